package manyi.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.figures.survey.Doubt;
import manyi.figures.survey.DoubtfulReturn;
import manyi.figures.survey.DoubtfulReturn.Reason;
import manyi.figures.survey.ResponseQuality;
import manyi.grid.CellRef;
import manyi.grid.RowRanges;
import manyi.language.Term;
import manyi.record.Source;

/**
 * What an import says of the returns in its file that are worth a look: one warning for each sheet
 * and kind of doubt, with all rows, at the first of them.
 */
final class ReturnWarnings {
  /** Groups beyond these are counted; show survey and the report name all. */
  private static final int NAMED = 20;

  private static final Map<Doubt, Code> CODES =
      Map.of(
          Doubt.ALIKE, Code.RETURNS_ALIKE,
          Doubt.TWIN, Code.RETURNS_TWIN,
          Doubt.BLANK, Code.RETURNS_BLANK,
          Doubt.TOO_FAST, Code.RETURNS_TOO_FAST,
          Doubt.ANSWERED_TWICE, Code.ROOM_ANSWERED_TWICE,
          Doubt.ROOM_UNLISTED, Code.ROOM_UNLISTED,
          Doubt.ROOM_VACANT, Code.ROOM_VACANT,
          Doubt.OUTSIDE_ROUND, Code.ANSWERS_OUTSIDE_ROUND);

  private final ResponseQuality quality;
  private final String batch;
  private final String file;

  /**
   * The warnings of an import.
   *
   * @param batch its id; returns of other imports are named only beside its own
   * @param file as it was named
   */
  ReturnWarnings(ResponseQuality quality, String batch, String file) {
    this.quality = quality;
    this.batch = batch;
    this.file = file;
  }

  /**
   * All of them.
   *
   * @param returns how many returns the file holds
   */
  List<Problem> problems(long returns) {
    List<Problem> problems = new ArrayList<>();
    for (Doubt doubt : Doubt.values()) {
      List<DoubtfulReturn> own =
          quality.of(doubt).stream().filter(one -> one.source().batch().equals(batch)).toList();
      Map<String, List<DoubtfulReturn>> bySheet = new LinkedHashMap<>();
      own.forEach(
          one -> bySheet.computeIfAbsent(one.source().sheet(), s -> new ArrayList<>()).add(one));
      boolean isSaidByReader = doubt == Doubt.BLANK && own.size() == returns;
      if (!isSaidByReader) {
        bySheet.values().forEach(found -> problems.add(problem(doubt, found, returns)));
      }
    }
    if (quality.beyondHouseholds() > 0) {
      problems.add(
          Problem.of(
              Code.RETURNS_EXCEED_HOUSEHOLDS,
              Place.file(file),
              quality.returned().orElseThrow().toString(),
              quality.households().orElseThrow().toString(),
              quality.round().toString()));
    }
    return problems;
  }

  private Problem problem(Doubt doubt, List<DoubtfulReturn> found, long returns) {
    Source first = found.get(0).source();
    String count = String.valueOf(found.size());
    return Problem.of(
        CODES.get(doubt),
        Place.cell(file, first.sheet(), new CellRef(first.row(), 1)),
        count,
        named(doubt, found),
        String.valueOf(returns),
        quality.round().toString());
  }

  private String named(Doubt doubt, List<DoubtfulReturn> found) {
    return switch (doubt) {
      case TWIN, ANSWERED_TWICE -> groups(doubt, found);
      case ALIKE -> bySeen(found, one -> seen(doubt, one));
      case TOO_FAST, OUTSIDE_ROUND, BLANK, ROOM_UNLISTED, ROOM_VACANT -> bySeen(found, one -> "");
    };
  }

  private static String seen(Doubt doubt, DoubtfulReturn one) {
    return one.reason(doubt).map(Reason::seen).orElse("");
  }

  /** {@code 满意: 5, 9-12; 不满意: 7}. */
  private static String bySeen(List<DoubtfulReturn> found, Function<DoubtfulReturn, String> seen) {
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    found.forEach(
        one ->
            rows.computeIfAbsent(seen.apply(one), s -> new ArrayList<>()).add(one.source().row()));
    return rows.entrySet().stream()
        .map(e -> (e.getKey().isEmpty() ? "" : e.getKey() + ": ") + shortened(e.getValue()))
        .collect(Collectors.joining(Term.SEMICOLON));
  }

  /** {@code 5 = 9; 12 = 上半年.csv 7}: each group once. */
  private String groups(Doubt doubt, List<DoubtfulReturn> found) {
    SortedSet<String> seen = new TreeSet<>();
    List<String> groups = new ArrayList<>();
    for (DoubtfulReturn one : found) {
      Reason reason = one.reason(doubt).orElseThrow();
      if (seen.add(name(one.source(), one.source()))) {
        List<String> names = new ArrayList<>(List.of(name(one.source(), one.source())));
        reason.others().forEach(other -> names.add(name(other, one.source())));
        seen.addAll(names);
        groups.add(String.join(" = ", names));
      }
    }
    List<String> named = groups.subList(0, Math.min(NAMED, groups.size()));
    return String.join(Term.SEMICOLON, named) + (groups.size() > NAMED ? Term.SEMICOLON + "…" : "");
  }

  /** A return as seen from another: by its row, with sheet and file where they differ. */
  private static String name(Source one, Source from) {
    if (!one.batch().equals(from.batch())) {
      return one.file() + " " + one.sheet() + "!" + one.row();
    }
    return one.sheet().equals(from.sheet())
        ? String.valueOf(one.row())
        : one.sheet() + "!" + one.row();
  }

  private static String shortened(List<Integer> rows) {
    List<String> ranges = RowRanges.listOf(rows);
    return String.join(", ", ranges.subList(0, Math.min(NAMED, ranges.size())))
        + (ranges.size() > NAMED ? " …" : "");
  }
}
