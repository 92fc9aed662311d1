package manyi.cli.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.desk.AnnotatedCopies;
import manyi.desk.ImportResult;
import manyi.desk.SheetCounts;
import manyi.diagnostic.Problem;
import manyi.record.RecordKind;
import manyi.record.word.Outcome;

/** The entries of {@code import --format json}. */
public final class ImportJson {
  private final ProblemPrinter printer;
  private final AnnotatedCopies copies;

  /**
   * Entries of one command.
   *
   * @param copies the annotated copies that were asked for
   */
  public ImportJson(ProblemPrinter printer, AnnotatedCopies copies) {
    this.printer = printer;
    this.copies = copies;
  }

  /** What became of all files of one command. */
  public Map<String, Object> all(
      List<ImportResult> results, String project, RecordKind<?> kind, boolean dryRun) {
    List<Map<String, Object>> imported = new ArrayList<>();
    List<Map<String, Object>> refused = new ArrayList<>();
    for (ImportResult result : results) {
      if (result.refusal().isPresent()) {
        refused.add(refused(result, result.refusal().get()));
      } else {
        imported.addAll(imported(result, project, kind));
      }
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("dryRun", dryRun);
    json.put("imported", imported);
    json.put("refused", refused);
    return json;
  }

  /** An entry for a problem that stands for a whole file. */
  Map<String, Object> entry(String file, Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("code", problem.code().id());
    json.put(
        "message",
        printer.refusal(problem).stream()
            .map(Output.Line::text)
            .collect(Collectors.joining(" "))
            .strip());
    return json;
  }

  Map<String, Object> refused(ImportResult result, Problem why) {
    Map<String, Object> json = entry(result.file(), why);
    json.put("problems", problems(result.problems()));
    json.put("annotated", annotated(result.file()));
    return json;
  }

  /** The path of a file's annotated copy, null without one. */
  String annotated(String file) {
    return copies.written(file);
  }

  List<Map<String, Object>> problems(List<Problem> problems) {
    return problems.stream().map(printer::json).toList();
  }

  /** An entry for each sheet. */
  List<Map<String, Object>> imported(ImportResult result, String project, RecordKind<?> kind) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (SheetCounts sheet : result.sheets()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("file", result.file());
      json.put("import", result.decision().flatMap(d -> d.id()).orElse(null));
      json.put("project", project);
      json.put("kind", kind.name());
      json.put("sheet", sheet.sheet());
      json.put("read", sheet.read());
      for (Outcome outcome : Outcome.values()) {
        json.put(outcome.code(), sheet.count(outcome));
      }
      json.put("unchanged", result.isUnchanged());
      json.put(
          "problems",
          problems(
              result.problems().stream().filter(p -> sheet.holds(p, result.sheets())).toList()));
      json.put("annotated", annotated(result.file()));
      list.add(json);
    }
    return list;
  }
}
