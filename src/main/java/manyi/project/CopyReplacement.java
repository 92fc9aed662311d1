package manyi.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.language.Term;
import manyi.project.imports.History;
import manyi.project.imports.ImportNote;
import manyi.record.ReadRow;

/**
 * What is said where a mended annotated copy takes the place of an import (D17): which one, and,
 * where that one had itself taken the place of what the copy was made of, what was mended there and
 * is not mended here. Two people who each mend their own copy of a file would else undo each
 * other's work unseen.
 */
final class CopyReplacement {
  /** As many rows as a message names. */
  private static final int NAMED = 5;

  private final Draft draft;
  private final History history;
  private final Function<ImportNote, List<ReadRow>> rows;

  CopyReplacement(Draft draft, History history, Function<ImportNote, List<ReadRow>> rows) {
    this.draft = draft;
    this.history = history;
    this.rows = rows;
  }

  /**
   * The problems.
   *
   * @param standing the imports in force that stand for the file of which the copy was made
   */
  List<Problem> problems(Set<String> standing) {
    List<ImportNote> replaced = history.notes(standing);
    List<ImportNote> origins =
        history.notes().stream()
            .filter(note -> note.isOf(draft.batch().kind()))
            .filter(note -> draft.batch().copyOf().equals(Optional.of(note.sha256())))
            .toList();
    boolean isOwn = origins.containsAll(replaced);
    List<Problem> problems = new ArrayList<>();
    problems.add(
        Problem.of(
            Code.COPY_REPLACES,
            Place.file(draft.batch().file()),
            ids(replaced),
            replaced.stream()
                .map(ImportNote::file)
                .distinct()
                .collect(Collectors.joining(Term.COMMA)),
            Term.value("copyReplaces", isOwn ? "origin" : "successor")));
    if (!isOwn) {
      undone(origins, replaced).ifPresent(problems::add);
    }
    return problems;
  }

  /**
   * What was mended there and is not so here, by the places that it has there: rows that say there
   * what neither the origin nor this copy says, be it that they were left alone here or mended
   * otherwise; and rows of the origin that were taken out there and stand here.
   */
  private Optional<Problem> undone(List<ImportNote> origins, List<ImportNote> replaced) {
    List<ReadRow> mended = replaced.stream().flatMap(note -> rows.apply(note).stream()).toList();
    Set<String> before = said(origins.stream().flatMap(note -> rows.apply(note).stream()).toList());
    Set<String> there = said(mended);
    Set<String> here = said(draft.kept());
    Stream<ReadRow> lost =
        mended.stream().filter(row -> !before.contains(said(row)) && !here.contains(said(row)));
    Stream<ReadRow> back =
        draft.kept().stream()
            .filter(row -> before.contains(said(row)) && !there.contains(said(row)));
    List<String> undone =
        Stream.concat(lost, back)
            .sorted(Comparator.comparing(ReadRow::sheet).thenComparing(ReadRow::row))
            .map(row -> row.sheet() + "!" + new CellRef(row.row(), 1))
            .distinct()
            .toList();
    if (undone.isEmpty()) {
      return Optional.empty();
    }
    String named = undone.stream().limit(NAMED).collect(Collectors.joining(Term.COMMA));
    return Optional.of(
        Problem.of(
            Code.MENDS_UNDONE,
            Place.file(draft.batch().file()),
            String.valueOf(undone.size()),
            named + (undone.size() > NAMED ? " …" : ""),
            ids(replaced),
            ids(origins)));
  }

  private Set<String> said(List<ReadRow> all) {
    return all.stream().map(this::said).collect(Collectors.toSet());
  }

  private String said(ReadRow row) {
    return draft.batch().kind().columns().stream()
            .map(column -> row.fields().kept(column))
            .collect(Collectors.joining("\n"))
        + row.answers();
  }

  private static String ids(List<ImportNote> notes) {
    return notes.stream().map(ImportNote::id).collect(Collectors.joining(Term.COMMA));
  }
}
