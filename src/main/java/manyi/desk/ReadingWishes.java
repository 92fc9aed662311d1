package manyi.desk;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import manyi.intake.IntakeOptions;
import manyi.record.RecordKind;
import manyi.workbook.read.WorkbookReader;

/**
 * How files are to be read.
 *
 * @param sheet the one sheet to read; empty for all
 * @param headers a file of header aliases for this once
 * @param words a file of value words for this once
 * @param covers the months that files are about; empty where they tell themselves
 * @param password opens encrypted workbooks
 */
public record ReadingWishes(
    Optional<String> sheet,
    Optional<Path> headers,
    Optional<Path> words,
    SortedSet<YearMonth> covers,
    Optional<String> password) {

  /** A reader of workbooks, of encrypted ones too where there is a password. */
  WorkbookReader reader() {
    return WorkbookReader.opening(password);
  }

  /**
   * What intake has to know.
   *
   * @param kind what files hold; empty where they tell themselves
   * @param explained true when it is to be said why tables are read as they are
   */
  IntakeOptions intake(Optional<RecordKind<?>> kind, Workplace place, boolean explained) {
    return new IntakeOptions(kind, sheet, covers, place.today(), explained);
  }
}
