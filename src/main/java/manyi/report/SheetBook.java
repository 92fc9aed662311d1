package manyi.report;

import java.util.List;
import java.util.Optional;
import manyi.grid.BookPlan;
import manyi.grid.Origin;
import manyi.grid.SheetPlan;
import manyi.policy.Setting;
import manyi.report.basis.BasisSheet;
import manyi.report.basis.QualitySheet;
import manyi.report.block.BookLayout;
import manyi.report.block.Cover;
import manyi.report.block.NeedsSheet;
import manyi.report.block.Report;
import manyi.report.block.ReportFigures;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetId;
import manyi.report.block.Wording;
import manyi.report.month.ComplaintDaysSheet;
import manyi.report.month.ComplaintListSheet;
import manyi.report.month.ComplaintSummarySheet;
import manyi.report.month.ImprovementSheet;
import manyi.report.month.MonthFigures;
import manyi.report.month.OverdueSheet;
import manyi.report.month.OverviewSheet;
import manyi.report.month.RevisitSheet;
import manyi.report.month.VisitSheet;
import manyi.report.survey.RoundFigures;
import manyi.report.survey.SuggestionSheet;
import manyi.report.survey.SurveyChangeSheet;
import manyi.report.survey.SurveyImprovementSheet;
import manyi.report.survey.SurveyOverviewSheet;
import manyi.report.survey.SurveyResultSheet;
import manyi.report.year.YearCategorySheet;
import manyi.report.year.YearChangeSheet;
import manyi.report.year.YearCoverageSheet;
import manyi.report.year.YearDepartmentSheet;
import manyi.report.year.YearFigures;
import manyi.report.year.YearOverviewSheet;
import manyi.report.year.YearRevisitSheet;
import manyi.report.year.YearTimelinessSheet;
import manyi.report.year.YearTrendSheet;

/**
 * The catalogue of sheets: which report has which, in what order.
 *
 * @param <F> the figures of the report
 */
public final class SheetBook<F extends ReportFigures> {

  /** The monthly report (月报). */
  public static final SheetBook<MonthFigures> MONTHLY =
      new SheetBook<>(
          "monthly",
          List.of(
              new OverviewSheet(),
              new ComplaintSummarySheet(),
              new ComplaintDaysSheet(),
              new ComplaintListSheet(),
              new OverdueSheet(),
              new RevisitSheet(),
              new VisitSheet(),
              new NeedsSheet<>(MonthFigures::needs),
              new ImprovementSheet(),
              new QualitySheet(false),
              new BasisSheet()));

  /** The report on a questionnaire round (问卷). */
  public static final SheetBook<RoundFigures> SURVEY =
      new SheetBook<>(
          "survey",
          List.of(
              new SurveyOverviewSheet(),
              new SurveyResultSheet<>(SheetId.RESULTS, figures -> Optional.of(figures.current())),
              new SurveyImprovementSheet<>(
                  SheetId.IMPROVEMENTS, figures -> Optional.of(figures.current())),
              new SuggestionSheet(),
              new SurveyChangeSheet(),
              new QualitySheet(true),
              new BasisSheet(BasisSheet.SURVEY, BasisSheet.SURVEY_SETTINGS)));

  /** The annual report (年报). */
  public static final SheetBook<YearFigures> ANNUAL =
      new SheetBook<>(
          "annual",
          List.of(
              new YearOverviewSheet(),
              new YearTrendSheet(),
              new YearCategorySheet(),
              new YearDepartmentSheet(),
              new YearTimelinessSheet(),
              new YearRevisitSheet(),
              new YearCoverageSheet(),
              new SurveyResultSheet<>(SheetId.ROUND_1, figures -> figures.round(1)),
              new SurveyResultSheet<>(SheetId.ROUND_2, figures -> figures.round(2)),
              new SurveyImprovementSheet<>(SheetId.IMPROVEMENTS_1, figures -> figures.round(1)),
              new SurveyImprovementSheet<>(SheetId.IMPROVEMENTS_2, figures -> figures.round(2)),
              new YearChangeSheet(),
              new NeedsSheet<>(YearFigures::needs),
              new QualitySheet(false),
              new BasisSheet(BasisSheet.ALL, List.of(Setting.values()))));

  /** Every report that has a catalogue of sheets. */
  public static final List<SheetBook<?>> ALL = List.of(MONTHLY, SURVEY, ANNUAL);

  private final String key;
  private final List<ReportSheet<? super F>> sheets;

  private SheetBook(String key, List<ReportSheet<? super F>> sheets) {
    this.key = key;
    this.sheets = List.copyOf(sheets);
  }

  /** The short name: monthly. */
  public String key() {
    return key;
  }

  /** The sheets in their order. */
  List<ReportSheet<? super F>> sheets() {
    return sheets;
  }

  /** Lays a report out. */
  public BookPlan plan(Report<F> report) {
    Cover cover = report.cover();
    Wording wording = new Wording(cover.language());
    List<SheetPlan> plans = new BookLayout<>(report, wording).plans(sheets);
    String title = wording.text("book." + key, cover.project(), wording.span(cover.span()));
    return new BookPlan(
        Origin.REPORT, title, cover.language(), cover.last(), footer(report, title), plans);
  }

  private String footer(Report<F> report, String title) {
    String form = report.policy().text(Setting.FORM_NUMBER);
    return form.isBlank() ? title : title + "  " + form;
  }
}
