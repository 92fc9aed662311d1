package manyi.figures.survey;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.figures.Numbers;
import manyi.figures.ParetoFigures;
import manyi.policy.Indicator;
import manyi.record.Round;

/**
 * The figures of one questionnaire round (Q05-Q09).
 *
 * @param numbers what is one number, by what it is; {@code returned} is not known for a tally
 *     without it, {@code valid} not for any tally, the return rate and the penalty under the
 *     policy's reading not under D11 and D12
 * @param emptyRows rows that were no return: no answer, no suggestion, no time
 * @param answers over all items, the overall ones left out
 * @param readings each reading of a fraction of a point (D1); empty under D11 and D12
 * @param items in questionnaire order
 * @param overallItems 总体评价 and its like (D7)
 * @param suggestions what people wrote, without the blanks
 */
public record SurveyFigures(
    String project,
    Round round,
    Numbers numbers,
    int emptyRows,
    Answers answers,
    Optional<Readings> readings,
    List<Item> items,
    List<Item> overallItems,
    ParetoFigures pareto,
    List<Suggestion> suggestions,
    List<Note> notes)
    implements Measured {
  public SurveyFigures {
    items = List.copyOf(items);
    overallItems = List.copyOf(overallItems);
    suggestions = List.copyOf(suggestions);
    notes = List.copyOf(notes);
  }

  @Override
  public Optional<Fraction> number(Indicator indicator) {
    return numbers.number(indicator);
  }

  /**
   * What a return rate under the floor costs.
   *
   * @param returnRate returned / issued, a share of 1
   * @param shortfallPoints percentage points under the floor, 0 if none
   * @param penaltyPoints percentage points off the rate, not capped
   * @param adjustedRate the rate after the penalty, never below 0; empty when the rate is
   */
  public record Penalty(
      Fraction returnRate,
      Fraction shortfallPoints,
      Fraction penaltyPoints,
      Optional<Fraction> adjustedRate) {}

  /** The penalty under each reading of a fraction of a point. */
  public record Readings(Penalty linear, Penalty pointsBegun, Penalty pointsCompleted) {

    /** True when the three readings do not give the same penalty. */
    public boolean differ() {
      return !linear.penaltyPoints().equals(pointsBegun.penaltyPoints())
          || !linear.penaltyPoints().equals(pointsCompleted.penaltyPoints());
    }
  }

  /**
   * One item.
   *
   * @param adjustedRate after the penalty (D2); empty when unknown or when the policy lowers the
   *     overall rate only
   * @param scale the answers as they were met and what each was counted as, such as 一般 →
   *     basicallySatisfied
   */
  public record Item(
      String item,
      Answers answers,
      Optional<Fraction> rate,
      Optional<Fraction> adjustedRate,
      Optional<Fraction> strictRate,
      List<NamedMeaning> scale) {
    public Item {
      scale = List.copyOf(scale);
    }
  }

  /**
   * How an answer was counted.
   *
   * @param written as answered, two ticks joined by a plus sign; empty for no choice; of a tally
   *     the name of the level
   * @param meaning the code of what it was counted as; {@code unknown} for a word that no list
   *     knows, {@code undecided} for a bare score of which nothing tells whether higher is better:
   *     neither is counted
   */
  public record NamedMeaning(String written, String meaning, long count) {}

  /** A suggestion with the room that it came from, empty where none was given. */
  public record Suggestion(String room, String text) {}
}
