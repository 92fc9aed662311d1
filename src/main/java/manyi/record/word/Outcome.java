package manyi.record.word;

import java.util.Locale;

/** What became of a row that was read; every row has exactly one outcome (F18). */
public enum Outcome {
  KEPT,
  /** No data: a total, a signature, a note, a repeated head, a household that did not answer. */
  SKIPPED,
  /** A required cell is missing or unreadable. */
  REJECTED,
  /** Equal to another row of the file in everything but the running number (D18). */
  COLLAPSED;

  /** The word in files and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
