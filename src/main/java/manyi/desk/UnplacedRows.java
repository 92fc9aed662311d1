package manyi.desk;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.intake.PlacedRows;
import manyi.intake.ProjectClues;
import manyi.language.Messages;
import manyi.project.Placing;
import manyi.record.ReadRow;

/** Says of the rows whose project cannot be told why not. */
final class UnplacedRows {
  private static final int NAMED = 8;
  private static final int LONGEST = 40;

  private final Messages messages;
  private final String file;
  private final InboxClues clues;

  UnplacedRows(Messages messages, String file, InboxClues clues) {
    this.messages = messages;
    this.file = file;
    this.clues = clues;
  }

  /**
   * One entry for each reason; several sheets of one reason are the file.
   *
   * @param disputed projects whose own lists place their rows otherwise, with those lists' names
   */
  List<InboxResult.Unplaced> of(List<PlacedRows> placed, Map<String, List<String>> disputed) {
    Map<Problem, Map<String, Integer>> sheets = new LinkedHashMap<>();
    IdentityHashMap<ProjectClues, UnknownNames> unknown = new IdentityHashMap<>();
    for (PlacedRows rows : placed) {
      unknown.computeIfAbsent(rows.clues(), UnknownNames::new).add(rows, isUnknown(rows));
    }
    for (PlacedRows rows : placed) {
      boolean isDisputed = rows.project().filter(disputed::containsKey).isPresent();
      boolean isListed = isDisputed || !isUnknown(rows) || unknown.get(rows.clues()).isListed(rows);
      if (isListed && (rows.project().isEmpty() || isDisputed)) {
        Problem problem =
            rows.project()
                .map(project -> disputed(project, disputed.get(project)))
                .orElseGet(() -> problem(rows));
        add(sheets, problem, rows.clues().sheet(), rows.rows().size());
      }
    }
    for (PlacedRows rows : placed) {
      UnknownNames names = unknown.remove(rows.clues());
      if (names != null) {
        // Lists side by side may have as many names and rows each: the problems are equal then.
        names
            .others(file)
            .ifPresent(problem -> add(sheets, problem, rows.clues().sheet(), names.rows()));
      }
    }
    List<InboxResult.Unplaced> unplaced = new ArrayList<>();
    sheets.forEach(
        (problem, rows) -> {
          int count = rows.values().stream().mapToInt(Integer::intValue).sum();
          boolean isOfOne = rows.size() == 1 && problem.place().sheet().isEmpty();
          Place place =
              isOfOne ? Place.sheet(file, rows.keySet().iterator().next()) : problem.place();
          unplaced.add(new InboxResult.Unplaced(problem.at(place), count));
        });
    return unplaced;
  }

  private static void add(
      Map<Problem, Map<String, Integer>> sheets, Problem problem, String sheet, int rows) {
    sheets.computeIfAbsent(problem, p -> new LinkedHashMap<>()).merge(sheet, rows, Integer::sum);
  }

  private boolean isUnknown(PlacedRows rows) {
    return rows.project().isEmpty()
        && rows.name().isPresent()
        && clues.place(rows.clues(), rows.name()) instanceof Placing.Unknown unknown
        && unknown.evidence() == Placing.Evidence.COLUMN;
  }

  private Problem disputed(String project, List<String> lists) {
    return Problem.of(
        Code.PROJECTS_DIFFER,
        Place.file(file),
        messages.text("auto.ownLists", project, String.join(messages.text("comma"), lists)));
  }

  private Problem problem(PlacedRows rows) {
    Placing.Place place = clues.place(rows.clues(), rows.name());
    Optional<ProjectClues.Column> column =
        rows.clues().column().filter(c -> rows.name().isPresent());
    if (place instanceof Placing.Differing differing) {
      return Problem.of(Code.PROJECTS_DIFFER, Place.file(file), said(differing));
    }
    if (place instanceof Placing.Unknown unknown) {
      return column
          .filter(c -> unknown.evidence() == Placing.Evidence.COLUMN)
          .map(
              c ->
                  Problem.of(
                      Code.ROWS_NOT_KNOWN,
                      Place.sheet(file, rows.clues().sheet()),
                      shortened(unknown.name()),
                      c.header(),
                      list(rows),
                      near(unknown.name())))
          .orElseGet(
              () ->
                  Problem.of(
                      Code.PROJECT_NOT_KNOWN,
                      Place.file(file),
                      shortened(unknown.name()),
                      near(unknown.name())));
    }
    return column
        .map(
            c ->
                Problem.of(
                    Code.ROWS_NOT_NAMED,
                    Place.sheet(file, rows.clues().sheet()),
                    "",
                    c.header(),
                    list(rows)))
        .orElseGet(() -> Problem.of(Code.PROJECT_NOT_NAMED, Place.file(file), ""));
  }

  private String near(String name) {
    return String.join(messages.text("comma"), clues.near(name));
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
  }

  /** The rows as Excel numbers them; of many the first ones. */
  private String list(PlacedRows rows) {
    String first =
        rows.rows().stream()
            .limit(NAMED)
            .map(ReadRow::row)
            .map(String::valueOf)
            .collect(Collectors.joining(messages.text("comma")));
    return rows.rows().size() <= NAMED
        ? messages.text("auto.rows", first)
        : messages.text("auto.rowsAndMore", first, rows.rows().size());
  }

  private String said(Placing.Differing differing) {
    Set<String> said = new LinkedHashSet<>();
    for (Placing.Said one : differing.said()) {
      said.add(messages.text("auto.said." + one.evidence().name(), one.name()));
    }
    return String.join(messages.text("semicolon"), said);
  }
}
