package manyi.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.SheetReader;
import manyi.record.RecordKind;

/**
 * Which reader a table is for. A kind that was asked for is taken when its required columns are
 * there, unless the table is clearly another one and nobody has named those columns for the kind.
 *
 * @param reader of the table; empty when it is not read
 * @param refusal why it is not read; empty when it is
 * @param claim the claim that was accepted, or the one that came nearest
 */
record KindGuess(Optional<SheetReader> reader, Optional<Code> refusal, Optional<Claim> claim) {
  private static final int FEW = 2;

  /** A reader and what it said. */
  record Asked(SheetReader reader, Claim claim) {}

  static KindGuess of(
      SheetFrame frame,
      SheetContext context,
      List<SheetReader> readers,
      Optional<RecordKind<?>> wanted) {
    Optional<Asked> sure = wanted.flatMap(kind -> sure(frame, context, readers, kind));
    if (sure.isPresent()) {
      return accepted(sure.get());
    }
    List<Asked> asked = asked(frame, context, readers.stream());
    Optional<Asked> best = best(asked.stream().filter(a -> a.claim().isComplete()).toList());
    if (wanted.isEmpty()) {
      return best.map(KindGuess::accepted).orElseGet(() -> incomplete(best(asked)));
    }
    List<Asked> ofKind = asked.stream().filter(a -> a.claim().kind() == wanted.get()).toList();
    Optional<Asked> own =
        best(ofKind.stream().filter(a -> a.claim().isComplete()).toList()).or(() -> best(ofKind));
    int ownExplained = own.map(a -> a.claim().explained()).orElse(0);
    boolean isOwnComplete = own.filter(a -> a.claim().missing().isEmpty()).isPresent();
    boolean isOther = best.filter(b -> b.claim().kind() != wanted.get()).isPresent();
    int otherExplained = isOther ? best.orElseThrow().claim().explained() : 0;
    if (isOwnComplete
        && (isMuch(otherExplained, ownExplained) || own.get().reader().isNamed(frame))) {
      return accepted(own.get());
    }
    return otherExplained > ownExplained
        ? new KindGuess(Optional.empty(), Optional.of(Code.KIND_DIFFERS), best.map(Asked::claim))
        : incomplete(own);
  }

  /**
   * The reader of the kind that was asked for where it explains so much that no other could explain
   * much more, whatever it is: most tables need not be shown to the others.
   */
  private static Optional<Asked> sure(
      SheetFrame frame, SheetContext context, List<SheetReader> readers, RecordKind<?> wanted) {
    int most = frame.headers().size() + Claim.MOST_BEYOND_HEADS;
    return best(asked(frame, context, readers.stream().filter(reader -> reader.kind() == wanted))
            .stream()
            .filter(one -> one.claim().isComplete())
            .toList())
        .filter(own -> isMuch(most, own.claim().explained()));
  }

  private static List<Asked> asked(
      SheetFrame frame, SheetContext context, Stream<SheetReader> readers) {
    return readers.map(reader -> new Asked(reader, reader.claim(frame, context))).toList();
  }

  /** True where another kind explains at most half as much again. */
  private static boolean isMuch(int otherExplained, int ownExplained) {
    return otherExplained * 2 <= ownExplained * 3;
  }

  private static Optional<Asked> best(List<Asked> asked) {
    // Of equals the first in the list is kept.
    return asked.stream()
        .max(
            Comparator.comparingInt((Asked a) -> a.claim().explained())
                .thenComparing(Comparator.comparingInt(asked::indexOf).reversed()));
  }

  private static KindGuess accepted(Asked asked) {
    return new KindGuess(Optional.of(asked.reader()), Optional.empty(), Optional.of(asked.claim()));
  }

  private static KindGuess incomplete(Optional<Asked> nearest) {
    boolean isNear = nearest.filter(a -> a.claim().explained() > FEW).isPresent();
    return new KindGuess(
        Optional.empty(),
        Optional.of(isNear ? Code.COLUMN_MISSING : Code.HEADER_NOT_FOUND),
        nearest.map(Asked::claim));
  }
}
