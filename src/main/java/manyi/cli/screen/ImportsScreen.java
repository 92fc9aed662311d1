package manyi.cli.screen;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import manyi.language.Messages;
import manyi.project.imports.History;
import manyi.project.imports.ImportNote;
import manyi.record.RecordKind;
import manyi.record.word.Outcome;

/** What was imported into a project and what of it counts, as a table. */
public final class ImportsScreen {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;
  private final ZoneId zone;

  /**
   * A table for people.
   *
   * @param zone in which times are told
   */
  public ImportsScreen(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  /** A row for each import, in their order. */
  public List<String> lines(History history) {
    List<String> head = new ArrayList<>();
    for (String key :
        List.of("id", "when", "what", "file", ">read", ">kept", ">rejected", "covers", "state")) {
      boolean right = key.startsWith(">");
      head.add((right ? ">" : "") + messages.text("imports." + (right ? key.substring(1) : key)));
    }
    TextTable table = new TextTable(head);
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
    return table.lines();
  }

  /** What became of it, or what is particular about one that counts. */
  private String state(ImportNote note, History history) {
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
        if (ImportsJson.unsettled(note) > 0) {
          said.add(messages.text("imports.unsettled", ImportsJson.unsettled(note)));
        }
      }
    }
    return String.join(messages.text("comma"), said);
  }

  private static String span(ImportNote note) {
    if (note.covers().size() > 2) {
      return note.covers().first() + " … " + note.covers().last();
    }
    return note.covers().stream().map(YearMonth::toString).collect(Collectors.joining(", "));
  }
}
