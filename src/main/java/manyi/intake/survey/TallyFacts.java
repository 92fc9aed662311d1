package manyi.intake.survey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.record.RoundFacts;

/**
 * How many questionnaires went out and came back, as the rows of a tally say. They belong to the
 * round, so every row and the form's own lines must say the same (D13); where they do not, neither
 * number is taken.
 */
final class TallyFacts {
  private final Set<Integer> issued = new LinkedHashSet<>();
  private final Set<Integer> returned = new LinkedHashSet<>();

  void issued(int number) {
    issued.add(number);
  }

  void returned(int number) {
    returned.add(number);
  }

  /** These numbers together with what the surroundings state. */
  RoundFacts agreeing(RoundFacts stated, Place place, List<Problem> problems) {
    stated.issued().ifPresent(issued::add);
    stated.returned().ifPresent(returned::add);
    return new RoundFacts(
        stated.round(),
        only(issued, Code.ISSUED_DIFFERS, place, problems),
        stated.issuedOn(),
        only(returned, Code.RETURNED_DIFFERS, place, problems));
  }

  private static Optional<Integer> only(
      Set<Integer> numbers, Code code, Place place, List<Problem> problems) {
    var each = numbers.iterator();
    if (!each.hasNext()) {
      return Optional.empty();
    }
    int first = each.next();
    if (!each.hasNext()) {
      return Optional.of(first);
    }
    problems.add(Problem.of(code, place, String.valueOf(first), String.valueOf(each.next())));
    return Optional.empty();
  }
}
