package manyi.project;

import java.util.Optional;

/**
 * An import as it lies in the folder.
 *
 * @param id the name of its folder
 * @param note what its note says; empty for one that cannot be read
 * @param proof what it says of those before it
 * @param sha256 of its note as it lies there
 */
record Link(String id, Optional<ImportNote> note, Proof proof, String sha256) {

  /** The note, or one that brings nothing where it cannot be read. */
  ImportNote noteOrNothing() {
    return note.orElseGet(() -> ImportNote.nothing(id));
  }
}
