package manyi.report.month;

import java.util.List;
import java.util.Optional;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.report.block.Card;
import manyi.report.block.ComparisonNotes;
import manyi.report.block.HighlightBlock;
import manyi.report.block.MeasureTable;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.SignOffBlock;
import manyi.report.block.Span;
import manyi.report.block.SpanMeasures;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 总览: the key figures against targets, the month before and the year before; what stands out in
 * words; the lines to sign on.
 */
public final class OverviewSheet implements ReportSheet<MonthFigures> {
  private static final int LAST_COLUMN = 8;
  private static final List<Indicator> CARDS =
      List.of(
          Indicator.RECEIVED,
          Indicator.COMPLETION_RATE,
          Indicator.TIMELINESS_RATE,
          Indicator.VISITED);

  /** First and last column of each card, and of each line to sign on. */
  private static final int[][] CARD_COLUMNS = {{1, 1}, {2, 3}, {4, 5}, {6, 8}};

  private static final int[][] SIGNATURES = {{1, 2}, {4, 5}, {7, 8}};

  @Override
  public SheetId id() {
    return SheetId.OVERVIEW;
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    MonthFigures figures = report.figures();
    draft.widths(28, 11, 11, 11, 11, 11, 11, 11).onePage(false);
    TitleBlock.write(report, draft);
    int cards = draft.row();
    draft.skip(Card.ROWS);
    draft.section(wording.text("overview.figures"));
    MeasureTable<Span> measures =
        new MeasureTable<>(
            draft,
            report.policy(),
            SpanMeasures.MONTH,
            figures.current(),
            List.of(
                new MeasureTable.Before<>("lastMonth", Optional.of(figures.lastMonth())),
                new MeasureTable.Before<>("sameMonth", Optional.of(figures.sameMonthLastYear()))),
            measure -> SpanMeasures.formula(draft, measure));
    Table table = measures.write(wording.text("measure.thisMonth"));
    for (int i = 0; i < CARDS.size(); i++) {
      measures.card(table, CARDS.get(i), cards, CARD_COLUMNS[i][0], CARD_COLUMNS[i][1]);
    }
    draft.line(wording.text("overview.note"), Role.NOTE);
    notCompared(draft, "lastMonth", figures.lastMonth());
    notCompared(draft, "sameMonth", figures.sameMonthLastYear());
    HighlightBlock.write(draft, MonthHighlights.of(report, wording), LAST_COLUMN);
    SignOffBlock.write(report, draft, SIGNATURES);
  }

  private static void notCompared(SheetDraft draft, String before, Span span) {
    ComparisonNotes.write(draft, before, span.complaints(), span.visits());
  }
}
