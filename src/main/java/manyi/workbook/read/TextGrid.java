package manyi.workbook.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.grid.BrokenRow;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;

/**
 * Makes a sheet of the records of a delimited text. Every cell is text: what it means is found
 * later.
 */
final class TextGrid implements CsvRows.Sink {
  /** How systems keep Excel from changing a number: {@code ="0101"}. */
  private static final Pattern TEXT_FORMULA = Pattern.compile("=\"([^\"]*)\"");

  private final Grid.Builder grid;
  private final Delimiter delimiter;
  private final RowWidths widths;
  private int row;
  private long kept;

  TextGrid(String sheet, Delimiter delimiter) {
    this.grid = Grid.named(sheet);
    this.delimiter = delimiter;
    this.widths = new RowWidths();
  }

  @Override
  public void row(List<String> cells, long line) throws BadFile {
    put(cells);
    widths.add(row, line, cells);
  }

  @Override
  public void broken(String text, long line) throws BadFile {
    List<String> cells = BrokenLine.cells(text, delimiter);
    put(cells);
    grid.breakRow(row, new BrokenRow(line, BrokenRow.Why.QUOTE, cells.size(), delimiter.cells()));
  }

  private void put(List<String> record) throws BadFile {
    row = Limits.row(row + 1L);
    int width = record.size();
    while (width > 0 && record.get(width - 1).isBlank()) {
      width--;
    }
    kept += width;
    if (kept > Limits.CELLS) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
    Value[] cells = new Value[width == 0 ? 0 : Limits.column(width)];
    for (int i = 0; i < width; i++) {
      String text = record.get(i);
      if (!text.isBlank()) {
        cells[i] = Value.text(plain(text));
      }
    }
    grid.putRow(row, cells);
  }

  private static String plain(String text) {
    if (text.charAt(0) == '=') {
      Matcher formula = TEXT_FORMULA.matcher(text);
      return formula.matches() ? formula.group(1) : text;
    }
    return TextMark.without(text);
  }

  Grid build() {
    widths.shifted().forEach(shifted -> grid.breakRow(shifted.row(), shifted.why()));
    return grid.build();
  }
}
