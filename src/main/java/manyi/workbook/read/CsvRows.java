package manyi.workbook.read;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;
import manyi.workbook.xml.XmlSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the records of a delimited text. Where a quote has no partner, the library refuses all that
 * follows, or takes the rows after it for one long cell: then the line that the quote stands in is
 * given out as broken, and reading goes on at the next.
 */
final class CsvRows {
  /** Where records go, in order. */
  interface Sink {
    /** A record that is sound. */
    void row(List<String> cells, long line) throws IOException;

    /** A line in which a quote has no partner. */
    void broken(String text, long line) throws IOException;
  }

  /** Broken lines beyond which a file is no table with mistakes in it. */
  private static final int MOST_BROKEN = 10_000;

  /** How many times its own length a text is gone through at most, to find its broken lines. */
  private static final int MOST_PASSES = 200;

  private final CSVFormat format;
  private final Delimiter delimiter;
  private final Sink sink;

  CsvRows(Delimiter delimiter, Sink sink) {
    this.delimiter = delimiter;
    this.sink = sink;
    this.format =
        CSVFormat.Builder.create()
            // A character that no text file holds: one column.
            .setDelimiter(delimiter.character() == '\0' ? '\u0001' : delimiter.character())
            .setQuote(delimiter.quote())
            .setIgnoreSurroundingSpaces(delimiter.spaced())
            .setIgnoreEmptyLines(false)
            .get();
  }

  /**
   * Reads a text.
   *
   * @param text opens it anew from its first row
   * @param before how many lines of the file stand before that
   */
  void read(XmlSource.Opening<Reader> text, long before) throws IOException {
    long sound;
    try (Reader in = text.open()) {
      sound = soundLines(in, before);
    }
    if (sound >= 0) {
      try (Reader in = text.open()) {
        mend(whole(in), before, sound);
      }
    }
  }

  private void mend(char[] text, long before, long soundLines) throws IOException {
    long sound = soundLines;
    long line = before;
    int at = 0;
    long passed = 0;
    for (int broken = 0; sound >= 0; broken++) {
      at = afterLines(text, at, sound);
      line += sound + 1;
      int end = endOfLine(text, at);
      passed += text.length - at;
      if (broken >= MOST_BROKEN || passed > (long) MOST_PASSES * text.length) {
        throw new BadFile(Code.FILE_DAMAGED);
      }
      sink.broken(new String(text, at, end - at), line);
      at = afterLines(text, at, 1);
      sound = soundLines(new CharArrayReader(text, at, text.length - at), line);
    }
  }

  /** Gives out records until one is broken: how many lines were sound; -1 if all were. */
  private long soundLines(Reader in, long before) throws IOException {
    CSVParser parser = CSVParser.builder().setReader(in).setFormat(format).get();
    long lines = 0;
    try {
      for (CSVRecord record : parser) {
        long after = parser.getCurrentLineNumber();
        List<String> cells = Arrays.asList(record.values());
        if (after - lines > 1 && SwallowedRows.in(cells, delimiter)) {
          return lines;
        }
        sink.row(cells, before + lines + 1);
        lines = after;
      }
      return -1;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException coding) {
        throw coding;
      }
      return lines;
    }
  }

  private static char[] whole(Reader in) throws IOException {
    StringWriter text = new StringWriter();
    char[] part = new char[1 << 16];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      text.write(part, 0, n);
      if (text.getBuffer().length() > Limits.WHOLE_BYTES) {
        throw new BadFile(Code.FILE_TOO_LARGE);
      }
    }
    return text.toString().toCharArray();
  }

  private static int afterLines(char[] text, int from, long lines) {
    int at = from;
    for (long line = 0; line < lines && at < text.length; line++) {
      at = endOfLine(text, at);
      boolean isPair = at + 1 < text.length && text[at] == '\r' && text[at + 1] == '\n';
      at = Math.min(text.length, at + (isPair ? 2 : 1));
    }
    return at;
  }

  private static int endOfLine(char[] text, int from) {
    int at = from;
    while (at < text.length && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    return at;
  }
}
