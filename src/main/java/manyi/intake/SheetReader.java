package manyi.intake;

/**
 * Recognises and reads the tables of one kind of record. Every reader is asked about a table; the
 * one whose claim explains most of it reads it.
 */
public interface SheetReader {

  /** How well the table suits this reader's kind. */
  Claim claim(SheetFrame frame, SheetContext context);

  /** Reads the table; called only after a claim. */
  TableReading read(SheetFrame frame, SheetContext context, ReadingScope scope);

  /** True for a header that this reader knows, by {@link HeaderSpelling#key}. */
  boolean knows(String headerKey);
}
