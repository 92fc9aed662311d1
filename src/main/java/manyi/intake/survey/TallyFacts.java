package manyi.intake.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.record.RoundFacts;

/**
 * How many questionnaires went out, came back and were valid, as the rows of a tally say. They
 * belong to the round, so every row and the form's own lines must say the same (D13); where they do
 * not, no number is taken. Where a column names buildings, each row says it of its building, and
 * the buildings add up.
 */
final class TallyFacts {
  private final Map<String, Set<Integer>> issued = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> returned = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> valid = new LinkedHashMap<>();

  /** What a row says; the building is empty where no column names one. */
  void issued(String building, int number) {
    add(issued, building, number);
  }

  void returned(String building, int number) {
    add(returned, building, number);
  }

  void valid(String building, int number) {
    add(valid, building, number);
  }

  private static void add(Map<String, Set<Integer>> said, String building, int number) {
    said.computeIfAbsent(building, b -> new LinkedHashSet<>()).add(number);
  }

  /** These numbers together with what the surroundings state. */
  RoundFacts agreeing(RoundFacts stated, Place place, List<Problem> problems) {
    return new RoundFacts(
        stated.round(),
        agreed(issued, stated.issued(), Code.ISSUED_DIFFERS, place, problems),
        stated.issuedOn(),
        agreed(returned, stated.returned(), Code.RETURNED_DIFFERS, place, problems),
        agreed(valid, stated.valid(), Code.VALID_DIFFERS, place, problems));
  }

  private static Optional<Integer> agreed(
      Map<String, Set<Integer>> said,
      Optional<Integer> stated,
      Code code,
      Place place,
      List<Problem> problems) {
    Set<Integer> numbers = new LinkedHashSet<>();
    said.values().forEach(numbers::addAll);
    boolean areParts = said.size() > 1 && said.values().stream().allMatch(own -> own.size() == 1);
    boolean isWhole = numbers.size() == 1 && stated.equals(numbers.stream().findFirst());
    if (areParts && !isWhole) {
      int sum = said.values().stream().mapToInt(own -> own.iterator().next()).sum();
      numbers.clear();
      numbers.add(sum);
    }
    stated.ifPresent(numbers::add);
    if (numbers.size() > 1) {
      List<Integer> each = new ArrayList<>(numbers);
      problems.add(
          Problem.of(code, place, String.valueOf(each.get(0)), String.valueOf(each.get(1))));
      return Optional.empty();
    }
    return numbers.stream().findFirst();
  }
}
