package manyi.report.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.figures.survey.SurveyFigures.NamedMeaning;
import manyi.report.block.Cells;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/** What every answer of a round was counted as, item by item (Q08, D9, D14, D15). */
final class ScaleBlock {
  /** What an answer can count as, and last what could not be counted. */
  private static final List<String> MEANINGS =
      List.of(
          "satisfied", "basicallySatisfied", "dissatisfied", "abstained", "unknown", "undecided");

  private ScaleBlock() {}

  /**
   * Writes the block; nothing for a round without items.
   *
   * @param lastColumn how far the answers reach
   */
  static void write(SheetDraft draft, SurveyFigures figures, int lastColumn) {
    List<Item> items = new ArrayList<>(figures.items());
    items.addAll(figures.overallItems());
    if (items.isEmpty()) {
      return;
    }
    Wording wording = draft.wording();
    draft.section(wording.text("scale.title", wording.span(figures.round().toString())));
    Table table =
        Table.start(
                draft,
                List.of(wording.text("survey.item"), wording.text("scale.answers")),
                items.size())
            .widenLast(lastColumn);
    for (int i = 0; i < items.size(); i++) {
      table.put(i, 0, Cells.label(items.get(i).item()));
      table.put(i, 1, Cells.prose(scale(wording, items.get(i))));
    }
    table.end();
  }

  private static String scale(Wording wording, Item item) {
    List<String> parts = new ArrayList<>();
    for (String meaning : MEANINGS) {
      List<String> answers =
          item.scale().stream()
              .filter(answer -> answer.meaning().equals(meaning) && answer.count() > 0)
              .map(answer -> answer(wording, answer))
              .toList();
      if (!answers.isEmpty()) {
        parts.add(wording.text("scale." + meaning, wording.list(answers)));
      }
    }
    return parts.stream().collect(Collectors.joining(wording.text("scale.separator")));
  }

  private static String answer(Wording wording, NamedMeaning answer) {
    String written = answer.written().isEmpty() ? wording.text("scale.blank") : answer.written();
    return wording.text("scale.answer", written, answer.count());
  }
}
