package manyi.workbook.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.grid.Grid;
import manyi.workbook.BadFile;

/**
 * Reads comma, semicolon or tab separated text. Every cell is text: what it means is found later.
 * Rows are numbered as Excel numbers them when it opens the file: a record with line breaks inside
 * quotes is one row, and a blank line is a row.
 */
final class DelimitedText {
  private static final int SAMPLE = 1 << 17;

  /** The line that tells Excel the delimiter and is no row: {@code sep=;}. */
  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?(?:\\R|$)");

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
            ? Delimiter.named(hint.group(1).charAt(0), sample.substring(hint.end()))
            : Delimiter.of(sample, sample.length() < SAMPLE);
    if (!textByName && !delimiter.plain()) {
      throw new BadFile(Code.FILE_NOT_A_WORKBOOK);
    }
    int before = hinted ? hint.end() : 0;
    TextGrid grid = new TextGrid(sheet, delimiter);
    try {
      new CsvRows(delimiter, grid).read(() -> opened(file, form, before), hinted ? 1 : 0);
    } catch (CharacterCodingException e) {
      throw new BadFile(Code.TEXT_NOT_DECODABLE, "", e, "1");
    }
    return grid.build();
  }

  private static Reader opened(Path file, TextForm form, int before) throws IOException {
    BufferedReader in = form.open(file);
    in.skip(before);
    return in;
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
