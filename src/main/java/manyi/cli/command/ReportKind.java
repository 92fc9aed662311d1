package manyi.cli.command;

import java.time.LocalDate;
import manyi.desk.ReportOrder;
import manyi.language.Messages;
import manyi.record.Period;

/** The reports that can be written. */
enum ReportKind {
  monthly(PeriodOptions.MONTH, PeriodOptions.AS_OF),
  annual(PeriodOptions.YEAR, PeriodOptions.AS_OF),
  survey(PeriodOptions.ROUND);

  private final String[] periods;

  ReportKind(String... periods) {
    this.periods = periods;
  }

  /** Ends a command line that asks for a span which this report is not about. */
  void check(PeriodOptions period, Messages messages) {
    period.only(messages, periods);
  }

  /**
   * What is ordered of one project.
   *
   * @param closingDay of the project's months
   */
  ReportOrder order(PeriodOptions options, LocalDate today, int closingDay) {
    return switch (this) {
      case monthly ->
          new ReportOrder.Monthly(
              options.period(Period.Kind.MONTH, today, closingDay), options.asOf());
      case annual ->
          new ReportOrder.Annual(
              options.period(Period.Kind.YEAR, today, closingDay), options.asOf());
      case survey -> new ReportOrder.Survey(options.round());
    };
  }
}
