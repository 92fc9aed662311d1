package manyi.project.imports;

import java.util.Optional;

/**
 * What a note ought to be, as an import that is believed says of it.
 *
 * @param sum that it ought to have; empty for one of which only is known that it is none of ours
 */
record Ought(Optional<String> sum) {
  /** None of ours. */
  static final Ought FOREIGN = new Ought(Optional.empty());

  /** Reads it as notes say it: a sum, or nothing for what is none of ours. */
  static Ought of(String sha256) {
    return sha256.isEmpty() ? FOREIGN : new Ought(Optional.of(sha256));
  }

  /** As notes say it. */
  String text() {
    return sum.orElse("");
  }

  boolean isForeign() {
    return sum.isEmpty();
  }

  boolean isMetBy(Link link) {
    return sum.equals(Optional.of(link.sha256()));
  }
}
