package manyi.report;

import java.util.Optional;
import java.util.function.Function;
import manyi.figures.SurveyFigures;

/** 问卷结果统计表: the results of one questionnaire round, to be signed and filed by itself (Q12). */
final class SurveyResultSheet<F extends ReportFigures> implements ReportSheet<F> {
  private static final int[][] SIGNATURES = {{1, 1}, {3, 4}, {6, 7}};

  private final String key;
  private final Function<F, Optional<SurveyFigures>> round;

  /**
   * The sheet of a round.
   *
   * @param round which of the report's rounds; empty where it was not held, and the sheet is left
   *     out
   */
  SurveyResultSheet(String key, Function<F, Optional<SurveyFigures>> round) {
    this.key = key;
    this.round = round;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String name(Report<? extends F> report, Wording wording) {
    return round(report)
        .map(figures -> wording.text("sheet." + key, figures.round()))
        .orElseThrow();
  }

  @Override
  public boolean isWanted(Report<? extends F> report) {
    return round(report).isPresent();
  }

  @Override
  public void write(Report<? extends F> report, SheetDraft draft) {
    SurveyFigures figures = round(report).orElseThrow();
    draft.widths(SurveyResultBlock.WIDTHS).upright();
    Cover cover = report.cover();
    Cover half =
        Cover.of(
            cover.company(),
            cover.project(),
            figures.round(),
            cover.language(),
            cover.unmasked());
    TitleBlock.write(half, draft, draft.wording().sheet("results"));
    new SurveyResultBlock(draft, report.policy(), figures).write();
    SignOffBlock.write(report, draft, SIGNATURES);
  }

  private Optional<SurveyFigures> round(Report<? extends F> report) {
    return round.apply(report.figures());
  }
}
