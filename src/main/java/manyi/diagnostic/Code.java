package manyi.diagnostic;

import static manyi.diagnostic.Severity.ERROR;
import static manyi.diagnostic.Severity.NOTE;
import static manyi.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every problem that manyi can name. A code names the bad pattern; its texts are {@code ID.says},
 * {@code ID.expected} and {@code ID.help} in the bundle {@code problems}; a specimen that provokes
 * it lies in {@code samples/problems/ID}.
 */
public enum Code {
  // The file as a whole: nothing of it is read.
  FILE_MISSING(ERROR),
  FILE_IS_FOLDER(ERROR),
  FILE_EMPTY(ERROR),
  FILE_IS_LOCK(ERROR),
  FILE_NOT_READABLE(ERROR),
  FILE_DAMAGED(ERROR),
  FILE_NOT_A_WORKBOOK(ERROR),
  FILE_TOO_LARGE(ERROR),
  FILE_ENCRYPTED(ERROR),
  PASSWORD_WRONG(ERROR),
  FORMAT_NOT_READ(ERROR),
  TEXT_NOT_DECODABLE(ERROR),
  QUOTE_NOT_CLOSED(ERROR),
  FILE_CHANGED(ERROR),

  // A sheet.
  HEADER_NOT_FOUND(ERROR),
  COLUMN_MISSING(ERROR),
  SHEET_UNKNOWN(ERROR),
  KIND_DIFFERS(WARNING),
  SHEET_NOT_READ(WARNING),
  SHEET_WITHOUT_TABLE(NOTE),
  HEADER_AMBIGUOUS(WARNING),
  HEADER_UNKNOWN(NOTE),
  SHEET_HIDDEN(NOTE),
  ROWS_HIDDEN(NOTE),
  COLUMNS_HIDDEN(NOTE),
  TOTAL_DIFFERS(WARNING),
  YEAR_ASSUMED(NOTE),
  ROWS_COLLAPSED(NOTE),
  ROW_SKIPPED(NOTE),

  // A cell or a row.
  CELL_REQUIRED(ERROR),
  CELL_BROKEN(WARNING),
  DATE_UNREADABLE(WARNING),
  DATE_OUT_OF_RANGE(WARNING),
  DATE_AFTER_COVERED(WARNING),
  NUMBER_UNREADABLE(WARNING),
  WORD_UNKNOWN(WARNING),
  ROOM_IS_DATE(WARNING),
  COMPLETED_BEFORE_RECEIVED(WARNING),
  STATUS_CONTRADICTS_DATE(WARNING),
  NUMBER_REUSED(WARNING),

  // Questionnaires.
  ANSWER_UNKNOWN(WARNING),
  SCALE_UNDECIDED(WARNING),
  SCALE_ASSUMED(NOTE),
  ITEM_DOUBTFUL(WARNING),
  COLUMN_NOT_COUNTED(NOTE),
  RETURNS_ABSENT(NOTE),
  RETURNS_ALL_BLANK(WARNING),
  ANSWERS_JOINED(NOTE),
  ITEMS_DIFFER(WARNING),
  RETURNED_EXCEEDS_ISSUED(ERROR),
  ISSUED_IS_ZERO(ERROR),
  ISSUED_DIFFERS(ERROR),
  ISSUED_OF_SEVERAL(WARNING),
  RETURNED_DIFFERS(ERROR),
  RETURNS_OVERLAP(ERROR),
  ROUND_FACT_DIFFERS(ERROR),
  ROUND_MIXED(ERROR),
  ROUND_UNKNOWN(ERROR),
  ROUND_DIFFERS(ERROR),

  // The project that a file, a sheet or a row belongs to.
  PROJECT_NOT_NAMED(ERROR),
  PROJECT_NOT_KNOWN(ERROR),
  PROJECTS_DIFFER(ERROR),
  ROWS_NOT_KNOWN(ERROR),
  ROWS_NOT_NAMED(ERROR),
  FILE_IS_REPORT(NOTE),
  FILE_IS_ANNOTATED(NOTE),
  FILE_OF_ANOTHER_KIND(NOTE),
  FOLDER_NOT_READABLE(ERROR),
  FOLDER_WITHOUT_FILES(ERROR),

  // What was imported before.
  RECORDS_NOT_REPEATED(WARNING),
  IMPORT_UNKNOWN(ERROR),
  IMPORT_WITHDRAWN(ERROR),
  BATCH_DAMAGED(ERROR),

  // The workspace and its settings.
  WORKSPACE_MISSING(ERROR),
  WORKSPACE_EXISTS(ERROR),
  PROJECT_UNKNOWN(ERROR),
  PROJECT_EXISTS(ERROR),
  PROJECT_NAME_UNUSABLE(ERROR),
  SETTINGS_UNREADABLE(ERROR),
  SETTING_UNKNOWN(ERROR),
  SETTING_VALUE(ERROR),
  LIST_LINE_UNREADABLE(ERROR),

  // What is written.
  OUTPUT_FOLDER_MISSING(ERROR),
  OUTPUT_NOT_WRITABLE(ERROR),
  OUTPUT_IN_USE(ERROR),
  OUTPUT_HAS_ENTRIES(ERROR),
  OUTPUT_NOT_CHECKED(ERROR),
  DISK_FULL(ERROR),
  NOTHING_TO_REPORT(ERROR);

  private final Severity severity;
  private final String id;

  Code(Severity severity) {
    this.severity = severity;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /** The name in messages, JSON and folders: {@code date-unreadable}. */
  public String id() {
    return id;
  }

  /** The code of an id. */
  public static Optional<Code> of(String id) {
    return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
  }
}
