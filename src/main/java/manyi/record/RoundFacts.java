package manyi.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an import says about its questionnaire round.
 *
 * @param round empty while unknown
 * @param issued 发放数; empty where nothing states it
 * @param issuedOn when the questionnaires went out; empty where nothing states it
 * @param returned 回收数 of a tally; raw returns are counted instead
 * @param valid 有效数 of a tally; raw returns are counted instead
 */
public record RoundFacts(
    Optional<Round> round,
    Optional<Integer> issued,
    Optional<LocalDate> issuedOn,
    Optional<Integer> returned,
    Optional<Integer> valid) {

  /** Nothing is stated. */
  public static final RoundFacts NONE =
      new RoundFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Facts without a 有效数. */
  public RoundFacts(
      Optional<Round> round,
      Optional<Integer> issued,
      Optional<LocalDate> issuedOn,
      Optional<Integer> returned) {
    this(round, issued, issuedOn, returned, Optional.empty());
  }

  /** These facts where they are stated, else the other's. */
  public RoundFacts orElse(RoundFacts other) {
    return new RoundFacts(
        round.or(other::round),
        issued.or(other::issued),
        issuedOn.or(other::issuedOn),
        returned.or(other::returned),
        valid.or(other::valid));
  }
}
