package manyi.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.language.Spelling;
import manyi.project.imports.ImportNote;
import manyi.project.match.Line;

/**
 * Finds the imports in force of which an import is a new edition (D17): the same workbook mended or
 * continued. Two logs of one month that have little in common, such as those of two departments,
 * are no editions of each other.
 */
public final class Editions {
  private final Comparison comparison;
  private final Draft draft;

  Editions(Comparison comparison) {
    this.comparison = comparison;
    this.draft = comparison.draft();
  }

  /**
   * The editions, in the order of their imports.
   *
   * @param active the imports in force
   * @param replaced those of them that the import is said to stand for
   */
  List<Edition> among(List<ImportNote> active, Set<String> replaced) {
    List<Edition> editions = new ArrayList<>();
    for (ImportNote note : active) {
      if (!note.isOf(draft.batch().kind())) {
        continue;
      }
      if (replaced.contains(note.id()) || isCopyOf(note)) {
        editions.add(new Edition(note, new TreeSet<>()));
      } else {
        edition(note).ifPresent(editions::add);
      }
    }
    return editions;
  }

  private boolean isCopyOf(ImportNote note) {
    return draft.batch().copyOf().equals(Optional.of(note.sha256()));
  }

  private Optional<Edition> edition(ImportNote note) {
    boolean isSameName = Spelling.plain(note.file()).equals(Spelling.plain(draft.batch().file()));
    SortedSet<YearMonth> common = common(note);
    if (common.isEmpty()) {
      Set<Line> lines = isSameName ? comparison.ledger().linesOf(note.id()) : Set.of();
      long repeated = lines.stream().filter(comparison::isRepeatedButForYear).count();
      return isHalf(repeated, lines) ? Optional.of(new Edition(note, common)) : Optional.empty();
    }
    Edition edition = new Edition(note, common);
    if (isSameName) {
      return Optional.of(edition);
    }
    List<Line> lines =
        comparison.ledger().linesOf(note.id()).stream()
            .filter(line -> edition.isAbout(comparison.month(line)))
            .toList();
    long repeated = lines.stream().filter(comparison::isRepeated).count();
    return isHalf(repeated, lines) ? Optional.of(edition) : Optional.empty();
  }

  /** The months that both state; what only dates tell is stated by nobody. */
  private SortedSet<YearMonth> common(ImportNote note) {
    SortedSet<YearMonth> common = new TreeSet<>();
    if (note.coversStated()) {
      common.addAll(note.covers());
      common.retainAll(draft.batch().covers());
    }
    return common;
  }

  private static boolean isHalf(long repeated, Collection<Line> lines) {
    return !lines.isEmpty() && 2 * repeated >= lines.size();
  }
}
