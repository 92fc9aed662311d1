package manyi.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What an import kept, for a reader who compares it with the workbook: a line a record with the
 * fields that hold something, the rows that were left out and why, the months and items.
 */
final class StoredImport {
  private static final CSVFormat HEADED =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private StoredImport() {}

  /** An import's folder as text. */
  static String of(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    note(folder.resolve("import.json"), text);
    for (CSVRecord row : rows(folder.resolve("records.csv"))) {
      text.append(place(row)).append("  ").append(String.join(" · ", filled(row, 3))).append('\n');
    }
    for (CSVRecord row : rows(folder.resolve("left-out.csv"))) {
      text.append(place(row)).append("  ").append(row.get("outcome"));
      if (!row.get("reason").isEmpty()) {
        text.append(' ').append(row.get("reason"));
      }
      List<String> cells = new ArrayList<>();
      row.stream().skip(5).filter(cell -> !cell.isEmpty()).forEach(cells::add);
      text.append(" (").append(oneLine(String.join(" | ", cells))).append(")\n");
    }
    return text.toString();
  }

  /** The counts of each item, from the figures of a round as JSON. */
  static String items(String figures) throws IOException {
    JsonNode round = new ObjectMapper().readTree(figures);
    StringBuilder text = new StringBuilder();
    for (String list : List.of("items", "overallItems")) {
      for (JsonNode item : round.get(list)) {
        counts(item, text).append("  ").append(item.get("item").asText()).append('\n');
      }
    }
    return counts(round, text)
        .append("  rate ")
        .append(round.get("rate").asText())
        .append('\n')
        .toString();
  }

  private static StringBuilder counts(JsonNode of, StringBuilder text) {
    for (String count : List.of("satisfied", "basicallySatisfied", "dissatisfied", "abstained")) {
      text.append(count.equals("satisfied") ? "" : "/").append(of.get(count).asText());
    }
    return text;
  }

  private static void note(Path file, StringBuilder text) throws IOException {
    JsonNode note = new ObjectMapper().readTree(file.toFile());
    List<String> months = new ArrayList<>();
    note.get("covers").forEach(month -> months.add(month.asText()));
    List<String> parts = new ArrayList<>();
    if (!months.isEmpty()) {
      String span = months.get(0) + (months.size() > 1 ? "…" + months.get(months.size() - 1) : "");
      parts.add("covers " + span + (note.get("coversStated").asBoolean() ? " (stated)" : ""));
    }
    note.get("round")
        .properties()
        .forEach(fact -> parts.add(fact.getKey() + " " + fact.getValue().asText()));
    text.append("kind ").append(note.get("kind").asText());
    parts.forEach(part -> text.append(" · ").append(part));
    text.append('\n');
    for (JsonNode item : note.get("items")) {
      text.append("item ").append(item.get("text").asText());
      if (item.get("top").asInt() > 0) {
        text.append("  scores up to ").append(item.get("top").asInt());
        text.append(item.get("higherIsBetter").asBoolean() ? ", higher is better" : "");
      }
      if (!item.get("codes").isEmpty()) {
        text.append("  codes ").append(item.get("codes"));
      }
      text.append('\n');
    }
  }

  private static List<String> filled(CSVRecord row, int from) {
    List<String> filled = new ArrayList<>();
    List<String> names = row.getParser().getHeaderNames();
    for (int i = from; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        filled.add(names.get(i) + "=" + oneLine(row.get(i)));
      }
    }
    return filled;
  }

  private static String place(CSVRecord row) {
    return row.get("sheet") + "!" + row.get("row");
  }

  private static String oneLine(String text) {
    return text.replace("\n", "⏎");
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    String csv = Files.readString(file).replace("\uFEFF", "");
    return CSVFormat.Builder.create(HEADED).get().parse(new StringReader(csv)).getRecords();
  }
}
