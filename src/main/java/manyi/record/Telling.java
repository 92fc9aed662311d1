package manyi.record;

/**
 * What one import says of a record, before later imports said more. A log tells the state at the
 * end of its last covered month (D24).
 *
 * @param by the import
 * @param sheet where the row stood
 * @param said the record as that import's row has it
 */
public record Telling(ImportFacts by, String sheet, Fields said) {

  /** True where the completion that it says is the time of closing (D16). */
  public boolean isClosing() {
    return by.closingSheets().contains(sheet);
  }
}
