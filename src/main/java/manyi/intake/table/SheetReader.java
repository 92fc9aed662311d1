package manyi.intake.table;

import java.util.List;
import java.util.Optional;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.sheet.SideBySide;
import manyi.record.RecordKind;

/**
 * Recognises and reads the tables of one kind of record. Every reader is asked about a table; the
 * one whose claim explains most of it reads it.
 */
public interface SheetReader {

  /** The kind of the records that this reader gives. */
  RecordKind<?> kind();

  /** The headers without which this reader can do nothing, for messages. */
  String needed();

  /** How well the table suits this reader's kind. */
  Claim claim(SheetFrame frame, SheetContext context);

  /** Reads the table; called only after a claim. */
  TableReading read(SheetFrame frame, SheetContext context, ReadingScope scope);

  /** The headers and titles that only tables of this kind have; empty where nothing is its own. */
  default List<String> marks(SheetFrame frame) {
    return List.of();
  }

  /** What speaks for the table's being of this kind, in a file of that name. */
  default Standing standing(SheetFrame frame, String file) {
    return Standing.MARKED;
  }

  /**
   * True where somebody's own list of headers gives to this kind alone what each of its records
   * must have. Asked for as this kind, such a table is of it, whatever else its columns suit.
   */
  default boolean isNamed(SheetFrame frame) {
    return false;
  }

  /** The headers and titles that say that the table is of something else. */
  default List<String> against(SheetFrame frame) {
    return List.of();
  }

  /** Some headers by which people know the kind, for messages. */
  default List<String> usual() {
    return List.of();
  }

  /** What the columns of a table that is not read would be; empty where that cannot be told. */
  default List<ColumnReading> columns(SheetFrame frame, ReadingScope scope) {
    return List.of();
  }

  /**
   * True for the columns of one of several lists side by side that hold records by themselves.
   *
   * @param own the table with the heads of that list alone
   * @param withShared the table with those heads and the ones that all lists share
   */
  default boolean isListAlone(SheetFrame own, SheetFrame withShared, SheetContext context) {
    return claim(own, context).isComplete();
  }

  /**
   * The head with which a second list of records seems to begin in a table whose heads do not
   * repeat in full; empty for a table that is one list.
   */
  default Optional<HeaderCell> begunAgain(SheetFrame frame) {
    return SideBySide.begunAgain(frame);
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
