package manyi.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import manyi.grid.BookPlan;
import manyi.grid.SheetPlan;
import manyi.policy.Setting;

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
              new NeedsSheet(),
              new ImprovementSheet(),
              new QualitySheet(),
              new BasisSheet()));

  /** Every report that has a catalogue of sheets. */
  public static final List<SheetBook<?>> ALL = List.of(MONTHLY);

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

  /**
   * Lays a report out. Sheets are laid out from the last to the first, so that each can refer to
   * the cells of those behind it.
   */
  public BookPlan plan(Report<F> report) {
    Cover cover = report.cover();
    Wording wording = new Wording(cover.language());
    Anchors anchors = new Anchors();
    List<SheetPlan> plans = new ArrayList<>();
    for (int i = sheets.size() - 1; i >= 0; i--) {
      plans.add(plan(sheets.get(i), report, wording, anchors));
    }
    Collections.reverse(plans);
    String title = wording.text("book." + key, cover.project(), wording.span(cover.span()));
    return new BookPlan(title, cover.language(), cover.last(), footer(report, title), plans);
  }

  private static <S extends ReportFigures> SheetPlan plan(
      ReportSheet<S> sheet, Report<? extends S> report, Wording wording, Anchors anchors) {
    SheetDraft draft = new SheetDraft(wording.sheet(sheet.key()), wording, anchors);
    sheet.write(report, draft);
    return draft.build();
  }

  private String footer(Report<F> report, String title) {
    String form = report.policy().text(Setting.FORM_NUMBER);
    return form.isBlank() ? title : title + "  " + form;
  }
}
