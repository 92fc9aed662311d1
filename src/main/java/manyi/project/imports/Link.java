package manyi.project.imports;

import java.util.Optional;

/**
 * An import as it lies in the folder.
 *
 * @param id the name of its folder
 * @param isThere false where there is no such folder
 * @param note what its note says; empty for one that cannot be read
 * @param proof what it says of those before it
 * @param sha256 of its note as it lies there; empty text where there is none
 */
public record Link(
    String id, boolean isThere, Optional<ImportNote> note, Proof proof, String sha256) {

  /** Stands for an import whose folder is gone. */
  static Link missing(String id) {
    return new Link(id, false, Optional.empty(), Proof.NONE, "");
  }

  /** An import whose note cannot be read. */
  static Link unreadable(String id, String sha256) {
    return new Link(id, true, Optional.empty(), Proof.NONE, sha256);
  }

  int number() {
    return Integer.parseInt(id);
  }

  boolean isNamed(Last last) {
    return id.equals(last.id()) && sha256.equals(last.sha256());
  }

  /** True for an undo that knows what the named last import ought to be, or that it is lost. */
  boolean knows(Last last) {
    Ought ought = proof.ought().get(last.id());
    return (ought != null && ought.text().equals(last.sha256()))
        || proof.lost().equals(Optional.of(last));
  }

  /** The note, or one that brings nothing where it cannot be read. */
  ImportNote noteOrNothing() {
    return note.orElseGet(() -> ImportNote.nothing(id));
  }
}
