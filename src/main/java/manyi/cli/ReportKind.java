package manyi.cli;

import manyi.language.Messages;

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
}
