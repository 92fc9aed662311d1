package manyi.cli;

import java.util.ArrayList;
import java.util.List;
import manyi.intake.ColumnReading;
import manyi.intake.FileReading;
import manyi.intake.SheetReading;
import manyi.language.Messages;
import manyi.language.TextWidth;
import manyi.record.Outcome;

/** How a file would be read, as text: sheet by sheet, then what was noticed. */
final class InspectScreen {
  private static final int HEADER = 40;

  private final Messages messages;
  private final ProblemPrinter printer;

  InspectScreen(Messages messages, ProblemPrinter printer) {
    this.messages = messages;
    this.printer = printer;
  }

  List<String> lines(String name, FileReading file) {
    List<String> lines = new ArrayList<>();
    for (SheetReading sheet : file.sheets()) {
      lines.add(headline(name, sheet));
      columns(sheet).forEach(line -> lines.add("  " + line));
      lines.add("");
    }
    lines.addAll(printer.all(file.allProblems()));
    return lines;
  }

  private String headline(String name, SheetReading sheet) {
    return messages.text(
        sheet.kind().isPresent() ? "inspect.sheet" : "inspect.unread",
        name,
        sheet.sheet(),
        sheet.kind().map(k -> messages.text("kind." + k.name())).orElse(""),
        sheet.headerRow(),
        sheet.rows().stream().filter(r -> r.outcome() == Outcome.KEPT).count(),
        sheet.rows().size());
  }

  private List<String> columns(SheetReading sheet) {
    if (sheet.columns().isEmpty()) {
      return List.of();
    }
    TextTable table =
        new TextTable(
            List.of(
                messages.text("inspect.cell"),
                messages.text("inspect.header"),
                messages.text("inspect.field")));
    for (ColumnReading column : sheet.columns()) {
      table.row(column.cell().toString(), TextWidth.cut(column.header(), HEADER), meaning(column));
    }
    return table.lines();
  }

  private String meaning(ColumnReading column) {
    return switch (column.use()) {
      case FIELD -> column.field().orElse("");
      case ITEM -> messages.text("inspect.item");
      case SPARE -> messages.text("inspect.spare");
      case IGNORED -> messages.text("inspect.ignored");
      case UNKNOWN ->
          column
              .suggestion()
              .map(field -> messages.text("inspect.near", field))
              .orElseGet(() -> messages.text("inspect.unknown"));
    };
  }
}
