package manyi.workbook.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.grid.Area;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;
import manyi.workbook.xml.TextBuffer;
import manyi.workbook.xml.XmlPart;
import manyi.workbook.xml.XmlSource;

/**
 * Reads one sheet forward, cell by cell. Cells without a value leave nothing behind, so that a
 * sheet formatted down to the last row costs time but no memory.
 */
final class SheetXml {
  private static final Pattern CORNERS =
      Pattern.compile("\\$?([A-Za-z]+)\\$?(\\d+):\\$?([A-Za-z]+)\\$?(\\d+)");

  private final CellValues values;
  private final Grid.Builder grid;

  private int row;
  private int lastRow;
  private Value[] cells = new Value[64];
  private int width;

  private int column;
  private String type;
  private int style;
  private boolean formula;
  private final TextBuffer raw = new TextBuffer();

  /** A cell has one value, and one text that stands in the cell itself. */
  private final PlainText value = new PlainText();

  private final PlainText text = new PlainText();
  private final TextBuffer formulaText = new TextBuffer();
  private TextBuffer collecting;
  private int phonetic;
  private int merges;

  SheetXml(CellValues values, Grid.Builder grid) {
    this.values = values;
    this.grid = grid;
  }

  Grid read(XmlSource part) throws IOException {
    try (XmlPart xml = XmlPart.of(part, "worksheet")) {
      boolean inData = false;
      while (!xml.atEnd()) {
        switch (xml.next()) {
          case START -> {
            String name = xml.name();
            if (inData) {
              startOfData(xml, name);
            } else if (name.equals("sheetData")) {
              inData = true;
            } else {
              startOfRest(xml, name);
            }
          }
          case TEXT -> {
            if (collecting != null) {
              xml.appendTo(collecting);
            }
          }
          case END -> {
            if (inData) {
              inData = endOfData(xml.name());
            }
          }
          default -> {}
        }
      }
    }
    return grid.build();
  }

  private void startOfData(XmlPart xml, String name) throws IOException {
    switch (name) {
      case "c" -> startOfCell(xml);
      case "v" -> {
        value.text();
        collecting = raw;
      }
      case "r" -> text.run();
      case "t" -> {
        collecting = phonetic == 0 ? raw : null;
        if (phonetic == 0) {
          text.text();
        }
      }
      case "f" -> {
        formula = true;
        collecting = formulaText;
      }
      case "rPh" -> phonetic++;
      case "row" -> startOfRow(xml);
      default -> {}
    }
  }

  /** True while the rows go on. */
  private boolean endOfData(String name) throws IOException {
    switch (name) {
      case "c" -> endOfCell();
      case "v", "t", "f" -> collecting = null;
      case "rPh" -> phonetic--;
      case "r" -> text.endOfRun();
      case "row" -> endOfRow();
      case "sheetData" -> {
        return false;
      }
      default -> {}
    }
    return true;
  }

  private void startOfRow(XmlPart xml) throws IOException {
    String number = xml.attribute("r");
    row = number == null ? Limits.row(row + 1L) : rowNumber(number);
    column = 0;
    width = 0;
    if (xml.isTrue("hidden")) {
      grid.hideRow(row);
    }
  }

  private void endOfRow() throws IOException {
    if (width == 0) {
      return;
    }
    values.keep(width);
    if (row > lastRow) {
      grid.putRow(row, Arrays.copyOf(cells, width));
      lastRow = row;
    } else {
      // The row came before: its cells join those that are there.
      for (int i = 0; i < width; i++) {
        if (cells[i] != null) {
          grid.put(row, i + 1, cells[i]);
        }
      }
    }
    Arrays.fill(cells, 0, width, null);
  }

  private void startOfCell(XmlPart xml) throws IOException {
    raw.clear();
    value.clear();
    text.clear();
    formulaText.clear();
    formula = false;
    type = null;
    style = 0;
    boolean placed = false;
    for (int i = xml.attributes() - 1; i >= 0; i--) {
      switch (xml.attributeName(i)) {
        case "r" -> {
          placed = true;
          column = columnOf(xml.attributeValue(i));
        }
        case "t" -> type = xml.attributeValue(i);
        case "s" -> style = styleNumber(xml.attributeValue(i));
        default -> {}
      }
    }
    if (!placed) {
      column = Limits.column(column + 1L);
    }
  }

  private void endOfCell() throws IOException {
    if (formula && isPicture()) {
      // Other programs than WPS store an error for it.
      store(new Value.Broken("=" + formulaText));
      return;
    }
    if (raw.length() == 0) {
      // A formula of a producer that did not compute it has no value to read, which is not blank.
      if (formula && type == null) {
        store(new Value.Broken("=" + formulaText));
      }
      return;
    }
    store(values.of(type, style, raw));
  }

  private boolean isPicture() {
    return formulaText.contains('D') && formulaText.toString().contains("DISPIMG(");
  }

  private void store(Value value) {
    if (value instanceof Value.Blank) {
      return;
    }
    if (column > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(column, cells.length * 2));
    }
    cells[column - 1] = value;
    width = Math.max(width, column);
  }

  private void startOfRest(XmlPart xml, String name) throws IOException {
    if (name.equals("col") && xml.isTrue("hidden")) {
      int first = xml.number("min", 0);
      int last = Math.min(xml.number("max", 0), Limits.COLUMNS);
      if (first >= 1 && last >= first) {
        grid.hideColumns(first, last);
      }
    } else if (name.equals("mergeCell")) {
      if (++merges > Limits.MERGES) {
        throw new BadFile(Code.FILE_TOO_LARGE);
      }
      merge(xml.attribute("ref"));
    }
  }

  private void merge(String ref) throws IOException {
    Matcher corners = ref == null ? null : CORNERS.matcher(ref);
    if (corners == null || !corners.matches()) {
      return;
    }
    int top = rowNumber(corners.group(2));
    int left = columnOf(corners.group(1));
    int bottom = rowNumber(corners.group(4));
    int right = columnOf(corners.group(3));
    if (top <= bottom && left <= right) {
      grid.merge(Area.of(top, left, bottom, right));
    }
  }

  private static int rowNumber(String text) throws IOException {
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new IOException("a row " + text);
      }
      number = Math.min(number * 10 + digit, Integer.MAX_VALUE);
    }
    return Limits.stated(number, Limits.ROWS, text);
  }

  private static int columnOf(String cell) throws IOException {
    int number = 0;
    for (int i = 0; i < cell.length() && number <= Limits.COLUMNS; i++) {
      int letter = (cell.charAt(i) | 0x20) - 'a';
      if (letter < 0 || letter >= 26) {
        break;
      }
      number = number * 26 + letter + 1;
    }
    return Limits.stated(number, Limits.COLUMNS, cell);
  }

  private static int styleNumber(String text) {
    int number = 0;
    for (int i = 0; i < text.length() && i < 9; i++) {
      number = number * 10 + (text.charAt(i) - '0');
    }
    return number;
  }
}
