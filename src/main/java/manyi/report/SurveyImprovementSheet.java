package manyi.report;

import java.util.Optional;
import java.util.function.Function;
import manyi.figures.SurveyFigures;
import manyi.grid.CheckPlan;
import manyi.grid.Role;

/**
 * 改进事项 of a questionnaire round: which few items make up most of the dissatisfaction, and columns
 * for their causes and measures (Q09, Q10).
 */
final class SurveyImprovementSheet<F extends ReportFigures> implements ReportSheet<F> {
  private final String key;
  private final Function<F, Optional<SurveyFigures>> round;

  /**
   * The sheet of a round.
   *
   * @param round which of the report's rounds; empty where it was not held, and the sheet is left
   *     out
   */
  SurveyImprovementSheet(String key, Function<F, Optional<SurveyFigures>> round) {
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
    Wording wording = draft.wording();
    SurveyFigures figures = round(report).orElseThrow();
    draft.widths(7, 30, 9, 10, 10, 11, 27, 27, 12, 13).landscape();
    TitleBlock.write(
        report.cover().of(figures.round()), draft, wording.text("survey.improvements.title"));
    draft.line(wording.text("survey.improvements.note"), Role.NOTE);
    ParetoBlock block = new ParetoBlock(draft, figures.pareto(), item -> item);
    if (block.isShort()) {
      draft.onePage(true);
    }
    Table table = block.write();
    draft.plan().freeze(table.headRow(), 0);
    if (!figures.pareto().items().isEmpty()) {
      draft.plan().check(new CheckPlan(table.body(table.columns() - 1), CheckPlan.Kind.DATE));
    }
  }

  private Optional<SurveyFigures> round(Report<? extends F> report) {
    return round.apply(report.figures());
  }
}
