package manyi.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.intake.FileReading;
import manyi.intake.header.ListLine;
import manyi.intake.header.ListLines;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.Reason;
import manyi.intake.table.TableReading;
import manyi.language.Messages;
import manyi.language.Term;
import manyi.language.TextWidth;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.word.Outcome;

/**
 * How a file would be read, as text: of each table why it was read so, its columns, its first
 * records and what to add to the lists; then what was noticed.
 */
public final class InspectScreen {
  private static final int HEADER = 26;
  private static final int LINE = 74;
  private static final int NAMED_ROWS = 8;

  /** 满意→满意 says no more than 满意. */
  private static final Pattern SAME = Pattern.compile("(?<=^|, )([^,/→]+)→\\1(?=,|$)");

  private final Messages messages;
  private final Messages terms;
  private final ProblemPrinter printer;
  private final PreviewText preview;

  public InspectScreen(Messages messages, ProblemPrinter printer, boolean unmasked) {
    this.messages = messages;
    this.terms = Messages.of("terms", messages.language());
    this.printer = printer;
    this.preview = new PreviewText(messages, unmasked);
  }

  /** The lines for one file. */
  public List<Output.Line> lines(String name, FileReading file) {
    List<String> lines = new ArrayList<>();
    for (TableReading sheet : file.sheets()) {
      lines.add(headline(name, sheet));
      for (List<String> part :
          List.of(reasons(sheet), columns(sheet), preview.lines(sheet), rejected(sheet))) {
        add(lines, part);
      }
      add(
          lines,
          toAdd("inspect.addHeaders", "kind,field,header", ListLines.ofHeaders(sheet.problems())));
      add(lines, advised(sheet));
      add(
          lines,
          toAdd("inspect.addWords", "field,word,meaning", ListLines.ofWords(sheet.problems())));
      lines.add("");
    }
    List<Output.Line> all = new ArrayList<>(lines.stream().map(Output.Line::plain).toList());
    all.addAll(printer.all(file.allProblems().stream().filter(InspectScreen::isSaidHere).toList()));
    return all;
  }

  private static void add(List<String> lines, List<String> part) {
    if (!part.isEmpty()) {
      lines.add("");
      part.forEach(line -> lines.add("  " + line));
    }
  }

  /** Columns that nobody knows stand in the table and in the lines to add. */
  private static boolean isSaidHere(Problem problem) {
    return problem.code() != Code.HEADER_UNKNOWN;
  }

  private String headline(String name, TableReading sheet) {
    return messages.text(
        sheet.kind().isPresent() ? "inspect.sheet" : "inspect.unread",
        name,
        sheet.sheet(),
        sheet.kind().map(k -> messages.text("kind." + k.name())).orElse(""),
        sheet.headerRow(),
        sheet.rows().stream().filter(r -> r.outcome() == Outcome.KEPT).count(),
        sheet.rows().size());
  }

  private List<String> reasons(TableReading sheet) {
    List<String> lines = new ArrayList<>();
    for (Reason reason : sheet.explanation().reasons()) {
      List<String> wrapped = TextWidth.wrap(sentence(reason, sheet), LINE);
      for (int i = 0; i < wrapped.size(); i++) {
        lines.add((i == 0 ? "· " : "  ") + wrapped.get(i));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(0, messages.text("inspect.why"));
    }
    return lines;
  }

  /** What a reading rests on, in words. */
  String sentence(Reason reason, TableReading sheet) {
    List<String> arguments = new ArrayList<>();
    for (String argument : reason.arguments()) {
      arguments.add(preview.free(SAME.matcher(Term.named(argument, terms)).replaceAll("$1")));
    }
    arguments.add(sheet.kind().map(kind -> Term.named(Term.kind(kind.name()), terms)).orElse(""));
    return messages.text("why." + reason.ground(), arguments.toArray());
  }

  private List<String> columns(TableReading sheet) {
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
      table.row(
          column.cell().toString(),
          TextWidth.cut(preview.free(column.header()), HEADER),
          meaning(column, sheet));
    }
    return table.lines();
  }

  private String meaning(ColumnReading column, TableReading sheet) {
    return switch (column.use()) {
      case FIELD -> {
        String field = column.field().orElse("");
        yield messages.text("inspect.named", field, named(sheet, field));
      }
      case ITEM -> messages.text("inspect.item");
      case SPARE -> messages.text("inspect.spare");
      case IGNORED -> messages.text("inspect.ignored");
      case UNKNOWN ->
          column
              .suggestion()
              .map(ListLine::whole)
              .map(field -> messages.text("inspect.near", field, named(sheet, field)))
              .orElseGet(() -> messages.text("inspect.unknown"));
    };
  }

  private String named(TableReading sheet, String field) {
    return Term.named(
        Term.field(
            sheet.kind().or(() -> sheet.explanation().nearest()).map(RecordKind::name).orElse("-"),
            field),
        terms);
  }

  private List<String> rejected(TableReading sheet) {
    List<ReadRow> rows =
        sheet.rows().stream().filter(row -> row.outcome() == Outcome.REJECTED).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    String named =
        rows.stream()
            .limit(NAMED_ROWS)
            .map(
                row ->
                    messages.text(
                        "inspect.rejectedRow",
                        row.row(),
                        Term.named(Term.value("rejected", row.reason()), terms)))
            .collect(Collectors.joining(messages.text("comma")));
    return TextWidth.wrap(
        messages.text(
            rows.size() > NAMED_ROWS ? "inspect.rejectedMore" : "inspect.rejected",
            rows.size(),
            named),
        LINE);
  }

  /** How a table that could not be read is told to manyi, column by column. */
  private List<String> advised(TableReading sheet) {
    if (sheet.explanation().nearest().isEmpty()) {
      return List.of();
    }
    RecordKind<?> kind = sheet.explanation().nearest().get();
    String required =
        kind.required().stream()
            .map(
                any ->
                    any.stream()
                        .map(f -> messages.text("inspect.named", f.name(), named(sheet, f.name())))
                        .collect(Collectors.joining("/")))
            .collect(Collectors.joining(messages.text("comma")));
    String named = Term.named(Term.kind(kind.name()), terms);
    List<String> near = sheet.explanation().headerLines();
    List<String> lines = new ArrayList<>();
    if (!near.isEmpty()) {
      lines.add(messages.text("inspect.teach", named));
      lines.add("  kind,field,header");
      near.forEach(line -> lines.add("  " + line));
    }
    String key = near.isEmpty() ? "inspect.teachAll" : "inspect.teachOthers";
    lines.addAll(TextWidth.wrap(messages.text(key, named, kind.name(), required), LINE));
    return lines;
  }

  private List<String> toAdd(String key, String head, List<String> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> block = new ArrayList<>(List.of(messages.text(key), "  " + head));
    lines.forEach(line -> block.add("  " + preview.free(line)));
    return block;
  }
}
