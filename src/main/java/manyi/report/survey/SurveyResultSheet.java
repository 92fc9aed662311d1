package manyi.report.survey;

import java.util.Optional;
import java.util.function.Function;
import manyi.figures.survey.SurveyFigures;
import manyi.report.block.Report;
import manyi.report.block.ReportFigures;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.SignOffBlock;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;

/** 问卷结果统计表: the results of one questionnaire round, to be signed and filed by itself (Q12). */
public final class SurveyResultSheet<F extends ReportFigures> extends RoundSheet<F> {
  private static final int[][] SIGNATURES = {{1, 1}, {3, 4}, {6, 7}};

  public SurveyResultSheet(SheetId id, Function<F, Optional<SurveyFigures>> round) {
    super(id, round);
  }

  @Override
  void write(Report<? extends F> report, SurveyFigures figures, SheetDraft draft) {
    draft.widths(SurveyResultBlock.WIDTHS).upright();
    TitleBlock.write(
        report.cover().of(figures.round()), draft, draft.wording().text("survey.results.title"));
    SurveyResultBlock block = new SurveyResultBlock(draft, report.policy(), figures);
    Table items = block.form();
    SignOffBlock.write(report, draft, SIGNATURES);
    block.beside(items);
  }
}
