package manyi.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Standing;
import manyi.record.RecordKind;

/**
 * Settles over all tables of a file which of those that nothing marks as of their kind are read.
 * Where others carry the mark the unmarked ones are something else; where the kind was asked for,
 * the only ones are read under a warning; where it was not, they are left alone. What says itself
 * that it is of something else is never read.
 */
final class Doubts {
  private static final int ALIKE_PERCENT = 80;

  private final Optional<RecordKind<?>> wanted;
  private final String file;

  Doubts(Optional<RecordKind<?>> wanted, String file) {
    this.wanted = wanted;
    this.file = file;
  }

  List<Found> settle(List<Found> found) {
    List<Found> marked = found.stream().filter(t -> standing(t) == Standing.MARKED).toList();
    List<Found> settled = new ArrayList<>();
    for (Found table : found) {
      settled.add(isReadable(table, marked) ? table : leftAlone(table));
    }
    return settled;
  }

  /** True for a table that is read only because its kind was asked for. */
  boolean isDoubtful(Found table) {
    return standing(table) == Standing.NONE;
  }

  private boolean isReadable(Found table, List<Found> marked) {
    Standing standing = standing(table);
    if (table.guess().reader().isEmpty() || standing == Standing.MARKED) {
      return true;
    }
    if (standing == Standing.OTHER) {
      return false;
    }
    List<Found> ofKind = marked.stream().filter(other -> kind(other) == kind(table)).toList();
    if (!ofKind.isEmpty()) {
      return ofKind.stream().anyMatch(other -> isAlike(table.frame(), other.frame()));
    }
    return standing != Standing.NONE || wanted.isPresent();
  }

  private Standing standing(Found table) {
    return table
        .guess()
        .reader()
        .map(reader -> reader.standing(table.frame(), file))
        .orElse(Standing.NONE);
  }

  private static RecordKind<?> kind(Found table) {
    return table.guess().reader().orElseThrow().kind();
  }

  /** The sheet of another month has the heads of the first. */
  private static boolean isAlike(SheetFrame one, SheetFrame other) {
    Set<String> shared = keys(one);
    int most = Math.max(shared.size(), keys(other).size());
    shared.retainAll(keys(other));
    return shared.size() * 100 >= most * ALIKE_PERCENT;
  }

  private static Set<String> keys(SheetFrame frame) {
    return frame.headers().stream()
        .map(HeaderCell::pathKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Found leftAlone(Found table) {
    Code code = standing(table) == Standing.OTHER ? Code.KIND_CONTRADICTED : Code.KIND_UNDECIDED;
    KindGuess guess = new KindGuess(Optional.empty(), Optional.of(code), table.guess().claim());
    return new Found(table.frame(), table.context(), guess, List.of());
  }
}
