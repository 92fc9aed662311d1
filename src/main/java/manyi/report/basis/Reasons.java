package manyi.report.basis;

import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.report.block.DataQuality.LeftOut;
import manyi.report.block.Wording;

/** Why a row was left out, in words. */
final class Reasons {
  private static final String EQUAL_TO = "equal-to-";

  private final Wording wording;
  private final ProblemText problems;

  Reasons(Wording wording, boolean unmasked) {
    this.wording = wording;
    this.problems = new ProblemText(wording.language(), unmasked);
  }

  /** The problem itself where it is on record, else the reason in short. */
  String of(LeftOut row, Optional<Problem> cause) {
    return cause.map(problems::says).orElseGet(() -> inShort(wording, row.reason()));
  }

  /** A short id in words; one that has none stays as it is. */
  static String inShort(Wording wording, String reason) {
    if (reason.startsWith(EQUAL_TO)) {
      return wording.text("reason.equal", reason.substring(EQUAL_TO.length()));
    }
    String key = "reason." + reason;
    return wording.has(key)
        ? wording.text(key)
        : Code.of(reason).isPresent() ? wording.text("reason.problem", reason) : reason;
  }
}
