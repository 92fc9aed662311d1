package manyi.project.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import manyi.grid.CellRef;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.RecordKind;
import manyi.record.word.Outcome;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows that were not kept as {@code left-out.csv}: where, why, and the cells as they stood
 * under the letters that Excel shows. Nothing that was in a workbook is lost. What Excel would take
 * for a formula stands behind a backslash, as in {@code records.csv}.
 */
public final class LeftOutCsv {
  /** The file of the rows that an import leaves out. */
  public static final String NAME = "left-out.csv";

  private static final List<String> HEAD = List.of("sheet", "row", "outcome", "reason", "date");

  private LeftOutCsv() {}

  public static void write(OutputStream out, RecordKind<?> kind, List<ReadRow> rows)
      throws IOException {
    int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    try (CsvWriter csv = new CsvWriter(out)) {
      List<String> head = new ArrayList<>(HEAD);
      for (int column = 1; column <= widest; column++) {
        head.add(CellRef.columnName(column));
      }
      csv.line(head);
      for (ReadRow row : rows) {
        List<String> line = new ArrayList<>();
        line.add(FieldText.plain(row.sheet()));
        line.add(Integer.toString(row.row()));
        line.add(row.outcome().code());
        line.add(row.reason());
        line.add(RecordDate.of(kind, row.fields()).map(LocalDate::toString).orElse(""));
        row.cells().forEach(cell -> line.add(FieldText.plain(cell)));
        while (line.size() < HEAD.size() + widest) {
          line.add("");
        }
        csv.line(line);
      }
    }
  }

  public static List<LeftOut> read(InputStream in) throws IOException {
    List<LeftOut> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder().setReader(RecordsCsv.reader(in)).setFormat(RecordsCsv.FORMAT).get()) {
      Iterator<CSVRecord> lines = parser.iterator();
      if (!lines.hasNext() || !lines.next().toList().subList(0, HEAD.size()).equals(HEAD)) {
        throw new IOException("no head");
      }
      while (lines.hasNext()) {
        CSVRecord line = lines.next();
        rows.add(
            new LeftOut(
                FieldText.asWritten(line.get(0)),
                Integer.parseInt(line.get(1)),
                outcome(line.get(2)),
                line.get(3),
                line.get(4).isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(line.get(4)))));
      }
    }
    return rows;
  }

  private static Outcome outcome(String code) throws IOException {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IOException("outcome " + code));
  }
}
