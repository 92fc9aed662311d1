package manyi.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import manyi.intake.cell.Options;
import manyi.intake.table.Reason;
import manyi.intake.table.Reason.Ground;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.ReadRow;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.answer.AnswerWords;
import manyi.record.word.Outcome;

/** Says with which scales the questions of a questionnaire are read. */
final class ScaleReasons {
  private final TableReading table;
  private final AnswerWords scale;
  private final List<Reason> reasons = new ArrayList<>();

  ScaleReasons(TableReading table, AnswerWords scale) {
    this.table = table;
    this.scale = scale;
  }

  private void add(Ground ground, Object... arguments) {
    reasons.add(Reason.of(ground, arguments));
  }

  /** The scales of a questionnaire: items that are read alike are said together. */
  List<Reason> list() {
    if (!table.isOf(SurveyReturn.KIND)) {
      return reasons;
    }
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    List<SurveyItem> items = table.items();
    for (int i = 0; i < items.size(); i++) {
      SurveyItem item = items.get(i);
      String way =
          item.top() > 0
              ? item.top() + " " + item.higherIsBetter()
              : Options.pairs(new TreeMap<>(item.codes()));
      alike.computeIfAbsent(way, w -> new ArrayList<>()).add(i);
    }
    for (List<Integer> group : alike.values()) {
      SurveyItem first = items.get(group.get(0));
      if (!first.codes().isEmpty()) {
        add(
            Ground.SCALE_OF_CODES,
            group.size(),
            first.text(),
            Options.pairs(new TreeMap<>(first.codes())));
      } else if (first.top() > 0 && first.higherIsBetter()) {
        add(Ground.SCALE_OF_SCORES, group.size(), first.text(), first.top());
      } else if (first.top() == 0) {
        add(Ground.SCALE_OF_WORDS, group.size(), first.text(), words(group));
      }
    }
    return reasons;
  }

  private String words(List<Integer> items) {
    Set<String> words = new LinkedHashSet<>();
    for (ReadRow row : table.rows()) {
      for (int item : items) {
        if (row.outcome() == Outcome.KEPT
            && item < row.answers().size()
            && row.answers().get(item).size() == 1) {
          words.add(row.answers().get(item).get(0));
        }
      }
    }
    Map<String, List<String>> meanings = new LinkedHashMap<>();
    for (String word : words) {
      scale
          .meaning(word)
          .ifPresent(
              is ->
                  meanings
                      .computeIfAbsent(is.code(), c -> new ArrayList<>())
                      .add(scale.option(word)));
    }
    return meanings.entrySet().stream()
        .map(
            is ->
                String.join("/", new LinkedHashSet<>(is.getValue()))
                    + "→"
                    + Term.value("satisfaction", is.getKey()))
        .collect(Collectors.joining(", "));
  }
}
