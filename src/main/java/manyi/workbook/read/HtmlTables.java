package manyi.workbook.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.grid.Area;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads the tables of a web page, which many property systems hand out as .xls. All tables come
 * into one sheet, one under another with a blank row between; every cell is text.
 */
final class HtmlTables {
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]+)");

  private final Grid.Builder grid;
  private int row;
  private int bottom;
  private long kept;

  private HtmlTables(Grid.Builder grid) {
    this.grid = grid;
  }

  static Grid read(Path file, String sheet) throws IOException {
    if (Files.size(file) > Limits.WHOLE_BYTES) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
    byte[] bytes = Files.readAllBytes(file);
    TextForm form = TextForm.of(file, bytes, charset(bytes));
    String text = new String(bytes, form.mark(), bytes.length - form.mark(), form.charset());
    Document page = Jsoup.parse(text);
    Elements tables = page.select("table");
    if (tables.isEmpty()) {
      throw new BadFile(Code.FILE_NOT_A_WORKBOOK);
    }
    HtmlTables reading = new HtmlTables(Grid.named(sheet));
    for (Element table : tables) {
      reading.table(table);
    }
    return reading.grid.build();
  }

  /** What the page says of its characters, where that is neither UTF-8 nor a kind of GB18030. */
  private static Charset charset(byte[] bytes) {
    Matcher named =
        CHARSET.matcher(
            new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1));
    Charset chinese = Charset.forName("GB18030");
    if (!named.find() || named.group(1).matches("(?i)gb.*|utf-?8.*")) {
      return chinese;
    }
    try {
      return Charset.forName(named.group(1));
    } catch (IllegalArgumentException e) {
      // A name that nobody knows says nothing.
      return chinese;
    }
  }

  private void table(Element table) throws BadFile {
    // A table inside a cell is read as a table of its own.
    List<Element> rows =
        table.select("tr").stream().filter(r -> table.equals(r.closest("table"))).toList();
    int[] taken = new int[16];
    Element caption =
        table.children().stream().filter(c -> c.nameIs("caption")).findFirst().orElse(null);
    if (caption != null && !HtmlText.of(caption).isBlank()) {
      place(Limits.row(++row), 1, HtmlText.of(caption));
    }
    int first = row + 1;
    for (Element tr : rows) {
      row = Limits.row(row + 1L);
      if (isHidden(tr)) {
        grid.hideRow(row);
      }
      int column = 1;
      for (Element cell : tr.children()) {
        if (!cell.nameIs("td") && !cell.nameIs("th")) {
          continue;
        }
        while (column < taken.length && taken[column] >= row) {
          column++;
        }
        int right = Limits.column(column + (long) span(cell, "colspan", Limits.COLUMNS) - 1);
        int down = Math.min(row + span(cell, "rowspan", Limits.ROWS) - 1, first + rows.size() - 1);
        if (right >= taken.length) {
          taken = Arrays.copyOf(taken, Math.max(right + 1, taken.length * 2));
        }
        Arrays.fill(taken, column, right + 1, down);
        place(row, column, TextMark.without(HtmlText.of(cell)));
        if (right > column || down > row) {
          grid.merge(Area.of(row, column, down, right));
        }
        column = right + 1;
      }
    }
    if (bottom == row) {
      row++;
    } else {
      row = bottom == 0 ? 0 : bottom + 1;
    }
  }

  private void place(int atRow, int column, String text) throws BadFile {
    Value value = Value.text(text);
    if (value.isBlank()) {
      return;
    }
    kept += column;
    if (kept > Limits.CELLS) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
    grid.put(atRow, column, value);
    bottom = atRow;
  }

  private static boolean isHidden(Element element) {
    return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static int span(Element cell, String attribute, int most) {
    String text = cell.attr(attribute).strip();
    return text.matches("[1-9]\\d{0,6}") ? Math.min(Integer.parseInt(text), most) : 1;
  }
}
