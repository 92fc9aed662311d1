package manyi.project.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import manyi.record.RecordKind;

/**
 * All imports of a project in their order, and which of them count. An import does not count while
 * a later one that counts withdraws it, so that taking an undo back brings its import back.
 */
public final class History {
  private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(Integer::parseInt);

  private final List<ImportNote> notes;
  private final Map<String, String> withdrawnBy = new HashMap<>();

  /**
   * The id in whose place an import counts: its own or, where it replaced others, that of the first
   * of them, so that what came after those still speaks after it (D17). Questionnaires have no
   * order.
   */
  private final Map<String, String> places = new HashMap<>();

  public History(List<ImportNote> notes) {
    this.notes = List.copyOf(notes);
    for (int i = notes.size() - 1; i >= 0; i--) {
      ImportNote note = notes.get(i);
      if (!withdrawnBy.containsKey(note.id())) {
        note.withdraws().forEach(id -> withdrawnBy.putIfAbsent(id, note.id()));
      }
    }
    for (ImportNote note : notes) {
      places.put(note.id(), note.isSurvey() ? note.id() : place(note));
    }
  }

  /** Those that it replaced came before it, and their places are known. */
  private String place(ImportNote note) {
    return note.withdraws().stream()
        .map(id -> places.getOrDefault(id, id))
        .filter(id -> BY_NUMBER.compare(id, note.id()) < 0)
        .min(BY_NUMBER)
        .orElse(note.id());
  }

  /** Every import and every undo, in order. */
  public List<ImportNote> notes() {
    return notes;
  }

  /** The import or undo that keeps this one from counting; empty while it counts. */
  public Optional<String> withdrawnBy(String id) {
    return Optional.ofNullable(withdrawnBy.get(id));
  }

  /** True until another import withdraws this one. */
  public boolean isActive(String id) {
    return !withdrawnBy.containsKey(id);
  }

  /** Whether an import counts, and if not why. */
  public enum State {
    IN_FORCE("inForce"),
    /** Another import stands for it. */
    REPLACED("replaced"),
    /** It was taken back. */
    UNDONE("undone");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The name in JSON. */
    public String code() {
      return code;
    }
  }

  /** Whether an import is in force, and if not, what became of it. */
  public State state(String id) {
    Optional<String> by = withdrawnBy(id);
    if (by.isEmpty()) {
      return State.IN_FORCE;
    }
    boolean isUndone = note(by.get()).flatMap(ImportNote::kind).isEmpty();
    return isUndone ? State.UNDONE : State.REPLACED;
  }

  /** The imports that count, without undos; one that replaced another stands in its place. */
  public List<ImportNote> active() {
    return activeWithout(Set.of());
  }

  /** The imports that would count if some were withdrawn. */
  public List<ImportNote> activeWithout(Collection<String> withdrawn) {
    return notes.stream()
        .filter(note -> note.kind().isPresent())
        .filter(note -> isActive(note.id()) && !withdrawn.contains(note.id()))
        .sorted(Comparator.comparing(note -> places.get(note.id()), BY_NUMBER))
        .toList();
  }

  /**
   * The imports that now stand for some file: those of its bytes that count, or else what replaced
   * them; none for one that was taken back.
   */
  public Set<String> standingFor(RecordKind<?> kind, String sha256) {
    Set<String> standing = new TreeSet<>();
    for (ImportNote note : notes) {
      if (note.isOf(kind) && note.sha256().equals(sha256)) {
        standing(note.id()).ifPresent(standing::add);
      }
    }
    return standing;
  }

  private Optional<String> standing(String id) {
    return switch (state(id)) {
      case IN_FORCE -> Optional.of(id);
      case REPLACED -> standing(withdrawnBy(id).orElseThrow());
      case UNDONE -> Optional.empty();
    };
  }

  public List<ImportNote> notes(Set<String> ids) {
    return notes.stream().filter(note -> ids.contains(note.id())).toList();
  }

  public Optional<ImportNote> note(String id) {
    return notes.stream().filter(note -> note.id().equals(id)).findFirst();
  }

  /** The id that the next import takes. */
  public String nextId() {
    return ImportNote.id(notes.size() + 1);
  }

  /**
   * What must be withdrawn for some imports to be replaced: with them everything that they
   * themselves replaced, which would else come back.
   */
  public Set<String> withReplaced(Collection<String> ids) {
    Set<String> all = new TreeSet<>();
    List<String> open = new ArrayList<>(ids);
    while (!open.isEmpty()) {
      String id = open.remove(open.size() - 1);
      if (all.add(id)) {
        note(id).ifPresent(note -> open.addAll(note.withdraws()));
      }
    }
    return Collections.unmodifiableSet(all);
  }
}
