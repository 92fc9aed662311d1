package manyi.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.Standing;
import manyi.language.Term;
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

  /** A table that would be read, and what speaks for that. */
  private record Weighed(Found table, Claim claim, Standing standing) {
    static Optional<Weighed> of(Found table) {
      return table.claim().map(claim -> new Weighed(table, claim, claim.standing()));
    }
  }

  Doubts(Optional<RecordKind<?>> wanted, String file) {
    this.wanted = wanted;
    this.file = file;
  }

  List<Found> settle(List<Found> found) {
    List<Optional<Weighed>> weighed = found.stream().map(Weighed::of).toList();
    List<Weighed> marked =
        weighed.stream()
            .flatMap(Optional::stream)
            .filter(table -> table.standing() == Standing.MARKED)
            .toList();
    List<Found> settled = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found table = found.get(i);
      settled.add(weighed.get(i).map(of -> settled(of, marked)).orElse(table));
    }
    return settled;
  }

  private Found settled(Weighed table, List<Weighed> marked) {
    if (!isReadable(table, marked)) {
      return table
          .table()
          .refused(
              table.standing() == Standing.OTHER ? Code.KIND_CONTRADICTED : Code.KIND_UNDECIDED);
    }
    // Read only because its kind was asked for.
    return table.standing() == Standing.NONE
        ? table.table().saying(untold(Code.KIND_DOUBTFUL, table.claim(), file))
        : table.table();
  }

  private boolean isReadable(Weighed table, List<Weighed> marked) {
    if (table.standing() == Standing.MARKED) {
      return true;
    }
    if (table.standing() == Standing.OTHER) {
      return false;
    }
    List<Weighed> ofKind =
        marked.stream().filter(other -> other.claim().kind() == table.claim().kind()).toList();
    if (!ofKind.isEmpty()) {
      return ofKind.stream()
          .anyMatch(other -> isAlike(table.table().frame(), other.table().frame()));
    }
    return table.standing() != Standing.NONE || wanted.isPresent();
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

  /**
   * Says that nothing in a table tells what it is: the heads it has, and those its kind would have.
   */
  static Problem untold(Code code, Claim claim, String file) {
    return Problem.of(
        code,
        place(claim, file),
        UnreadSheets.heads(claim.frame()),
        Term.kind(claim.kind().name()),
        String.join(Term.COMMA, claim.reader().usual()),
        claim.kind().command());
  }

  /** Says what in a table says that it is of something else than the kind. */
  static Problem contradicted(Claim claim, String file) {
    List<String> inside = claim.against();
    // What nothing inside says, the name of the file does.
    List<String> against = inside.isEmpty() ? List.of(file) : inside;
    return Problem.of(
        Code.KIND_CONTRADICTED,
        place(claim, file),
        UnreadSheets.heads(claim.frame()),
        Term.kind(claim.kind().name()),
        String.join(Term.COMMA, against),
        String.join(Term.COMMA, claim.reader().usual()),
        Term.value("kindRemedy", claim.kind().name()));
  }

  private static Place place(Claim claim, String file) {
    SheetFrame frame = claim.frame();
    return Place.cell(file, frame.grid().name(), frame.headers().get(0).cell());
  }
}
