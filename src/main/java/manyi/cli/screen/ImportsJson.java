package manyi.cli.screen;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import manyi.diagnostic.Code;
import manyi.project.imports.History;
import manyi.project.imports.ImportNote;
import manyi.record.RecordKind;
import manyi.record.word.Outcome;

/** What was imported into a project, as JSON. */
public final class ImportsJson {
  private ImportsJson() {}

  /** The imports of a project in their order. */
  public static Map<String, Object> of(History history) {
    return Map.of("imports", history.notes().stream().map(note -> json(note, history)).toList());
  }

  private static Map<String, Object> json(ImportNote note, History history) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("import", note.id());
    json.put("importedAt", note.isNothing() ? null : note.importedAt().toString());
    json.put("kind", note.kind().map(RecordKind::name).orElse(null));
    json.put("file", note.file().isEmpty() ? null : note.file());
    json.put("covers", note.covers().stream().map(YearMonth::toString).toList());
    json.put("round", note.round().round().map(Object::toString).orElse(null));
    json.put("read", note.read());
    for (Outcome outcome : Outcome.values()) {
      json.put(outcome.code(), note.count(outcome));
    }
    json.put("editionOf", note.editionOf());
    json.put("withdraws", note.withdraws());
    json.put("withdrawnBy", history.withdrawnBy(note.id()).orElse(null));
    json.put("state", history.state(note.id()).code());
    json.put("unsettled", history.isActive(note.id()) ? unsettled(note) : 0);
    return json;
  }

  /** How many records are probably corrected ones of before, and count twice. */
  static long unsettled(ImportNote note) {
    return note.problems().stream()
        .filter(problem -> problem.code() == Code.RECORD_CORRECTED)
        .count();
  }
}
