package manyi.desk;

import java.time.LocalDate;
import java.util.Optional;
import manyi.record.Period;
import manyi.record.Round;

/** Which report is wanted, and of what span. */
public sealed interface ReportOrder {

  /**
   * The report of a month.
   *
   * @param asOf nothing dated later is seen; empty for all that is known
   */
  record Monthly(Period month, Optional<LocalDate> asOf) implements ReportOrder {}

  /**
   * The report of a year.
   *
   * @param asOf nothing dated later is seen; empty for all that is known
   */
  record Annual(Period year, Optional<LocalDate> asOf) implements ReportOrder {}

  /**
   * The report of a round of questionnaires.
   *
   * @param round empty for the latest one
   */
  record Survey(Optional<Round> round) implements ReportOrder {}
}
