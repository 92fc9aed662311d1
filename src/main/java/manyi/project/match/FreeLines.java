package manyi.project.match;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Records of one identity that no row has met yet, in the order of their first import. */
final class FreeLines {
  private final Set<Line> all;
  private final Set<Line> unnumbered;

  FreeLines(Collection<Line> lines) {
    this.all = new LinkedHashSet<>(lines);
    this.unnumbered = new LinkedHashSet<>();
    for (Line line : lines) {
      if (!line.isNumbered()) {
        unnumbered.add(line);
      }
    }
  }

  /**
   * Takes the first record that a row may be out of them.
   *
   * @param hasNumber true for a row with a number of its own, which is no record of another number
   */
  Optional<Line> takeFirst(boolean hasNumber, Predicate<Line> mayBe) {
    for (Line line : hasNumber ? unnumbered : all) {
      if (mayBe.test(line)) {
        all.remove(line);
        unnumbered.remove(line);
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }
}
