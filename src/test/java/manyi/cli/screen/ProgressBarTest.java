package manyi.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {

  private static String drawn(String charset, boolean isShown, int done, int whole) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Charset console = Charset.forName(charset);
    new ProgressBar(Output.to(bytes, console), console, isShown, whole).draw(done);
    return bytes.toString(console).replace("\r\u001B[K", "");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 0, 2, [░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░] 0/2",
    "UTF-8, 1, 2, [███████████████░░░░░░░░░░░░░░░] 1/2",
    "UTF-8, 2, 2, [██████████████████████████████] 2/2",
    "GB18030, 1, 3, [##########--------------------] 1/3",
    "ISO-8859-1, 4999, 5000, [#############################-] 4999/5000"
  })
  void theBarIsPlainWhereTheConsoleIsNotUtf8(String charset, int done, int whole, String bar) {
    assertEquals(bar, drawn(charset, true, done, whole));
  }

  @Test
  void whereNobodyLooksOnNothingIsDrawn() {
    assertEquals("", drawn("UTF-8", false, 1, 2));
  }
}
