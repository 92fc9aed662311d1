package manyi.cli;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.language.Messages;
import manyi.project.History;
import manyi.project.ImportNote;
import manyi.record.Outcome;
import manyi.record.RecordKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was imported into a project and what of it counts. */
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Session session;

  @Option(
      names = {"-p", "--project"},
      required = true,
      paramLabel = "ID",
      descriptionKey = "project")
  private String project;

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private ListFormat format = ListFormat.table;

  ImportsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    History history = session.workspace().project(project).imports().history();
    if (format == ListFormat.json) {
      List<Map<String, Object>> list =
          history.notes().stream().map(note -> json(note, history)).toList();
      session.data(Json.text(Map.of("imports", list)));
    } else {
      table(history);
    }
    return ExitCode.DONE.number();
  }

  private Map<String, Object> json(ImportNote note, History history) {
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

  private void table(History history) {
    Messages messages = session.messages();
    List<String> head = new ArrayList<>();
    for (String key :
        List.of("id", "when", "what", "file", ">read", ">kept", ">rejected", "covers", "state")) {
      boolean right = key.startsWith(">");
      head.add((right ? ">" : "") + messages.text("imports." + (right ? key.substring(1) : key)));
    }
    TextTable table = new TextTable(head);
    ZoneId zone = session.surroundings().clock().getZone();
    for (ImportNote note : history.notes()) {
      table.row(
          note.id(),
          note.isNothing()
              ? messages.text("imports.gone")
              : MINUTE.format(note.importedAt().atZone(zone)),
          note.isNothing()
              ? messages.text("imports.gone")
              : messages.text("kind." + note.kind().map(RecordKind::name).orElse("undo")),
          note.kind().isPresent() ? note.file() : String.join(", ", note.withdraws()),
          note.kind().isPresent() ? String.valueOf(note.read()) : "",
          note.kind().isPresent() ? String.valueOf(note.count(Outcome.KEPT)) : "",
          note.kind().isPresent() ? String.valueOf(note.count(Outcome.REJECTED)) : "",
          note.round().round().map(Object::toString).orElseGet(() -> span(note)),
          state(note, history));
    }
    table.lines().forEach(session.out()::println);
  }

  /** What became of it, or what is particular about one that counts. */
  private String state(ImportNote note, History history) {
    Messages messages = session.messages();
    String by = history.withdrawnBy(note.id()).orElse("");
    List<String> said = new ArrayList<>();
    switch (history.state(note.id())) {
      case REPLACED -> said.add(messages.text("imports.replacedBy", by));
      case UNDONE -> said.add(messages.text("imports.undoneBy", by));
      case IN_FORCE -> {
        if (note.kind().isPresent() && !note.withdraws().isEmpty()) {
          said.add(messages.text("imports.replaces", String.join(", ", note.withdraws())));
        } else if (!note.editionOf().isEmpty()) {
          said.add(messages.text("imports.editionOf", String.join(", ", note.editionOf())));
        }
        if (unsettled(note) > 0) {
          said.add(messages.text("imports.unsettled", unsettled(note)));
        }
      }
    }
    return String.join(messages.text("comma"), said);
  }

  /** How many records are probably corrected ones of before, and count twice. */
  private static long unsettled(ImportNote note) {
    return note.problems().stream()
        .filter(problem -> problem.code() == Code.RECORD_CORRECTED)
        .count();
  }

  private static String span(ImportNote note) {
    if (note.covers().size() > 2) {
      return note.covers().first() + " … " + note.covers().last();
    }
    return note.covers().stream().map(YearMonth::toString).collect(Collectors.joining(", "));
  }
}
