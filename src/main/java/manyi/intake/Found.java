package manyi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;

/**
 * A table that was found on a sheet.
 *
 * @param claims what the readers make of it
 * @param context what stands around it
 * @param guess whose claim is accepted, or why none is
 * @param said what is to be said of it first
 */
record Found(Claims claims, SheetContext context, KindGuess guess, List<Problem> said) {
  SheetFrame frame() {
    return claims.frame();
  }

  /** The claim by which the table is read; empty when it is not. */
  Optional<Claim> claim() {
    return guess.claim();
  }

  /** The same table, left unread. */
  Found refused(Code code) {
    return new Found(claims, context, guess.refused(code), List.of());
  }

  /** The same table, of which something more is to be said. */
  Found saying(Problem problem) {
    List<Problem> all = new ArrayList<>(said);
    all.add(problem);
    return new Found(claims, context, guess, List.copyOf(all));
  }
}
