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
    return wording.text("sheet." + key, round(report).orElseThrow().round());
  }

  @Override
  public boolean isWanted(Report<? extends F> report) {
    return round(report).isPresent();
  }

  @Override
  public void write(Report<? extends F> report, SheetDraft draft) {
    SurveyFigures figures = round(report).orElseThrow();
    draft.widths(SurveyResultBlock.WIDTHS).upright();
    TitleBlock.write(
        report.cover().of(figures.round()), draft, draft.wording().text("survey.results.title"));
    SurveyResultBlock block = new SurveyResultBlock(draft, report.policy(), figures);
    Table items = block.form();
    SignOffBlock.write(report, draft, SIGNATURES);
    block.beside(items);
  }

  private Optional<SurveyFigures> round(Report<? extends F> report) {
    return round.apply(report.figures());
  }
}
