package manyi.project.imports;

import java.util.Map;
import java.util.Optional;

/**
 * What an import says of those before it, so that none of them can be changed or lost unseen.
 *
 * @param previous the sum of the note of the import before it, empty text for the first; none for
 *     an import of before manyi noted it
 * @param accepts by id, the sums of notes that are not as they were written, and that this undo
 *     takes as they are; empty text where there is none
 * @param ought by id, what notes further back ought to be, where the import that knew it is
 *     accepted as it is
 * @param lost the last import as it was named, that this undo accepts as gone
 */
public record Proof(
    Optional<String> previous,
    Map<String, String> accepts,
    Map<String, Ought> ought,
    Optional<Last> lost) {
  /** Says nothing of other imports. */
  static final Proof NONE = new Proof(Optional.empty(), Map.of(), Map.of(), Optional.empty());

  public Proof {
    accepts = Map.copyOf(accepts);
    ought = Map.copyOf(ought);
  }

  /** The proof of an import that follows another. */
  static Proof after(String sha256) {
    return new Proof(Optional.of(sha256), Map.of(), Map.of(), Optional.empty());
  }

  Proof accepting(String id, String sha256) {
    return new Proof(previous, Map.of(id, sha256), ought, lost);
  }

  Proof knowing(Map<String, Ought> sums) {
    return new Proof(previous, accepts, sums, lost);
  }

  Proof withoutLost(Last last) {
    return new Proof(previous, accepts, ought, Optional.of(last));
  }
}
