package manyi.project.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV that is the same on every machine and opens in Excel: UTF-8 behind its mark, lines
 * that end in CR LF, quotes only where a text needs them.
 */
public final class CsvWriter implements AutoCloseable {
  private final Writer out;

  public CsvWriter(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.out.write('\uFEFF');
  }

  public void line(List<String> texts) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      write(texts.get(i));
    }
    out.write("\r\n");
  }

  private void write(String text) throws IOException {
    if (!isQuoted(text)) {
      out.write(text);
      return;
    }
    out.write('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        out.write('"');
      }
      out.write(c);
    }
    out.write('"');
  }

  /** Spaces at an end are kept by readers that trim only when they stand between quotes. */
  private static boolean isQuoted(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
