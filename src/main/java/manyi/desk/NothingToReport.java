package manyi.desk;

import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.record.RecordKind;

/** Refuses a report in which every figure would be missing. */
final class NothingToReport {
  private NothingToReport() {}

  /**
   * The refusal of a report.
   *
   * @param subject the project, with the time where one was asked for
   * @param missing what has to be imported first
   */
  static Refusal of(String subject, RecordKind<?> missing) {
    return new Refusal(
        Problem.of(Code.NOTHING_TO_REPORT, Place.NOWHERE, subject, "import " + missing.command()));
  }
}
