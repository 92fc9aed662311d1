package manyi.report.survey;

import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SeriesPlan;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.GapFree;
import manyi.report.block.KeyValueBlock;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/**
 * 问卷结果统计表 of one round: what went out and came back, the items with their answers and rates, what
 * the return rate costs, what other readings give (Q05-Q08, D1-D12).
 */
final class SurveyResultBlock {
  /** The widths that the block is made for. */
  static final int[] WIDTHS = {36, 11, 11, 11, 11, 12, 13, 11, 12};

  /** Rows that a chart needs for its title and its axis. */
  private static final int CHART_FRAME = 4;

  private static final int LEAST_CHART_ROWS = 9;
  private static final int LAST_COLUMN = 9;

  private final SheetDraft draft;
  private final Wording wording;
  private final Policy policy;
  private final SurveyFigures figures;
  private final boolean fair;
  private final boolean isStrictApart;

  SurveyResultBlock(SheetDraft draft, Policy policy, SurveyFigures figures) {
    this.draft = draft;
    this.wording = draft.wording();
    this.policy = policy;
    this.figures = figures;
    this.fair = hasFair(figures);
    this.isStrictApart = countsFair(policy, figures);
  }

  /** True when 一般 was answered and counts as satisfied, so that the rate without it differs. */
  static boolean countsFair(Policy policy, SurveyFigures figures) {
    return !policy.is(Setting.FAIR_COUNTS, "strict") && hasFair(figures);
  }

  private static boolean hasFair(SurveyFigures figures) {
    return figures.answers().fair() > 0
        || figures.overallItems().stream().anyMatch(item -> item.answers().fair() > 0);
  }

  /** Writes the form, which is signed and filed, and tells where the items stand. */
  Table form() {
    draft.line(wording.text("survey.steps"), Role.SECTION);
    CellRef points = new PenaltySteps(draft, policy, figures).write();
    draft.section(wording.text("survey.items"));
    Table items = items(points);
    overall(points);
    return items;
  }

  /** Writes what stands beside the form, on a page of its own. */
  void beside(Table items) {
    draft.newPage().skip(1);
    chart(items);
    others(items);
    PenaltyReadingsBlock.write(draft, policy, figures);
    draft.notes(figures.notes());
  }

  private Table items(CellRef points) {
    ItemTable block =
        new ItemTable(draft, policy, wording.text("survey.item"), figures.items(), points, fair);
    Table table =
        block.itemsWithTotal(
            wording.text("survey.allItems"),
            figures.answers(),
            figures.number(Indicator.RATE),
            figures.number(Indicator.ADJUSTED_RATE),
            figures.number(Indicator.STRICT_RATE));
    anchor(Indicator.RATE, table.total(ItemTable.RATE));
    anchor(Indicator.ADJUSTED_RATE, table.total(ItemTable.ADJUSTED));
    if (isStrictApart) {
      anchor(Indicator.STRICT_RATE, table.total(ItemTable.STRICT));
    }
    for (int i = 0; i < figures.items().size(); i++) {
      draft.anchor(new RoundAnchor.Item(figures.round(), false, i), table.at(i, ItemTable.RATE));
    }
    draft.line(wording.text("survey.items.note"), Role.NOTE);
    if (policy.is(Setting.PENALTY_SCOPE, "overall")) {
      draft.line(wording.text("survey.items.overallOnly"), Role.NOTE);
    }
    return table;
  }

  /** 总体评价 and its like, which no sum includes (D7). */
  private void overall(CellRef points) {
    if (figures.overallItems().isEmpty()) {
      return;
    }
    draft.section(wording.text("survey.overallItems"));
    Table table =
        new ItemTable(
                draft, policy, wording.text("survey.item"), figures.overallItems(), points, fair)
            .items();
    for (int i = 0; i < figures.overallItems().size(); i++) {
      draft.anchor(new RoundAnchor.Item(figures.round(), true, i), table.at(i, ItemTable.RATE));
    }
    draft.line(wording.text("survey.overallItems.note"), Role.NOTE);
  }

  /** The rates that stand beside the pooled one (D8, D9). */
  private void others(Table items) {
    draft.section(wording.text("survey.beside"));
    KeyValueBlock block = new KeyValueBlock(draft, 1);
    String mean =
        figures.items().isEmpty()
            ? Formula.quoted(Cells.DASH)
            : Formula.mean(items.body(ItemTable.RATE));
    anchor(
        Indicator.MEAN_ITEM_RATE,
        block.add(
            wording.figure(Indicator.MEAN_ITEM_RATE),
            Cells.rate(mean, figures.number(Indicator.MEAN_ITEM_RATE)),
            wording.text("survey.meanItemRate.note")));
    if (isStrictApart) {
      block.add(
          wording.figure(Indicator.STRICT_RATE),
          Cells.rate(
              items.total(ItemTable.STRICT).toString(), figures.number(Indicator.STRICT_RATE)),
          wording.text("survey.strictRate.note", figures.answers().fair()));
    }
  }

  /** Draws the items' rates; nothing where no item has one. */
  private void chart(Table items) {
    if (figures.items().stream().allMatch(item -> item.rate().isEmpty())) {
      return;
    }
    draft.skip(1);
    int top = draft.row();
    int last = top + Math.max(LEAST_CHART_ROWS, items.rows() + CHART_FRAME) - 1;
    List<Optional<Fraction>> rates = figures.items().stream().map(Item::rate).toList();
    GapFree data = new GapFree(draft, items, WIDTHS.length);
    Area values = data.of(ItemTable.RATE, rates, Format.RATE);
    draft.chart(
        new ChartPlan(
            wording.text("survey.chart"),
            ChartPlan.Kind.LYING,
            items.body(0),
            List.of(
                new SeriesPlan(
                    items.head(ItemTable.RATE),
                    values,
                    SeriesPlan.Shape.COLUMN,
                    SeriesPlan.Tint.PRIMARY,
                    false)),
            Area.of(top, 1, last, LAST_COLUMN),
            true));
  }

  private void anchor(Indicator figure, CellRef cell) {
    draft.anchor(RoundAnchor.of(figures, figure), cell);
  }
}
