package manyi.report.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/**
 * The items of a questionnaire with their answers, their rates, and what the return rate leaves of
 * these (Q06-Q08, D2, D9).
 */
final class ItemTable {
  static final int RATE = 5;
  static final int ADJUSTED = 6;
  static final int STRICT = 8;
  private static final int SATISFIED = 1;
  private static final int DISSATISFIED = 3;
  private static final int FAIR = 7;

  /** The answers in the order of their columns. */
  private static final List<String> ANSWERS =
      List.of("satisfied", "basicallySatisfied", "dissatisfied", "abstained");

  private final List<Item> items;
  private final CellRef points;
  private final boolean lowersItems;
  private final boolean fair;
  private final boolean isStrict;
  private final Table table;

  /**
   * A table in the next free row.
   *
   * @param head over the items
   * @param points where the points stand that the return rate costs
   * @param fair true to tell 一般 apart, and to give the rate without it where that is another
   */
  ItemTable(
      SheetDraft draft,
      Policy policy,
      String head,
      List<Item> items,
      CellRef points,
      boolean fair) {
    this.items = items;
    this.points = points;
    this.lowersItems = !policy.is(Setting.PENALTY_SCOPE, "overall");
    this.fair = fair;
    this.isStrict = policy.is(Setting.FAIR_COUNTS, "strict");
    this.table = Table.start(draft, heads(draft.wording(), head), items.size());
  }

  private List<String> heads(Wording wording, String head) {
    List<String> heads = new ArrayList<>(List.of(head));
    ANSWERS.forEach(answer -> heads.add(wording.term("satisfaction", answer)));
    heads.add(wording.figure(Indicator.RATE));
    heads.add(wording.text("survey.item.adjustedRate"));
    if (fair) {
      heads.add(wording.text("survey.item.fair"));
    }
    if (fair && !isStrict) {
      heads.add(wording.text("survey.item.strictRate"));
    }
    return heads;
  }

  /** Writes the items and goes on below them. */
  Table items() {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      table.put(i, 0, Cells.label(item.item()));
      for (int answer = 0; answer < ANSWERS.size(); answer++) {
        table.put(i, SATISFIED + answer, Cells.count(count(item.answers(), answer)));
      }
      if (fair) {
        table.put(i, FAIR, Cells.count(item.answers().fair()));
      }
      rates(i, item.rate(), item.strictRate(), Role.BODY);
      table.put(
          i,
          ADJUSTED,
          lowersItems
              ? PenaltySteps.adjusted(table.at(i, RATE), points, item.adjustedRate())
              : CellPlan.text(Cells.DASH, Role.BODY));
    }
    return table.end();
  }

  /** Writes the items and their sums, with the pooled rates (D8). */
  Table itemsWithTotal(
      String label,
      Answers answers,
      Optional<Fraction> rate,
      Optional<Fraction> adjustedRate,
      Optional<Fraction> strictRate) {
    items();
    table.putTotal(0, Cells.text(label));
    for (int answer = 0; answer < ANSWERS.size(); answer++) {
      table.sum(SATISFIED + answer, count(answers, answer));
    }
    if (fair) {
      table.sum(FAIR, answers.fair());
    }
    rates(items.size(), rate, strictRate, Role.TOTAL);
    table.putTotal(ADJUSTED, PenaltySteps.adjusted(table.total(RATE), points, adjustedRate));
    return table.endWithTotal();
  }

  private void rates(int row, Optional<Fraction> rate, Optional<Fraction> strict, Role role) {
    String satisfied = Formula.sum(table.across(row, SATISFIED, SATISFIED + 1));
    String base = Formula.sum(table.across(row, SATISFIED, DISSATISFIED));
    String without = "(" + satisfied + "-" + table.at(row, FAIR) + ")";
    String counted = fair && isStrict ? without : satisfied;
    table.put(row, RATE, Cells.rate(Formula.share(counted, base), rate).as(role));
    if (fair && !isStrict) {
      table.put(row, STRICT, Cells.rate(Formula.share(without, base), strict).as(role));
    }
  }

  private static long count(Answers answers, int place) {
    return switch (place) {
      case 0 -> answers.satisfied();
      case 1 -> answers.basicallySatisfied();
      case 2 -> answers.dissatisfied();
      default -> answers.abstained();
    };
  }
}
