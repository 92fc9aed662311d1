package manyi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import manyi.diagnostic.Refusal;
import manyi.intake.ColumnReading;
import manyi.intake.SheetReading;
import manyi.record.Outcome;
import manyi.record.RecordKind;

/** How files would be read, as JSON. */
final class InspectJson {
  private final ProblemPrinter printer;

  InspectJson(ProblemPrinter printer) {
    this.printer = printer;
  }

  Map<String, Object> files(List<Inspected> inspected) {
    return Map.of("files", inspected.stream().map(this::file).toList());
  }

  private Map<String, Object> file(Inspected inspected) {
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
    return json;
  }

  private Map<String, Object> sheet(SheetReading sheet) {
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
    json.put("unknownColumns", sheet.unknownColumns().stream().map(ColumnReading::header).toList());
    json.put("problems", sheet.problems().stream().map(printer::json).toList());
    return json;
  }

  private static Map<String, Object> column(ColumnReading column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("cell", column.cell().toString());
    json.put("header", column.header());
    json.put("field", column.use() == ColumnReading.Use.FIELD ? column.field().orElse(null) : null);
    json.put("use", column.use().name().toLowerCase(Locale.ROOT));
    json.put("suggestion", column.suggestion().orElse(null));
    return json;
  }
}
