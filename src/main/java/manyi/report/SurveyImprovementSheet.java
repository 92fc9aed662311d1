package manyi.report;

import java.util.List;
import java.util.function.Function;
import manyi.figures.ParetoFigures;
import manyi.figures.SurveyFigures;
import manyi.grid.CheckPlan;
import manyi.grid.Role;

/**
 * 改进事项 of questionnaire rounds: which few items make up most of the dissatisfaction, and columns for
 * their causes and measures (Q09, Q10).
 */
final class SurveyImprovementSheet<F extends ReportFigures> implements ReportSheet<F> {
  private final String key;
  private final Function<F, List<SurveyFigures>> rounds;

  /** The sheet of some rounds, each below the one before. */
  SurveyImprovementSheet(String key, Function<F, List<SurveyFigures>> rounds) {
    this.key = key;
    this.rounds = rounds;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public boolean isWanted(Report<? extends F> report) {
    return !rounds.apply(report.figures()).isEmpty();
  }

  @Override
  public void write(Report<? extends F> report, SheetDraft draft) {
    Wording wording = draft.wording();
    List<SurveyFigures> all = rounds.apply(report.figures());
    draft.widths(7, 26, 9, 10, 10, 11, 28, 28, 12, 13).landscape();
    TitleBlock.write(report, draft);
    draft.line(wording.text("survey.improvements.note"), Role.NOTE);
    for (SurveyFigures figures : all) {
      if (all.size() > 1) {
        draft.section(wording.span(figures.round().toString()));
      }
      Table table = block(draft, figures.pareto());
      if (all.size() == 1) {
        draft.plan().freeze(table.headRow(), 0);
      }
    }
  }

  private static Table block(SheetDraft draft, ParetoFigures pareto) {
    Table table = new ParetoBlock(draft, pareto, item -> item).write();
    if (!pareto.items().isEmpty()) {
      draft.plan().check(new CheckPlan(table.body(table.columns() - 1), CheckPlan.Kind.DATE));
    }
    return table;
  }
}
