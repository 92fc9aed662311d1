package manyi.record.answer;

import java.util.List;
import java.util.Optional;

/**
 * Which of the options printed in a text are marked.
 *
 * @param printed how many there are; 0 for a text that prints none
 * @param isTold false where a mark may belong to either of two options, so that nothing is chosen
 * @param made the marked ones as they stand; none for a question as it was put
 */
public record MarkedOptions(int printed, boolean isTold, List<String> made) {
  static final MarkedOptions NONE_PRINTED = new MarkedOptions(0, true, List.of());

  public MarkedOptions {
    made = List.copyOf(made);
  }

  /** False for any other text, with a mark or without. */
  public boolean arePrinted() {
    return printed > 0;
  }

  /** True for two options or more of which none is marked. */
  public boolean areUnmarked() {
    return printed > 1 && isTold && made.isEmpty();
  }

  /** The marked option, where exactly one is. */
  public Optional<String> one() {
    return made.size() == 1 ? Optional.of(made.get(0)) : Optional.empty();
  }
}
