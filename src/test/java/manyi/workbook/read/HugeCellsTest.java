package manyi.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import manyi.grid.Grid;
import manyi.grid.Value;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in powers of ten under every kind of format: bounded, and what Excel makes of them. */
class HugeCellsTest {
  private static final List<String> FORMATS =
      List.of(
          "General", "0", "0.00", "#,##0", "0.00%", "0.00E+00", "yyyy-mm-dd", "[h]:mm", "0\"户\"");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1e-999999999, 0",
    "-1e-999999999, 0",
    "1E-2147483648, 0",
    "1e-99999999999999, 0",
    "0e999999999, 0",
    "0.00e-999999999, 0",
    "1e999999999, text",
    "-1E+2147483647, text",
    "1e99999999999999, text",
    "1e300, 1e300",
    "-9.99e307, -9.99e307",
    "1e-300, 1e-300"
  })
  void areBounded(String raw, String read) throws Exception {
    StringBuilder formats = new StringBuilder("<styleSheet><numFmts>");
    StringBuilder styles = new StringBuilder();
    StringBuilder cells = new StringBuilder();
    StringBuilder old = new StringBuilder();
    for (int i = 0; i < FORMATS.size(); i++) {
      String format = FORMATS.get(i).replace("\"", "&quot;");
      formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(200 + i, format));
      styles.append("<xf numFmtId='%d'/>".formatted(200 + i));
      cells.append("<c s='%d'><v>%s</v></c>".formatted(i, raw));
      old.append("<Cell><Data ss:Type='Number'>%s</Data></Cell>".formatted(raw));
    }
    Path file =
        HandMade.sheet("<sheetData><row>" + cells + "</row></sheetData>")
            .listed("styles", formats + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>")
            .write(folder.resolve("a.xlsx"));
    Path xml =
        Files.writeString(
            folder.resolve("a.xls"),
            "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet ss:Name='1'>"
                + "<Table><Row>"
                + old
                + "</Row></Table></Worksheet></Workbook>");
    for (Path each : List.of(file, xml)) {
      Grid grid = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Reading.first(each));
      for (int column = 1; column <= FORMATS.size(); column++) {
        Value value = grid.at(1, column);
        assertTrue(value.shown().length() < 800, raw);
        if (value instanceof Value.Numeric number) {
          assertEquals(0, number.number().compareTo(new BigDecimal(read)), raw);
        } else {
          List<String> texts = read.equals("text") ? List.of(raw) : List.of("00:00", "1900-01-00");
          assertTrue(texts.contains(value.shown()), raw + " shown as " + value.shown());
        }
      }
    }
  }
}
