package manyi.record.answer;

import java.util.Optional;
import manyi.record.word.Satisfaction;

/**
 * The one answer that a text holds.
 *
 * @param meaning what the words say; empty for a score, of which the policy says what it means
 * @param written the answer as it stands in the text
 */
public record ToldAnswer(Optional<Satisfaction> meaning, String written) {

  static ToldAnswer said(Satisfaction meaning, String written) {
    return new ToldAnswer(Optional.of(meaning), written);
  }

  static ToldAnswer scored(String written) {
    return new ToldAnswer(Optional.empty(), written);
  }
}
