package manyi.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.project.imports.Chain;
import manyi.project.imports.Fault;
import manyi.project.imports.History;
import manyi.project.imports.ImportNote;
import manyi.project.imports.ImportsFolder;
import manyi.project.imports.InForce;
import manyi.project.imports.Proof;
import manyi.project.imports.SurveyRounds;
import manyi.project.imports.Undone;
import manyi.record.Batch;

/**
 * Decides what it comes to when a person takes an import or an undo back, or accepts that an import
 * is not as it was written; refuses what cannot be taken back.
 */
final class Takeback {
  private final Chain chain;
  private final ImportsFolder folder;
  private final String id;
  private final Optional<Fault> fault;

  /**
   * Of one import, upon the chain as it is.
   *
   * @param id as the person wrote it
   */
  Takeback(Chain chain, ImportsFolder folder, String id) {
    for (Fault apart : chain.apart()) {
      throw new Refusal(apart.problem());
    }
    this.chain = chain;
    this.folder = folder;
    this.id = id;
    this.fault = chain.fault(ImportNote.fullId(id));
  }

  /** The undo to be written. */
  ImportNote note(Instant now) {
    boolean isInTurn =
        fault.isPresent() && (fault.get().isOfTheEnd() || !chain.faults().get(0).isOfTheEnd());
    History history = isInTurn ? chain.unproven() : chain.proven();
    ImportNote undo = ImportNote.undo(history.nextId(), withdrawn(history), now);
    if (fault.isEmpty()) {
      List<ImportNote> notes = new ArrayList<>(history.notes());
      notes.add(undo);
      checkRounds(history, new History(notes));
    }
    return undo;
  }

  /** What the undo says of the imports before it. */
  Proof proof() {
    return fault.map(chain::accepting).orElseGet(chain::next);
  }

  /** What it came to, once the undo is written. */
  Undone done(ImportNote undo) {
    return new Undone(undo, fault.map(Undone::what).orElse(Undone.What.TAKEN_BACK));
  }

  private List<String> withdrawn(History history) {
    if (fault.isPresent()) {
      return fault.get().isOfTheEnd() ? List.of() : List.of(fault.get().id());
    }
    ImportNote withdrawn = InForce.named(history, id, history.notes());
    Optional<String> accepted =
        chain.link(withdrawn.id()).stream()
            .flatMap(link -> link.proof().accepts().keySet().stream())
            .filter(chain::isAcceptedAsItIs)
            .findAny();
    if (accepted.isPresent()) {
      // It would bring back what is not as it was written.
      throw new Refusal(
          Problem.of(Code.IMPORT_NOT_RESTORED, Place.NOWHERE, accepted.get(), withdrawn.id()));
    }
    return List.of(withdrawn.id());
  }

  /** What an undo brings back must fit what came in since. */
  private void checkRounds(History before, History after) {
    List<Problem> conflicts = SurveyRounds.conflicts(after.active());
    if (!conflicts.isEmpty()) {
      throw new Refusal(conflicts.get(0));
    }
    for (ImportNote note : after.active()) {
      if (note.isSurvey() && !before.isActive(note.id())) {
        List<ImportNote> others =
            before.active().stream()
                .filter(other -> after.isActive(other.id()) && other.kind().equals(note.kind()))
                .filter(other -> other.round().round().equals(note.round().round()))
                .toList();
        SurveyDecider.overlap(batch(note), others, folder::rows)
            .ifPresent(
                problem -> {
                  throw new Refusal(problem);
                });
      }
    }
  }

  private Batch batch(ImportNote note) {
    return new Batch(
        note.kind().orElseThrow(),
        note.file(),
        note.sha256(),
        Optional.empty(),
        note.sheets(),
        note.covers(),
        note.columns().orElse(Set.of()),
        note.items(),
        note.round(),
        List.of(),
        folder.rows(note));
  }
}
