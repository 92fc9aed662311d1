package manyi.desk;

import java.time.LocalDate;
import java.util.Optional;
import manyi.record.Period;
import manyi.record.Round;

/** Which report is wanted, and of what span. */
public sealed interface ReportOrder {

  /** The word by which the report is ordered: monthly, annual, survey. */
  String word();

  /** The month, year or round as it is written; empty for the latest round. */
  String span();

  /**
   * The report of a month.
   *
   * @param asOf nothing dated later is seen; empty for all that is known
   */
  record Monthly(Period month, Optional<LocalDate> asOf) implements ReportOrder {
    @Override
    public String word() {
      return "monthly";
    }

    @Override
    public String span() {
      return month.toString();
    }
  }

  /**
   * The report of a year.
   *
   * @param asOf nothing dated later is seen; empty for all that is known
   */
  record Annual(Period year, Optional<LocalDate> asOf) implements ReportOrder {
    @Override
    public String word() {
      return "annual";
    }

    @Override
    public String span() {
      return year.toString();
    }
  }

  /**
   * The report of a round of questionnaires.
   *
   * @param round empty for the latest one
   */
  record Survey(Optional<Round> round) implements ReportOrder {
    @Override
    public String word() {
      return "survey";
    }

    @Override
    public String span() {
      return round.map(Round::toString).orElse("");
    }
  }
}
