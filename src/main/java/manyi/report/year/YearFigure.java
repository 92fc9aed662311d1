package manyi.report.year;

/**
 * What the tables of months show beside the figures of the catalogue: parts of a figure, a limit.
 * Its name over a column is {@code year.KEY} of the bundle {@code report}.
 */
enum YearFigure implements MonthColumn.Id {
  SUSPECTED_ESCALATIONS("suspectedEscalations"),
  QUOTA_ACHIEVED("quotaAchieved"),
  COVERAGE_TARGET("coverageTarget"),
  SATISFIED("answers.satisfied"),
  BASICALLY_SATISFIED("answers.basicallySatisfied"),
  DISSATISFIED("answers.dissatisfied"),
  FAIR("answers.fair"),
  MAJOR("severity.major"),
  IMPORTANT("severity.important"),
  MINOR("severity.minor"),
  UNCLASSIFIED("severity.unclassified"),
  ALL_SEVERITIES("severity.total");

  private final String key;

  YearFigure(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
