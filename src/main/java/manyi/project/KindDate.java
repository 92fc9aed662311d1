package manyi.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.SurveyReturn;
import manyi.record.Visit;
import manyi.record.When;

/** The date that a record goes by, and the statistics month in which it lies (D21, D33). */
final class KindDate {
  private static final Map<RecordKind<?>, Column<When>> COLUMNS =
      Map.of(
          Complaint.KIND, Complaint.RECEIVED_AT,
          Visit.KIND, Visit.VISITED_AT,
          ReturnVisit.KIND, ReturnVisit.REVISIT_AT,
          SurveyReturn.KIND, SurveyReturn.SUBMITTED_AT);

  private KindDate() {}

  /** Empty for kinds without such a date and where it is blank or unreadable. */
  static Optional<LocalDate> of(RecordKind<?> kind, Fields fields) {
    Column<When> column = COLUMNS.get(kind);
    return column == null ? Optional.empty() : fields.get(column).value().map(When::date);
  }

  /**
   * The statistics month of a day.
   *
   * @param closingDay the last day of a statistics month; 31 for calendar months
   */
  static YearMonth month(LocalDate day, int closingDay) {
    YearMonth month = YearMonth.from(day);
    boolean closed = day.getDayOfMonth() > Math.min(closingDay, month.lengthOfMonth());
    return closed ? month.plusMonths(1) : month;
  }
}
