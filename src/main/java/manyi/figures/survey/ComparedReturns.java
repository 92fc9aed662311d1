package manyi.figures.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.figures.AnswerMeaning;
import manyi.figures.AnswerScale;
import manyi.figures.AnswerScale.Met;
import manyi.language.Spelling;
import manyi.policy.Policy;
import manyi.record.AnswerSheet;
import manyi.record.SurveyItem;
import manyi.record.SurveyRecords.Returns;
import manyi.record.SurveyReturn;

/** Numbers the items and the answers of a round, so that its returns can be held together. */
final class ComparedReturns {
  private final Policy policy;
  private final Map<String, Integer> items = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>(List.of(""));
  private final List<ComparedReturn> all = new ArrayList<>();

  ComparedReturns(List<Returns> files, Policy policy) {
    this.policy = policy;
    files.forEach(file -> file.items().forEach(item -> items.putIfAbsent(key(item), items.size())));
    files.forEach(this::add);
  }

  /** Every return of the round, file by file. */
  List<ComparedReturn> all() {
    return all;
  }

  /** An answer as it was first written. */
  String answer(int number) {
    return names.get(number);
  }

  private void add(Returns file) {
    List<AnswerScale> scales = file.items().stream().map(i -> new AnswerScale(i, policy)).toList();
    int[] places = file.items().stream().mapToInt(item -> items.get(key(item))).toArray();
    List<Map<List<String>, Integer>> known = new ArrayList<>();
    file.items().forEach(item -> known.add(new HashMap<>()));
    for (AnswerSheet sheet : file.sheets()) {
      Integer[] answers = new Integer[items.size()];
      Arrays.fill(answers, 0);
      for (int i = 0; i < places.length; i++) {
        AnswerScale scale = scales.get(i);
        answers[places[i]] =
            known.get(i).computeIfAbsent(sheet.answers().get(i), choices -> number(scale, choices));
      }
      String text = Spelling.plain(sheet.head().text(SurveyReturn.SUGGESTION));
      boolean isSaid = !text.isEmpty() && !SurveyRound.meansNothing(text, policy);
      all.add(new ComparedReturn(sheet, List.of(answers), isSaid ? text : "", file.items().size()));
    }
  }

  /** 弃权 and its like are no choice, as in every figure. */
  private int number(AnswerScale scale, List<String> choices) {
    Met met = scale.met(choices);
    if (choices.size() > 1) {
      return -number(met.written(), met.written());
    }
    if (met.meaning() == AnswerMeaning.ABSTAINED) {
      return 0;
    }
    String option = scale.option(choices.get(0));
    return number(Spelling.plain(option), option);
  }

  private int number(String key, String written) {
    return numbers.computeIfAbsent(
        key,
        k -> {
          names.add(written);
          return names.size() - 1;
        });
  }

  private static String key(SurveyItem item) {
    return Spelling.plain(item.text());
  }
}
