package manyi.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.intake.table.Claim;
import manyi.record.RecordKind;

/**
 * Whose claim on a table is accepted. A kind that was asked for is taken when its required columns
 * are there, unless the table is clearly another one and nobody has named those columns for the
 * kind.
 *
 * @param nearest the claim that was accepted, or the one that came nearest
 * @param refusal why the table is not read; empty when it is
 */
record KindGuess(Optional<Claim> nearest, Optional<Code> refusal) {
  private static final int FEW = 2;

  static KindGuess of(Claims claims, Optional<RecordKind<?>> wanted) {
    Optional<Claim> sure = wanted.flatMap(kind -> sure(claims, kind));
    if (sure.isPresent()) {
      return accepted(sure.get());
    }
    List<Claim> all = claims.all();
    Optional<Claim> best = best(all.stream().filter(Claim::isComplete).toList());
    if (wanted.isEmpty()) {
      return best.map(KindGuess::accepted).orElseGet(() -> incomplete(best(all)));
    }
    List<Claim> ofKind = all.stream().filter(claim -> claim.kind() == wanted.get()).toList();
    Optional<Claim> own =
        best(ofKind.stream().filter(Claim::isComplete).toList()).or(() -> best(ofKind));
    int ownExplained = own.map(Claim::explained).orElse(0);
    boolean isOwnComplete = own.filter(claim -> claim.missing().isEmpty()).isPresent();
    boolean isOther = best.filter(claim -> claim.kind() != wanted.get()).isPresent();
    int otherExplained = isOther ? best.orElseThrow().explained() : 0;
    if (isOwnComplete && (isMuch(otherExplained, ownExplained) || own.get().isNamed())) {
      return accepted(own.get());
    }
    return otherExplained > ownExplained
        ? new KindGuess(best, Optional.of(Code.KIND_DIFFERS))
        : incomplete(own);
  }

  /**
   * The claim of the kind that was asked for where it explains so much that no other could explain
   * much more, whatever it is: most tables need not be shown to the others.
   */
  private static Optional<Claim> sure(Claims claims, RecordKind<?> wanted) {
    int most = claims.frame().headers().size() + Claim.MOST_BEYOND_HEADS;
    return best(claims.of(reader -> reader.kind() == wanted).stream()
            .filter(Claim::isComplete)
            .toList())
        .filter(own -> isMuch(most, own.explained()));
  }

  /** True where another kind explains at most half as much again. */
  private static boolean isMuch(int otherExplained, int ownExplained) {
    return otherExplained * 2 <= ownExplained * 3;
  }

  private static Optional<Claim> best(List<Claim> claims) {
    // Of equals the first in the list is kept.
    return claims.stream()
        .max(
            Comparator.comparingInt(Claim::explained)
                .thenComparing(Comparator.comparingInt(claims::indexOf).reversed()));
  }

  private static KindGuess accepted(Claim claim) {
    return new KindGuess(Optional.of(claim), Optional.empty());
  }

  private static KindGuess incomplete(Optional<Claim> nearest) {
    boolean isNear = nearest.filter(claim -> claim.explained() > FEW).isPresent();
    return new KindGuess(
        nearest, Optional.of(isNear ? Code.COLUMN_MISSING : Code.HEADER_NOT_FOUND));
  }

  /** The same claim, which is not accepted. */
  KindGuess refused(Code code) {
    return new KindGuess(nearest, Optional.of(code));
  }

  /** The claim by which the table is read; empty when it is not. */
  Optional<Claim> claim() {
    return refusal.isPresent() ? Optional.empty() : nearest;
  }
}
