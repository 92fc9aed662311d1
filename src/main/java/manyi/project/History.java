package manyi.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All imports of a project in their order, and which of them count. An import does not count while
 * a later one that counts withdraws it, so that taking an undo back brings its import back.
 */
public final class History {
  private final List<ImportNote> notes;
  private final Map<String, String> withdrawnBy = new HashMap<>();

  History(List<ImportNote> notes) {
    this.notes = List.copyOf(notes);
    for (int i = notes.size() - 1; i >= 0; i--) {
      ImportNote note = notes.get(i);
      if (!withdrawnBy.containsKey(note.id())) {
        note.withdraws().forEach(id -> withdrawnBy.putIfAbsent(id, note.id()));
      }
    }
  }

  static History read(ImportsFolder imports) {
    return new History(imports.ids().stream().map(imports::note).toList());
  }

  /** Every import and every undo, in order. */
  public List<ImportNote> notes() {
    return notes;
  }

  /** The import or undo that keeps this one from counting; empty while it counts. */
  public Optional<String> withdrawnBy(String id) {
    return Optional.ofNullable(withdrawnBy.get(id));
  }

  public boolean isActive(String id) {
    return !withdrawnBy.containsKey(id);
  }

  /** The imports that count, without undos. */
  public List<ImportNote> active() {
    return activeWithout(Set.of());
  }

  /** The imports that would count if some were withdrawn. */
  List<ImportNote> activeWithout(Collection<String> withdrawn) {
    return notes.stream()
        .filter(note -> note.kind().isPresent())
        .filter(note -> isActive(note.id()) && !withdrawn.contains(note.id()))
        .toList();
  }

  Optional<ImportNote> note(String id) {
    return notes.stream().filter(note -> note.id().equals(id)).findFirst();
  }

  /** The id that the next import takes. */
  String nextId() {
    return ImportNote.id(notes.size() + 1);
  }

  /**
   * What must be withdrawn for some imports to be replaced: with them everything that they
   * themselves replaced, which would else come back.
   */
  Set<String> withReplaced(Collection<String> ids) {
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
