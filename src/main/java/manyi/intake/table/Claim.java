package manyi.intake.table;

import java.util.List;
import java.util.Optional;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.sheet.SideBySide;
import manyi.record.RecordKind;

/**
 * What a reader makes of one table by its heads and what stands below them: how well the table
 * suits the reader's kind, what speaks for that and against it, and in the end its records. The
 * columns are looked at once, when the claim is made; whatever is asked later rests on that one
 * look, so that a table cannot be judged by other columns than it is read by.
 */
public abstract class Claim {
  /** What titles, and columns without a head, add at most to a table's heads. */
  public static final int MOST_BEYOND_HEADS = 3;

  private final SheetReader reader;
  private final SheetFrame frame;
  private final int explained;
  private final List<String> missing;

  /**
   * A claim on a table.
   *
   * @param reader who makes it
   * @param frame the table as it is written
   * @param explained how many columns the kind has a use for
   * @param missing of each required field that no column serves, the headers that would
   */
  protected Claim(SheetReader reader, SheetFrame frame, int explained, List<String> missing) {
    this.reader = reader;
    this.frame = frame;
    this.explained = explained;
    this.missing = List.copyOf(missing);
  }

  /** Reads the table. */
  public abstract TableReading read(SheetContext context, ReadingScope scope);

  /** What speaks for the table's being of this kind. */
  public Standing standing() {
    return Standing.MARKED;
  }

  /**
   * True where somebody's own list of headers gives to this kind alone what each of its records
   * must have. Asked for as this kind, such a table is of it, whatever else its columns suit.
   */
  public boolean isNamed() {
    return false;
  }

  /** The headers and titles that only tables of this kind have; empty where nothing is its own. */
  public List<String> marks() {
    return List.of();
  }

  /** The headers and titles that say that the table is of something else. */
  public List<String> against() {
    return List.of();
  }

  /** What the columns of a table that is not read would be; empty where that cannot be told. */
  public List<ColumnReading> columns(ReadingScope scope) {
    return List.of();
  }

  /**
   * True for the columns of one of several lists side by side that hold records by themselves.
   *
   * @param withShared the claim on the same columns and those that all lists share
   */
  public boolean isListAlone(Claim withShared) {
    return isComplete();
  }

  /**
   * The head with which a second list of records seems to begin in a table whose heads do not
   * repeat in full; empty for a table that is one list.
   */
  public Optional<HeaderCell> begunAgain() {
    return SideBySide.begunAgain(frame);
  }

  public SheetReader reader() {
    return reader;
  }

  public RecordKind<?> kind() {
    return reader.kind();
  }

  /** The table as it is written. */
  public SheetFrame frame() {
    return frame;
  }

  /** How many columns the kind has a use for. */
  public int explained() {
    return explained;
  }

  /** Of each required field that no column serves, the headers that would. */
  public List<String> missing() {
    return missing;
  }

  /** True when every required field has a column. */
  public boolean isComplete() {
    return explained > 0 && missing.isEmpty();
  }
}
