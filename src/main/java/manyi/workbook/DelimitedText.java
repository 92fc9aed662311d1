package manyi.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.grid.Grid;
import manyi.grid.Value;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads comma, semicolon or tab separated text. Every cell is text: what it means is found later.
 * Rows are numbered as Excel numbers them when it opens the file: a record with line breaks inside
 * quotes is one row, and a blank line is a row.
 */
final class DelimitedText {
  private static final int SAMPLE = 1 << 17;

  /** The line that tells Excel the delimiter and is no row: {@code sep=;}. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?(?:\\R|$)");

  /** How systems keep Excel from changing a number: {@code ="0101"}. */
  private static final Pattern TEXT_FORMULA = Pattern.compile("=\"([^\"]*)\"");

  private DelimitedText() {}

  /**
   * Reads one file.
   *
   * @param textByName true if one column without any delimiter is believed to be a table
   */
  static Grid read(Path file, String sheet, boolean textByName) throws IOException {
    TextForm form = TextForm.of(file, head(file));
    String sample = sample(file, form);
    Matcher hint = SEPARATOR_LINE.matcher(sample);
    boolean hinted = hint.lookingAt();
    Delimiter delimiter =
        hinted
            ? new Delimiter(hint.group(1).charAt(0), true)
            : Delimiter.of(sample, sample.length() < SAMPLE);
    if (!textByName && !delimiter.plain()) {
      throw new BadFile(Code.FILE_NOT_A_WORKBOOK);
    }
    try (BufferedReader in = form.open(file)) {
      if (hinted) {
        in.skip(hint.end());
      }
      return grid(in, delimiter, sheet, hinted ? 1 : 0);
    } catch (CharacterCodingException e) {
      throw new BadFile(Code.TEXT_NOT_DECODABLE, "", e, "1");
    }
  }

  private static Grid grid(BufferedReader in, Delimiter delimiter, String sheet, int skippedLines)
      throws IOException {
    CSVFormat format =
        CSVFormat.Builder.create()
            // A character that no text file holds: one column.
            .setDelimiter(delimiter.character() == '\0' ? '\u0001' : delimiter.character())
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .get();
    Grid.Builder grid = Grid.named(sheet);
    long kept = 0;
    long begun = skippedLines + 1L;
    try (CSVParser parser = CSVParser.builder().setReader(in).setFormat(format).get()) {
      try {
        for (CSVRecord record : parser) {
          int row = Limits.row(record.getRecordNumber());
          Value[] cells = cells(record);
          kept += cells.length;
          if (kept > Limits.CELLS) {
            throw new BadFile(Code.FILE_TOO_LARGE);
          }
          grid.putRow(row, cells);
          begun = parser.getCurrentLineNumber() + skippedLines + 1;
        }
      } catch (UncheckedIOException e) {
        if (e.getCause() instanceof CharacterCodingException coding) {
          throw coding;
        }
        // A quote that nothing closes would swallow the rows after it.
        throw new BadFile(Code.QUOTE_NOT_CLOSED, "", e, Long.toString(begun));
      }
    }
    return grid.build();
  }

  private static Value[] cells(CSVRecord record) throws BadFile {
    int width = record.size();
    while (width > 0 && record.get(width - 1).isBlank()) {
      width--;
    }
    Value[] cells = new Value[width == 0 ? 0 : Limits.column(width)];
    for (int i = 0; i < width; i++) {
      String text = record.get(i);
      if (!text.isBlank()) {
        cells[i] = Value.text(plain(text));
      }
    }
    return cells;
  }

  private static String plain(String text) {
    if (text.charAt(0) != '=') {
      return text;
    }
    Matcher formula = TEXT_FORMULA.matcher(text);
    return formula.matches() ? formula.group(1) : text;
  }

  private static String sample(Path file, TextForm form) throws IOException {
    char[] sample = new char[SAMPLE];
    int length = 0;
    try (BufferedReader in = form.open(file)) {
      for (int n = 0; n >= 0 && length < SAMPLE; n = in.read(sample, length, SAMPLE - length)) {
        length += n;
      }
    }
    return new String(sample, 0, length);
  }

  static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(3);
    }
  }
}
