package manyi.cli.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import manyi.desk.AnnotatedCopies;
import manyi.desk.Inspected;
import manyi.diagnostic.Refusal;
import manyi.intake.header.ListLine;
import manyi.intake.header.ListLines;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.PreviewField;
import manyi.intake.table.PreviewRecord;
import manyi.intake.table.Reason;
import manyi.intake.table.TableReading;
import manyi.language.Messages;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.word.Outcome;

/** How files would be read, as JSON. */
public final class InspectJson {
  private final ProblemPrinter printer;
  private final InspectScreen screen;
  private final PreviewText preview;

  public InspectJson(Messages messages, ProblemPrinter printer, boolean unmasked) {
    this.printer = printer;
    this.screen = new InspectScreen(messages, printer, unmasked);
    this.preview = new PreviewText(messages, unmasked);
  }

  /**
   * All files in their order.
   *
   * @param copies the annotated copies of them that were asked for
   */
  public Map<String, Object> files(List<Inspected> inspected, AnnotatedCopies copies) {
    return Map.of("files", inspected.stream().map(one -> file(one, copies)).toList());
  }

  private Map<String, Object> file(Inspected inspected, AnnotatedCopies copies) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", inspected.file());
    json.put("error", inspected.refusal().map(Refusal::problem).map(printer::json).orElse(null));
    json.put(
        "sheets",
        inspected
            .reading()
            .map(file -> file.sheets().stream().map(this::sheet).toList())
            .orElse(List.of()));
    json.put(
        "problems",
        inspected
            .reading()
            .map(file -> file.problems().stream().map(printer::json).toList())
            .orElse(List.of()));
    json.put("annotated", copies.written(inspected.file()));
    return json;
  }

  private Map<String, Object> sheet(TableReading sheet) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sheet", sheet.sheet());
    json.put("kind", sheet.kind().map(RecordKind::name).orElse(null));
    json.put("headerRow", sheet.headerRow() == 0 ? null : sheet.headerRow());
    json.put("records", sheet.rows().stream().filter(r -> r.outcome() == Outcome.KEPT).count());
    List<Map<String, Object>> columns = new ArrayList<>();
    for (ColumnReading column : sheet.columns()) {
      columns.add(column(column));
    }
    json.put("columns", columns);
    json.put(
        "unknownColumns",
        sheet.unknownColumns().stream().map(c -> preview.free(c.header())).toList());
    json.put("why", sheet.explanation().reasons().stream().map(r -> reason(r, sheet)).toList());
    json.put("preview", sheet.explanation().records().stream().map(this::record).toList());
    json.put(
        "notKept",
        sheet.rows().stream().filter(InspectJson::isLeftOut).map(InspectJson::row).toList());
    List<String> headers = new ArrayList<>(sheet.explanation().headerLines());
    headers.addAll(ListLines.ofHeaders(sheet.problems()));
    json.put("headersToAdd", free(headers));
    json.put("wordsToAdd", free(ListLines.ofWords(sheet.problems())));
    json.put("problems", sheet.problems().stream().map(printer::json).toList());
    return json;
  }

  private List<String> free(List<String> lines) {
    return lines.stream().map(preview::free).toList();
  }

  private Map<String, Object> reason(Reason reason, TableReading sheet) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ground", reason.ground().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("text", screen.sentence(reason, sheet));
    return json;
  }

  private Map<String, Object> record(PreviewRecord record) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("row", record.row());
    json.put(
        "fields", record.fields().stream().filter(f -> !f.isBlank()).map(this::field).toList());
    return json;
  }

  private Map<String, Object> field(PreviewField field) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", field.field().orElse(null));
    json.put("header", preview.free(field.header()));
    json.put("value", field.value().isEmpty() ? null : preview.masked(field, field.value()));
    json.put("written", field.written().isEmpty() ? null : preview.masked(field, field.written()));
    return json;
  }

  private static boolean isLeftOut(ReadRow row) {
    return row.outcome() != Outcome.KEPT;
  }

  private static Map<String, Object> row(ReadRow row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("row", row.row());
    json.put("outcome", row.outcome().code());
    json.put("reason", row.reason());
    return json;
  }

  private Map<String, Object> column(ColumnReading column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("cell", column.cell().toString());
    json.put("header", preview.free(column.header()));
    json.put("field", column.use() == ColumnReading.Use.FIELD ? column.field().orElse(null) : null);
    json.put("use", column.use().name().toLowerCase(Locale.ROOT));
    json.put("suggestion", column.suggestion().map(ListLine::whole).orElse(null));
    return json;
  }
}
