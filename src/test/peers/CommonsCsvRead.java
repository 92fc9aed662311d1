import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads every field of a CSV with commons-csv, and does nothing with it. */
class CommonsCsvRead {
  public static void main(String[] args) throws Exception {
    long rows = 0;
    long characters = 0;
    try (Reader in = Files.newBufferedReader(Path.of(args[0]))) {
      for (CSVRecord row : CSVFormat.EXCEL.parse(in)) {
        rows++;
        for (String field : row) {
          characters += field.length();
        }
      }
    }
    System.out.println(rows + " rows, " + characters + " characters");
  }
}
