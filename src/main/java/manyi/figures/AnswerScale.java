package manyi.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.policy.Policy;
import manyi.record.SurveyItem;
import manyi.record.answer.AnswerReader;

/**
 * What the answers to one item of one file, or in one satisfaction field of a log, are counted as
 * under a policy (Q08, D9, D15).
 */
public final class AnswerScale {

  /**
   * An answer as it was met.
   *
   * @param written the choice, two ticks joined by a plus sign; empty for none
   */
  public record Met(String written, AnswerMeaning meaning) {}

  private final AnswerReader reader;
  private final Policy policy;
  private final Map<List<String>, Met> known = new HashMap<>();

  private AnswerScale(AnswerReader reader, Policy policy) {
    this.reader = reader;
    this.policy = policy;
  }

  public AnswerScale(SurveyItem item, Policy policy) {
    this(AnswerReader.of(item, policy.words()), policy);
  }

  /** The scale of a field of visits or return visits. */
  static AnswerScale of(String field, Policy policy) {
    return new AnswerScale(AnswerReader.of(field, policy.words()), policy);
  }

  /** What the choices made on this item say; anything but one choice is an abstention (Q08). */
  public Met met(List<String> choices) {
    return known.computeIfAbsent(
        choices,
        made ->
            made.size() == 1
                ? new Met(made.get(0).strip(), AnswerMeaning.of(reader.read(made.get(0)), policy))
                : new Met(String.join("+", made), AnswerMeaning.ABSTAINED));
  }

  /** True for a choice that says something, be it an abstention. */
  boolean isKnown(String choice) {
    return reader.knows(choice);
  }

  /** The option that a choice stands for. */
  public String option(String choice) {
    return reader.option(choice);
  }
}
