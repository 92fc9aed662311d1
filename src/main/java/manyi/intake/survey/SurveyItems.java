package manyi.intake.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.record.SurveyItem;

/** The items of several tables of one questionnaire; the question is an item's identity. */
public final class SurveyItems {
  private final Map<String, SurveyItem> items = new LinkedHashMap<>();

  public SurveyItems(List<List<SurveyItem>> tables) {
    tables.forEach(
        table -> table.forEach(item -> items.merge(item.text(), item, SurveyItems::one)));
  }

  public List<SurveyItem> all() {
    return List.copyOf(items.values());
  }

  /** What two tables know of one question; of a code with two meanings the first stands. */
  private static SurveyItem one(SurveyItem first, SurveyItem second) {
    Map<String, String> codes = new LinkedHashMap<>(second.codes());
    codes.putAll(first.codes());
    return new SurveyItem(
        first.text(),
        codes,
        first.higherIsBetter() || second.higherIsBetter(),
        Math.max(first.top(), second.top()));
  }

  /**
   * The answers of a row at the places of all items.
   *
   * @param own the items of the row's table
   * @param answers one for each of them, or none at all
   */
  public List<List<String>> placed(List<SurveyItem> own, List<List<String>> answers) {
    Map<String, List<String>> byText = new LinkedHashMap<>();
    items.keySet().forEach(text -> byText.put(text, List.of()));
    for (int i = 0; i < answers.size(); i++) {
      SurveyItem item = own.get(i);
      byText.put(item.text(), decoded(item, items.get(item.text()), answers.get(i)));
    }
    return new ArrayList<>(byText.values());
  }

  /** A code that means something else in another table of the file is kept as its option. */
  private static List<String> decoded(SurveyItem own, SurveyItem common, List<String> made) {
    return made.stream()
        .map(
            choice -> {
              String option = own.codes().get(choice);
              return option == null || option.equals(common.codes().get(choice)) ? choice : option;
            })
        .toList();
  }
}
