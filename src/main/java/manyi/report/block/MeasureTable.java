package manyi.report.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.policy.Policy;

/**
 * Key figures against their targets and against what went before.
 *
 * @param <T> what the report covers
 */
public final class MeasureTable<T extends Measured> {
  private static final int ACTUAL = 1;
  private static final int TARGET = 2;
  private static final int FIRST_BEFORE = 3;

  /**
   * What the figures are compared with.
   *
   * @param key names its column ({@code measure.KEY}) and that of the change ({@code
   *     measure.KEY.change})
   * @param figures empty where there is nothing to compare with
   */
  public record Before<T extends Measured>(String key, Optional<T> figures) {}

  private final SheetDraft draft;
  private final Policy policy;
  private final List<Measure<T>> measures;
  private final T now;
  private final List<Before<T>> befores;
  private final Function<Measure<T>, String> formulas;

  /**
   * A table to be written.
   *
   * @param formulas where each figure comes from on the sheets behind
   */
  public MeasureTable(
      SheetDraft draft,
      Policy policy,
      List<Measure<T>> measures,
      T now,
      List<Before<T>> befores,
      Function<Measure<T>, String> formulas) {
    this.draft = draft;
    this.policy = policy;
    this.measures = measures;
    this.now = now;
    this.befores = befores;
    this.formulas = formulas;
  }

  /**
   * Writes the table in the next free row.
   *
   * @param actualHead over the figures of what the report covers
   */
  public Table write(String actualHead) {
    Table table = Table.start(draft, heads(actualHead), measures.size());
    for (int i = 0; i < measures.size(); i++) {
      row(table, i, measures.get(i));
    }
    return table.end();
  }

  private List<String> heads(String actualHead) {
    Wording wording = draft.wording();
    List<String> heads = new ArrayList<>();
    heads.add(wording.text("measure.figure"));
    heads.add(actualHead);
    heads.add(wording.text("measure.target"));
    befores.forEach(before -> heads.add(wording.text("measure." + before.key())));
    befores.forEach(before -> heads.add(wording.text("measure." + before.key() + ".change")));
    heads.add(wording.text("measure.mark"));
    return heads;
  }

  private void row(Table table, int i, Measure<T> measure) {
    CellRef actual = table.at(i, ACTUAL);
    CellRef target = table.at(i, TARGET);
    Optional<Fraction> value = measure.of(now);
    table.put(i, 0, Cells.label(label(measure)));
    table.put(
        i, ACTUAL, Cells.derived(formulas.apply(measure), Cells.exact(value), measure.format()));
    table.put(i, TARGET, target(measure));
    for (int b = 0; b < befores.size(); b++) {
      int column = FIRST_BEFORE + b;
      Optional<Fraction> before = befores.get(b).figures().flatMap(measure::of);
      table.put(i, column, Cells.figure(before, measure.format()));
      table.put(
          i,
          column + befores.size(),
          Change.of(measure.format(), actual, table.at(i, column), value, before));
    }
    String sign = measure.indicator().aim() == Indicator.Aim.MORE ? ">=" : "<=";
    String compared = Formula.clean(actual) + sign + Formula.clean(target);
    Wording wording = draft.wording();
    table.put(
        i,
        FIRST_BEFORE + 2 * befores.size(),
        Verdict.cell(
            actual,
            target,
            compared,
            measure.met(policy, now),
            wording.text("mark.met"),
            wording.text("mark.missed")));
  }

  private CellPlan target(Measure<T> measure) {
    Optional<Fraction> target = measure.target(policy, now);
    return measure
        .targetAt(policy)
        .map(place -> Cells.derived(draft.place(place), Cells.exact(target), measure.format()))
        .orElseGet(() -> Cells.figure(target, measure.format()));
  }

  /** A card for a figure of the table: its name, the figure, its target or what it was before. */
  public void card(Table table, Indicator indicator, int row, int firstColumn, int lastColumn) {
    int place = 0;
    while (measures.get(place).indicator() != indicator) {
      place++;
    }
    Measure<T> measure = measures.get(place);
    CellPlan value =
        CellPlan.formula(
            table.at(place, ACTUAL).toString(),
            Cells.exact(measure.of(now)),
            Role.KEY_FIGURE,
            measure.format());
    Card.write(draft, row, firstColumn, lastColumn, label(measure), value, note(measure));
  }

  private String label(Measure<T> measure) {
    return draft.wording().measured(measure.indicator());
  }

  private String note(Measure<T> measure) {
    Optional<Fraction> target = measure.target(policy, now);
    if (target.isPresent()) {
      return draft.wording().text("overview.card.target", Shown.figure(target, measure.format()));
    }
    Before<T> before = befores.get(0);
    return draft
        .wording()
        .text(
            "measure." + before.key() + ".card",
            Shown.figure(before.figures().flatMap(measure::of), measure.format()));
  }
}
