package manyi.report.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.figures.Answers;
import manyi.policy.Indicator;

/**
 * Answers side by side with their rate (Q06); abstentions stand outside it (Q08), and 一般 is told
 * apart where it was answered, as a part of 基本满意 (D9).
 */
public final class SatisfactionBlock {
  private SatisfactionBlock() {}

  /**
   * Writes the block in the next free row.
   *
   * @param named which figure the rate is, for the sheets before this one
   */
  public static void write(SheetDraft draft, Indicator named, Optional<Answers> answers) {
    Wording wording = draft.wording();
    boolean hasFair = answers.filter(counts -> counts.fair() > 0).isPresent();
    boolean isStrict = answers.filter(Answers::isStrict).isPresent();
    List<String> heads =
        new ArrayList<>(
            List.of(
                wording.term("satisfaction", "satisfied"),
                wording.term("satisfaction", "basicallySatisfied"),
                wording.term("satisfaction", "dissatisfied"),
                wording.term("satisfaction", "abstained")));
    if (hasFair) {
      heads.add(wording.text("survey.item.fair"));
    }
    heads.add(wording.figure(Indicator.RATE));
    int fair = 4;
    int rate = heads.size() - 1;
    Table table = Table.start(draft, heads, 1);
    table.put(0, 0, Cells.count(answers.map(Answers::satisfied)));
    table.put(0, 1, Cells.count(answers.map(Answers::basicallySatisfied)));
    table.put(0, 2, Cells.count(answers.map(Answers::dissatisfied)));
    table.put(0, 3, Cells.count(answers.map(Answers::abstained)));
    String satisfied = Formula.sum(table.across(0, 0, 1));
    if (hasFair) {
      table.put(0, fair, Cells.count(answers.map(Answers::fair)));
      satisfied = isStrict ? "(" + satisfied + "-" + table.at(0, fair) + ")" : satisfied;
    }
    String formula = Formula.share(satisfied, Formula.sum(table.across(0, 0, 2)));
    table.put(0, rate, Cells.rate(formula, answers.flatMap(Answers::rate)));
    draft.anchor(Anchor.of(named), table.at(0, rate));
    table.end();
  }
}
