package manyi.project;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.project.imports.ImportNote;

/**
 * An import in force of which the one that is being decided is a new edition (D17).
 *
 * @param note the earlier import
 * @param months the months that both state; empty where they are editions of each other as a whole
 */
record Edition(ImportNote note, SortedSet<YearMonth> months) {
  Edition {
    months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
  }

  /** True for a record that a new edition should repeat. */
  boolean isAbout(Optional<YearMonth> month) {
    return months.isEmpty() || month.isEmpty() || months.contains(month.get());
  }
}
