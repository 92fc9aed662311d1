package manyi.report;

import java.util.List;
import java.util.Optional;
import manyi.figures.Answers;
import manyi.grid.CellRef;

/** Answers side by side with their rate (Q06); abstentions stand outside it (Q08). */
final class SatisfactionBlock {
  private static final int ABSTAINED = 3;
  private static final int RATE = 4;

  private SatisfactionBlock() {}

  /**
   * Writes the block in the next free row.
   *
   * @param anchor names the rate for the sheets before this one
   */
  static void write(SheetDraft draft, String anchor, Optional<Answers> answers) {
    Wording wording = draft.wording();
    List<String> heads =
        List.of(
            wording.term("satisfaction", "satisfied"),
            wording.term("satisfaction", "basicallySatisfied"),
            wording.term("satisfaction", "dissatisfied"),
            wording.term("satisfaction", "abstained"),
            wording.text("number.satisfactionRate"));
    Table table = Table.start(draft, heads, 1);
    table.put(0, 0, Cells.count(answers.map(Answers::satisfied)));
    table.put(0, 1, Cells.count(answers.map(Answers::basicallySatisfied)));
    table.put(0, 2, Cells.count(answers.map(Answers::dissatisfied)));
    table.put(0, ABSTAINED, Cells.count(answers.map(Answers::abstained)));
    String formula =
        Formula.share(Formula.sum(table.across(0, 0, 1)), Formula.sum(table.across(0, 0, 2)));
    table.put(0, RATE, Cells.rate(formula, answers.flatMap(Answers::rate)));
    CellRef rate = table.at(0, RATE);
    draft.anchor(anchor, rate);
    table.end();
  }
}
