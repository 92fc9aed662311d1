package manyi.intake.table;

import java.util.Optional;

/**
 * One value of a record, as it was read and as it stands in the sheet.
 *
 * @param field the field's name; empty for an answer
 * @param header the column's header; the question of an answer
 * @param written what stands in the cells; empty where it says the same as the value
 * @param value as a CSV keeps it, of a room the key by which households are told apart; empty for a
 *     blank and for what cannot be read
 * @param terms the list that names the value in the bundle {@code terms}; empty for free text
 * @param personal true for what is masked before it is shown
 */
public record PreviewField(
    Optional<String> field,
    String header,
    String written,
    String value,
    Optional<String> terms,
    boolean personal) {

  /** True where nothing stands. */
  public boolean isBlank() {
    return value.isEmpty() && written.isEmpty();
  }
}
