package manyi.project;

import java.util.Map;
import java.util.Optional;

/**
 * What an import says of those before it, so that none of them can be changed or lost unseen.
 *
 * @param previous the sum of the note of the import before it, empty text for the first; none for
 *     an import of before manyi noted it
 * @param accepts by id, the sums of notes that are not as they were written, and that this undo
 *     takes as they are
 * @param lost the last import as it was named, that this undo accepts as gone
 */
record Proof(Optional<String> previous, Map<String, String> accepts, Optional<Last> lost) {
  Proof {
    accepts = Map.copyOf(accepts);
  }

  /** The proof of an import that follows another. */
  static Proof after(String sha256) {
    return new Proof(Optional.of(sha256), Map.of(), Optional.empty());
  }

  Proof accepting(String id, String sha256) {
    return new Proof(previous, Map.of(id, sha256), lost);
  }

  Proof withoutLost(Last last) {
    return new Proof(previous, accepts, Optional.of(last));
  }
}
