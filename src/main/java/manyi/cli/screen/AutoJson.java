package manyi.cli.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import manyi.desk.AnnotatedCopies;
import manyi.desk.ImportResult;
import manyi.desk.InboxResult;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;

/** What became of an inbox as one JSON object. */
public final class AutoJson implements InboxReport {
  private final Terminal terminal;
  private final boolean dryRun;
  private final ImportJson entries;
  private final List<Map<String, Object>> imported = new ArrayList<>();
  private final List<Map<String, Object>> refused = new ArrayList<>();
  private final List<Map<String, Object>> leftAlone = new ArrayList<>();
  private final List<Map<String, Object>> unplaced = new ArrayList<>();

  private boolean isEmpty = true;

  public AutoJson(Terminal terminal, boolean unmask, boolean dryRun, AnnotatedCopies copies) {
    this.terminal = terminal;
    this.dryRun = dryRun;
    this.entries = new ImportJson(new ProblemPrinter(terminal, unmask), copies);
  }

  @Override
  public void add(InboxResult result) {
    isEmpty = false;
    String file = result.file();
    result.leftAlone().ifPresent(problem -> leftAlone.add(entries.entry(file, problem)));
    result
        .refusal()
        .ifPresent(
            problem -> {
              Map<String, Object> json = entries.entry(file, problem);
              json.put("problems", entries.problems(result.problems()));
              json.put("annotated", entries.annotated(file));
              refused.add(json);
            });
    for (InboxResult.Share share : result.shares()) {
      ImportResult taken = share.result();
      if (taken.refusal().isPresent()) {
        Map<String, Object> json = entries.refused(taken, taken.refusal().get());
        json.put("project", share.project());
        json.put("kind", share.kind().name());
        refused.add(json);
        continue;
      }
      for (Map<String, Object> json : entries.imported(taken, share.project(), share.kind())) {
        json.put(
            "placedBy", share.by().stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList());
        imported.add(json);
      }
    }
    result.unplaced().forEach(rows -> unplaced.add(unplaced(file, rows)));
  }

  private Map<String, Object> unplaced(String file, InboxResult.Unplaced rows) {
    Problem problem = rows.problem();
    Map<String, Object> entry = entries.entry(file, problem);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("sheet", problem.place().sheet().orElse(null));
    json.put("found", problem.found().isEmpty() ? null : problem.found());
    json.put("rows", rows.rows());
    json.put("code", entry.get("code"));
    json.put("message", entry.get("message"));
    json.put("annotated", entries.annotated(file));
    return json;
  }

  @Override
  public void end() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("dryRun", dryRun);
    json.put("imported", imported);
    json.put("refused", refused);
    json.put("leftAlone", leftAlone);
    json.put("unplaced", unplaced);
    terminal.data(Json.text(json));
    if (isEmpty) {
      Problem nothing = Problem.of(Code.FOLDER_WITHOUT_FILES, Place.NOWHERE, "");
      new ProblemPrinter(terminal, false).refusal(nothing).forEach(terminal.err()::println);
    }
  }
}
