package manyi.report.survey;

import java.util.Optional;
import java.util.function.Function;
import manyi.figures.survey.SurveyFigures;
import manyi.grid.CheckPlan;
import manyi.grid.Role;
import manyi.report.block.ParetoBlock;
import manyi.report.block.Report;
import manyi.report.block.ReportFigures;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 改进事项 of a questionnaire round: which few items make up most of the dissatisfaction, and columns
 * for their causes and measures (Q09, Q10).
 */
public final class SurveyImprovementSheet<F extends ReportFigures> extends RoundSheet<F> {
  public SurveyImprovementSheet(SheetId id, Function<F, Optional<SurveyFigures>> round) {
    super(id, round);
  }

  @Override
  void write(Report<? extends F> report, SurveyFigures figures, SheetDraft draft) {
    Wording wording = draft.wording();
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
}
