package manyi.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The date that a record goes by, and the statistics month in which it lies (D21, D33). */
public final class RecordDate {
  private static final Map<RecordKind<?>, Column<When>> OF_LOGS =
      Map.of(
          Complaint.KIND, Complaint.RECEIVED_AT,
          Visit.KIND, Visit.VISITED_AT,
          ReturnVisit.KIND, ReturnVisit.REVISIT_AT);

  private RecordDate() {}

  /**
   * The field by which a log is kept month by month; empty for rosters and questionnaires, which
   * report on no month.
   */
  public static Optional<Column<When>> inLog(RecordKind<?> kind) {
    return Optional.ofNullable(OF_LOGS.get(kind));
  }

  /**
   * The date of a record: in a log that of its month, of a questionnaire that of its return. Empty
   * for kinds without such a date and where it is blank or unreadable.
   */
  public static Optional<LocalDate> of(RecordKind<?> kind, Fields fields) {
    Optional<Column<When>> field =
        kind == SurveyReturn.KIND ? Optional.of(SurveyReturn.SUBMITTED_AT) : inLog(kind);
    return field.flatMap(column -> fields.get(column).value()).map(When::date);
  }

  /**
   * The statistics month of a day.
   *
   * @param closingDay the last day of a statistics month; 31 for calendar months
   */
  public static YearMonth month(LocalDate day, int closingDay) {
    YearMonth month = YearMonth.from(day);
    boolean closed = day.getDayOfMonth() > Math.min(closingDay, month.lengthOfMonth());
    return closed ? month.plusMonths(1) : month;
  }
}
