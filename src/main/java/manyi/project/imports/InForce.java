package manyi.project.imports;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;

/** Finds the import that a person names by its id, which is to be there and to count. */
public final class InForce {
  private InForce() {}

  /**
   * The import.
   *
   * @param id as the list of imports shows it; leading zeros may be missing
   * @param among what the person may name
   */
  public static ImportNote named(History history, String id, List<ImportNote> among) {
    String full = ImportNote.fullId(id);
    ImportNote note =
        among.stream()
            .filter(n -> n.id().equals(full))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal(
                        Problem.of(
                            Code.IMPORT_UNKNOWN,
                            Place.NOWHERE,
                            id,
                            String.join(", ", among.stream().map(ImportNote::id).toList()))));
    Optional<String> by = history.withdrawnBy(note.id());
    if (by.isPresent()) {
      throw new Refusal(Problem.of(Code.IMPORT_WITHDRAWN, Place.NOWHERE, note.id(), by.get()));
    }
    return note;
  }
}
