package manyi.report.survey;

import java.util.List;
import java.util.Optional;
import manyi.figures.ParetoFigures;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.grid.Area;
import manyi.grid.ChartPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SeriesPlan;
import manyi.report.block.Cells;
import manyi.report.block.GapFree;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 变化: the items' rates against the round before and the same half a year before, and which main
 * items to improve have stayed. Two items are one where their texts are spelt alike.
 */
public final class SurveyChangeSheet implements ReportSheet<RoundFigures> {
  private static final int NOW = ItemChangeBlock.NOW;
  private static final int BEFORE = ItemChangeBlock.BEFORE;
  private static final int CHART_FRAME = 4;
  private static final int LEAST_CHART_ROWS = 9;
  private static final int LAST_COLUMN = 6;

  @Override
  public SheetId id() {
    return SheetId.CHANGES;
  }

  @Override
  public List<SheetId> restsOn() {
    return List.of(SheetId.RESULTS);
  }

  @Override
  public void write(Report<? extends RoundFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    RoundFigures rounds = report.figures();
    draft.widths(40, 13, 13, 13, 13, 13).upright();
    TitleBlock.write(report, draft);
    draft.line(wording.text("changes.items"), Role.SECTION);
    Table table = ItemChangeBlock.write(rounds, draft);
    if (rounds.before().isPresent() && !rounds.current().items().isEmpty()) {
      chart(rounds, table, draft);
    }
    mainItems(rounds, draft);
  }

  private static void chart(RoundFigures rounds, Table table, SheetDraft draft) {
    Wording wording = draft.wording();
    List<Item> items = rounds.current().items();
    int count = items.size();
    SurveyFigures before = rounds.before().orElseThrow();
    draft.skip(1);
    int top = draft.row();
    int last = top + Math.max(LEAST_CHART_ROWS, 2 * count + CHART_FRAME) - 1;
    GapFree data = new GapFree(draft, table, LAST_COLUMN);
    Area now = data.of(NOW, items.stream().map(Item::rate).toList(), Format.RATE);
    Area then =
        data.of(
            BEFORE,
            items.stream().map(item -> ItemChangeBlock.rate(before, item.item())).toList(),
            Format.RATE);
    draft.chart(
        new ChartPlan(
            wording.text("changes.chart"),
            ChartPlan.Kind.LYING,
            table.body(0, 0, count - 1),
            List.of(
                series(table, NOW, now, SeriesPlan.Tint.PRIMARY),
                series(table, BEFORE, then, SeriesPlan.Tint.QUIET)),
            Area.of(top, 1, last, LAST_COLUMN),
            true));
  }

  private static SeriesPlan series(Table table, int column, Area values, SeriesPlan.Tint tint) {
    return new SeriesPlan(table.head(column), values, SeriesPlan.Shape.COLUMN, tint, false);
  }

  private static void mainItems(RoundFigures rounds, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.section(wording.text("changes.main"));
    record Line(String head, Optional<SurveyFigures> figures) {}
    List<Line> lines =
        List.of(
            new Line("now", Optional.of(rounds.current())),
            new Line("before", rounds.before()),
            new Line("yearBefore", rounds.yearBefore()));
    Table table =
        Table.start(draft, wording.texts("changes.", List.of("round", "main")), lines.size())
            .widenLast(LAST_COLUMN);
    for (int i = 0; i < lines.size(); i++) {
      table.put(i, 0, Cells.label(wording.text("changes." + lines.get(i).head())));
      table.put(
          i,
          1,
          Cells.prose(
              lines.get(i).figures().map(figures -> names(figures, wording)).orElse(Cells.DASH)));
    }
    table.end();
  }

  private static String names(SurveyFigures figures, Wording wording) {
    List<String> main = figures.pareto().main().stream().map(ParetoFigures.Line::item).toList();
    return main.isEmpty() ? wording.text("changes.noMain") : wording.list(main);
  }
}
