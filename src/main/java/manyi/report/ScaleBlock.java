package manyi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.figures.SurveyFigures;
import manyi.figures.SurveyFigures.Item;
import manyi.figures.SurveyFigures.NamedMeaning;
import manyi.grid.CellPlan;
import manyi.grid.Role;

/** What every answer of a round was counted as, item by item (Q08, D9, D14, D15). */
final class ScaleBlock {
  private static final List<String> COUNTED =
      List.of("satisfied", "basicallySatisfied", "dissatisfied", "abstained");

  private ScaleBlock() {}

  /** Writes the block; nothing for a round without items. */
  static void write(SheetDraft draft, SurveyFigures figures) {
    List<Item> items = new ArrayList<>(figures.items());
    items.addAll(figures.overallItems());
    if (items.isEmpty()) {
      return;
    }
    Wording wording = draft.wording();
    draft.section(wording.text("scale.title", wording.span(figures.round().toString())));
    List<String> heads = new ArrayList<>(List.of(wording.text("survey.item")));
    COUNTED.forEach(meaning -> heads.add(wording.term("satisfaction", meaning)));
    heads.add(wording.text("scale.open"));
    Table table = Table.start(draft, heads, items.size());
    for (int i = 0; i < items.size(); i++) {
      List<NamedMeaning> scale = items.get(i).scale();
      table.put(i, 0, Cells.label(items.get(i).item()));
      for (int meaning = 0; meaning < COUNTED.size(); meaning++) {
        String code = COUNTED.get(meaning);
        table.put(
            i,
            meaning + 1,
            Cells.prose(
                answers(wording, scale.stream().filter(a -> a.meaning().equals(code)).toList())));
      }
      String open =
          answers(wording, scale.stream().filter(a -> !COUNTED.contains(a.meaning())).toList());
      table.put(i, COUNTED.size() + 1, open(open));
    }
    table.end();
    draft.line(wording.text("scale.note"), Role.NOTE);
  }

  /** Answers of which nobody can tell what they mean need a look. */
  private static CellPlan open(String answers) {
    return answers.isEmpty() ? Cells.empty() : CellPlan.text(answers, Role.WARNING);
  }

  private static String answers(Wording wording, List<NamedMeaning> scale) {
    return scale.stream()
        .map(
            answer ->
                wording.text(
                    "scale.answer",
                    answer.written().isEmpty()
                        ? wording.text("scale.blank")
                        : answer.written(),
                    answer.count()))
        .collect(Collectors.joining(wording.text("list.separator")));
  }
}
