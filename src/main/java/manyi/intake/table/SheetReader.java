package manyi.intake.table;

import java.util.List;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.SheetFrame;
import manyi.record.RecordKind;

/**
 * Recognises the tables of one kind of record. Every reader is asked about a table; the one whose
 * claim explains most of it reads it.
 */
public interface SheetReader {

  /** The kind of the records that this reader gives. */
  RecordKind<?> kind();

  /** The headers without which this reader can do nothing, for messages. */
  String needed();

  /**
   * What this reader makes of a table.
   *
   * @param file the file's name, which may name a kind
   */
  Claim claim(SheetFrame frame, String file);

  /** Some headers by which people know the kind, for messages. */
  default List<String> usual() {
    return List.of();
  }

  /**
   * The heads under which shares stand where this reader needs counts; empty for any other table.
   */
  default List<HeaderCell> sharesForCounts(SheetFrame frame) {
    return List.of();
  }

  /** True for a header that this reader knows, by {@link HeaderSpelling#key}. */
  boolean knows(String headerKey);

  /** True for a text that is a word of the list which the header's field has. */
  default boolean knowsWord(String headerKey, String text) {
    return false;
  }
}
