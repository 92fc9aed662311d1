package manyi.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.diagnostic.Severity;
import manyi.project.imports.Chain;
import manyi.project.imports.History;
import manyi.project.imports.ImportNote;
import manyi.project.imports.ImportOptions;
import manyi.project.imports.ImportWriter;
import manyi.project.imports.ImportsFolder;
import manyi.project.imports.InForce;
import manyi.project.imports.LeftOut;
import manyi.project.imports.Link;
import manyi.project.imports.SurveyRounds;
import manyi.project.imports.Undone;
import manyi.project.match.Ledger;
import manyi.record.Batch;
import manyi.record.ProjectRecords;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.Round;

/**
 * Decides what an import is, adds it, and takes imports back. Not for several threads at once; any
 * number of these, in any number of processes, may work on one project at the same time.
 */
public final class Imports {
  private final ProjectFolder project;
  private final ImportsFolder folder;
  private final ImportWriter writer;
  private final int closingDay;

  /** Kept from one file to the next, so that a year's files are not read again for each. */
  private final Map<RecordKind<?>, Ledger> ledgers = new HashMap<>();

  /** What was once added never changes. */
  private final Map<String, Link> known = new HashMap<>();

  /**
   * The imports of a project.
   *
   * @param closingDay the last day of a statistics month (D33); 31 for calendar months
   */
  public Imports(ProjectFolder project, int closingDay) {
    this.project = project;
    this.folder = project.imports();
    this.writer = new ImportWriter(folder);
    this.closingDay = closingDay;
  }

  /** Everything that was imported, and what of it counts. */
  public History history() {
    return folder.chain(known).proven();
  }

  /** The rows of an import that are no records, with the reasons. */
  public List<LeftOut> leftOut(ImportNote note) {
    return folder.leftOut(note);
  }

  /**
   * Says what an import would come to; writes nothing.
   *
   * @param strict true to refuse what would be taken in with a warning
   */
  public Decision evaluate(Batch batch, ImportOptions options, boolean strict) {
    return decide(new Draft(batch, options, closingDay), history(), strict);
  }

  /**
   * The returns of an import's round and the roster as they stand once it is in, be it stored or
   * only evaluated. Nothing else is read.
   *
   * @param decision what the import came to; not refused, and of a questionnaire
   */
  public ProjectRecords roundAfter(Batch batch, ImportOptions options, Decision decision) {
    Round round = decision.round().round().orElseThrow();
    History history = history();
    if (decision.id().isPresent()) {
      return ProjectState.readRound(project, closingDay, round, history, Map.of());
    }
    ImportNote note =
        new Draft(batch, options, closingDay).note(history.nextId(), Instant.EPOCH, decision);
    List<ImportNote> notes = new ArrayList<>(history.notes());
    notes.add(note);
    return ProjectState.readRound(
        project, closingDay, round, new History(notes), Map.of(note.id(), batch));
  }

  /** The id under which an evaluated or stored import counts. */
  public String idOf(Decision decision) {
    return decision.id().orElseGet(() -> history().nextId());
  }

  /**
   * Adds an import, unless it is refused or changes nothing. When another import comes in between,
   * everything is decided anew upon what that one left.
   *
   * @param strict true to refuse what would be taken in with a warning
   */
  public Decision store(Batch batch, ImportOptions options, boolean strict, Instant now) {
    Draft draft = new Draft(batch, options, closingDay);
    writer.removeAbandoned(now);
    while (true) {
      Chain chain = folder.chain(known);
      History history = chain.proven();
      Decision decision = decide(draft, history, strict);
      if (decision.outcome() != Decision.Outcome.ADDED) {
        return decision;
      }
      ImportNote note = draft.note(history.nextId(), now, decision);
      if (writer.write(note, batch, chain.next(), chain.newest())) {
        return decision.storedAs(note.id());
      }
    }
  }

  /**
   * Takes an import, or an undo, back. What it withdrew counts again. An import that is not as it
   * was written, or that is gone, is accepted as that by taking it back; what is missing or unknown
   * behind all others is accepted before anything else.
   *
   * @param id as the list of imports shows it; leading zeros may be missing
   */
  public Undone undo(String id, Instant now) {
    writer.removeAbandoned(now);
    while (true) {
      known.clear();
      Chain chain = folder.chain(known);
      Takeback takeback = new Takeback(chain, folder, id);
      ImportNote undo = takeback.note(now);
      if (writer.write(undo, null, takeback.proof(), chain.newest())) {
        return takeback.done(undo);
      }
    }
  }

  /** What is not as it was written, an entry for each import that is damaged. */
  public List<Problem> damages() {
    List<Problem> problems = new ArrayList<>();
    List<ImportNote> notes = List.of();
    try {
      Chain chain = folder.chain(new HashMap<>());
      chain.faults().forEach(fault -> problems.add(fault.problem()));
      notes =
          chain.unproven().notes().stream()
              .filter(note -> chain.fault(note.id()).isEmpty())
              .toList();
    } catch (Refusal e) {
      problems.add(e.problem());
    }
    for (ImportNote note : notes) {
      try {
        if (note.kind().isPresent()) {
          folder.rows(note);
          folder.leftOut(note);
        }
      } catch (Refusal e) {
        problems.add(e.problem());
      }
    }
    return problems;
  }

  /** Names among the imports that are none of ours. */
  public List<String> strays() {
    return folder.strays();
  }

  private Decision decide(Draft draft, History history, boolean strict) {
    Decision decision = decide(draft, history);
    boolean isRefused =
        strict && decision.problems().stream().anyMatch(p -> p.severity() != Severity.NOTE);
    return isRefused ? Decision.refused(decision.problems()) : decision;
  }

  private Decision decide(Draft draft, History history) {
    Optional<ImportNote> same = draft.sameAs(history);
    if (same.isPresent()) {
      return Decision.unchanged(same.get());
    }
    RecordKind<?> kind = draft.batch().kind();
    Set<String> replaced;
    try {
      replaced = new TreeSet<>(replaced(draft, history));
    } catch (Refusal e) {
      return Decision.refused(List.of(e.problem()));
    }
    Set<String> ofCopy = draft.options().add() ? Set.of() : draft.copiedFrom(history);
    replaced.addAll(ofCopy);
    Decision decision =
        SurveyRounds.isSurvey(kind)
            ? new SurveyDecider(draft, history, folder::rows).decide(history.withReplaced(replaced))
            : new RecordDecider(
                    draft, history, notes -> ledger(kind, notes), closingDay, project.id())
                .decide(replaced);
    if (ofCopy.isEmpty() || decision.outcome() == Decision.Outcome.REFUSED) {
      return decision;
    }
    List<Problem> problems =
        new ArrayList<>(new CopyReplacement(draft, history, folder::rows).problems(ofCopy));
    problems.addAll(decision.problems());
    return decision.noticing(problems);
  }

  /** The imports that the person wants replaced: present, in force, of that kind. */
  private static List<String> replaced(Draft draft, History history) {
    RecordKind<?> kind = draft.batch().kind();
    List<ImportNote> replaceable =
        history.notes().stream()
            .filter(note -> note.kind().isPresent())
            .filter(note -> note.isOf(kind) || (note.isSurvey() && SurveyRounds.isSurvey(kind)))
            .toList();
    return draft.options().replace().stream()
        .map(id -> InForce.named(history, id, replaceable).id())
        .toList();
  }

  /** The records of a kind as some imports add up to them. */
  private Ledger ledger(RecordKind<?> kind, Collection<ImportNote> active) {
    List<ImportNote> wanted = active.stream().filter(note -> note.isOf(kind)).toList();
    List<String> ids = wanted.stream().map(ImportNote::id).toList();
    Ledger known = ledgers.get(kind);
    boolean isBeginning =
        known != null
            && known.ids().size() <= ids.size()
            && ids.subList(0, known.ids().size()).equals(known.ids());
    Ledger ledger = isBeginning ? known : new Ledger(kind);
    for (ImportNote note : wanted.subList(ledger.ids().size(), wanted.size())) {
      List<ReadRow> rows = folder.rows(note);
      ledger.apply(note, rows, ledger.match(note.sha256(), rows));
    }
    ledgers.put(kind, ledger);
    return ledger;
  }
}
