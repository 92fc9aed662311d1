import java.io.File;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads every cell of the first sheet with fastexcel-reader, and does nothing with it. */
class FastexcelRead {
  public static void main(String[] args) throws Exception {
    long[] seen = new long[2];
    try (ReadableWorkbook book = new ReadableWorkbook(new File(args[0]));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      rows.forEach(
          row -> {
            seen[0]++;
            row.forEach(cell -> seen[1] += cell == null ? 0 : cell.getText().length());
          });
    }
    System.out.println(seen[0] + " rows, " + seen[1] + " characters");
  }
}
