package manyi.figures.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely it is that two people of a round tick the same by chance. People who are satisfied
 * with one thing are so with most, hence two views are taken and the likelier one counts: that
 * every item is answered for itself, and that a person's mix of answers falls on the items as it
 * may. An estimate to find what is worth a look, not a figure.
 */
final class AnswerChance {
  private final int returns;
  private final List<Map<Integer, Integer>> byItem = new ArrayList<>();
  private final Map<Map<Integer, Integer>, Integer> mixes = new HashMap<>();

  AnswerChance(List<ComparedReturn> all) {
    returns = all.size();
    for (ComparedReturn one : all) {
      for (int i = 0; i < one.answers().size(); i++) {
        if (i == byItem.size()) {
          byItem.add(new HashMap<>());
        }
        byItem.get(i).merge(one.answers().get(i), 1, Integer::sum);
      }
      mixes.merge(one.mix(), 1, Integer::sum);
    }
  }

  /**
   * On how many items the answer is not the one that most of the others give.
   *
   * @param equal how many returns are equal to this one, itself included
   */
  int uncommon(ComparedReturn one, int equal) {
    int uncommon = 0;
    for (int i = 0; i < byItem.size(); i++) {
      int answer = one.answers().get(i);
      int others = byItem.get(i).get(answer) - equal;
      boolean isCommon =
          byItem.get(i).entrySet().stream()
              .filter(other -> other.getKey() != answer)
              .noneMatch(other -> other.getValue() > others);
      uncommon += answer == 0 || isCommon ? 0 : 1;
    }
    return uncommon;
  }

  /** True where among so many returns less than one pair like this is to be expected by chance. */
  boolean isSmall(ComparedReturn one, int equal) {
    double people = returns - equal + 1.0;
    double independent = 1;
    double arrangements = 1;
    Map<Integer, Integer> placed = new HashMap<>();
    for (int i = 0; i < byItem.size(); i++) {
      int answer = one.answers().get(i);
      independent *= (byItem.get(i).get(answer) - equal + 1) / people;
      arrangements *= (i + 1.0) / placed.merge(answer, 1, Integer::sum);
    }
    double mixed = (mixes.get(one.mix()) - equal + 1) / people / arrangements;
    return Math.max(independent, mixed) * returns * returns < 1;
  }
}
