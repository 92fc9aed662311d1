package manyi.project.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.SurveyItem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The kept rows of an import as {@code records.csv}: sheet, row, byNumber, the fields of the kind
 * and, of a questionnaire, a column for each item.
 */
public final class RecordsCsv {
  /** The file of the rows that an import keeps. */
  public static final String NAME = "records.csv";

  public static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  private static final List<String> PLACE = List.of("sheet", "row", "byNumber");

  /** Longer texts are rarely written twice, and looking them up costs more than it saves. */
  private static final int SHARED_LENGTH = 16;

  private RecordsCsv() {}

  public static void write(
      OutputStream out, RecordKind<?> kind, List<SurveyItem> items, List<ReadRow> rows)
      throws IOException {
    try (CsvWriter csv = new CsvWriter(out)) {
      csv.line(head(kind, items));
      List<String> line = new ArrayList<>();
      for (ReadRow row : rows) {
        line.clear();
        line.add(FieldText.plain(row.sheet()));
        line.add(Integer.toString(row.row()));
        line.add(row.byNumber() ? "yes" : "no");
        line.addAll(FieldText.write(kind, row.fields()));
        for (int i = 0; i < items.size(); i++) {
          line.add(i < row.answers().size() ? Choices.join(row.answers().get(i)) : "");
        }
        csv.line(line);
      }
    }
  }

  public static List<ReadRow> read(InputStream in, RecordKind<?> kind, int items)
      throws IOException {
    List<ReadRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.builder().setReader(reader(in)).setFormat(FORMAT).get()) {
      Iterator<CSVRecord> lines = parser.iterator();
      int first = PLACE.size() + kind.columns().size();
      if (!lines.hasNext() || !isHead(lines.next(), kind)) {
        throw new IOException("no head");
      }
      Map<String, String> shared = new HashMap<>();
      while (lines.hasNext()) {
        CSVRecord line = lines.next();
        if (line.size() != first + items) {
          throw new IOException("line " + line.getRecordNumber() + " has " + line.size());
        }
        List<String> texts = new ArrayList<>(kind.columns().size());
        for (int i = PLACE.size(); i < first; i++) {
          texts.add(share(shared, line.get(i)));
        }
        List<List<String>> answers = new ArrayList<>(items);
        for (int i = first; i < first + items; i++) {
          answers.add(Choices.split(share(shared, line.get(i))));
        }
        rows.add(
            ReadRow.kept(
                    FieldText.asWritten(share(shared, line.get(0))),
                    Integer.parseInt(line.get(1)),
                    FieldText.read(kind, texts))
                .identified(line.get(2).equals("yes"))
                .answering(answers));
      }
    }
    return rows;
  }

  /**
   * Opens a list that manyi wrote: one without its byte order mark was changed by something else.
   */
  public static Reader reader(InputStream in) throws IOException {
    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    if (reader.read() != '\uFEFF') {
      throw new IOException("no byte order mark");
    }
    return reader;
  }

  private static List<String> head(RecordKind<?> kind, List<SurveyItem> items) {
    List<String> head = new ArrayList<>(PLACE);
    kind.columns().forEach(column -> head.add(column.name()));
    items.forEach(item -> head.add(FieldText.plain(item.text())));
    return head;
  }

  private static boolean isHead(CSVRecord line, RecordKind<?> kind) {
    List<String> head = head(kind, List.of());
    return line.size() >= head.size() && line.toList().subList(0, head.size()).equals(head);
  }

  private static String share(Map<String, String> shared, String text) {
    if (text.isEmpty()) {
      return "";
    }
    if (text.length() > SHARED_LENGTH) {
      return text;
    }
    String known = shared.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
