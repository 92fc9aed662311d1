package manyi.workbook.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.grid.Area;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.workbook.Limits;
import manyi.workbook.xml.TextBuffer;
import manyi.workbook.xml.XmlPart;
import manyi.workbook.xml.XmlSource;

/** Reads the XML of Excel 2003, which some systems hand out as .xls. */
final class SpreadsheetXml {
  private final Map<String, NumberForm> styles = new HashMap<>();
  private final List<Grid> grids = new ArrayList<>();
  private final TextBuffer text = new TextBuffer();
  private Numbers numbers = new Numbers(false);

  private String styleId = "";
  private Grid.Builder grid;
  private boolean inCell;
  private boolean inComment;
  private TextBuffer collecting;

  private int row;
  private int column;
  private int hiddenColumn;
  private int across;
  private int down;
  private String cellStyle;
  private String rowStyle;
  private String type;
  private String formula;

  private SpreadsheetXml() {}

  static List<Grid> read(Path file) throws IOException {
    SpreadsheetXml reading = new SpreadsheetXml();
    TextForm form = TextForm.of(file, DelimitedText.head(file));
    // The characters are decoded here: what such files declare of themselves is often wrong.
    try (XmlPart xml = XmlPart.of(XmlSource.decoded(() -> form.open(file)))) {
      while (!xml.atEnd()) {
        switch (xml.next()) {
          case START -> reading.start(xml);
          case TEXT -> {
            if (reading.collecting != null) {
              xml.appendTo(reading.collecting);
            }
          }
          case END -> reading.end(xml.name());
          default -> {}
        }
      }
    }
    return reading.grids;
  }

  private void start(XmlPart xml) throws IOException {
    switch (xml.name()) {
      case "Style" -> styleId = xml.attribute("ID");
      case "NumberFormat" -> {
        if (grid == null && styleId != null) {
          styles.put(styleId, form(xml.attribute("Format")));
        }
      }
      case "Worksheet" -> startOfSheet(xml);
      case "Column" -> startOfColumn(xml);
      case "Row" -> startOfRow(xml);
      case "Cell" -> startOfCell(xml);
      case "Comment", "PhoneticText" -> inComment = true;
      case "Data" -> {
        if (inCell && !inComment) {
          type = xml.attribute("Type");
          collecting = text;
        }
      }
      case "Visible", "Date1904" -> {
        text.clear();
        collecting = text;
      }
      default -> {}
    }
  }

  private void end(String name) throws IOException {
    switch (name) {
      case "Worksheet" -> {
        grids.add(grid.build());
        grid = null;
      }
      case "Cell" -> endOfCell();
      case "Comment", "PhoneticText" -> inComment = false;
      case "Data" -> collecting = inComment ? collecting : null;
      case "Visible" -> {
        collecting = null;
        if (grid != null && text.toString().contains("Hidden")) {
          grid.hidden(true);
        }
      }
      case "Date1904" -> {
        collecting = null;
        numbers = new Numbers(true);
      }
      default -> {}
    }
  }

  private void startOfSheet(XmlPart xml) throws IOException {
    String name = xml.attribute("Name");
    if (name == null) {
      throw new IOException("a sheet without a name");
    }
    grid = Grid.named(name);
    row = 0;
    column = 0;
    hiddenColumn = 0;
  }

  private void startOfColumn(XmlPart xml) throws IOException {
    int first = Limits.column(xml.number("Index", hiddenColumn + 1));
    hiddenColumn = Limits.column((long) first + xml.number("Span", 0));
    if (xml.isTrue("Hidden") && grid != null) {
      grid.hideColumns(first, hiddenColumn);
    }
  }

  private void startOfRow(XmlPart xml) throws IOException {
    if (grid == null) {
      throw new IOException("a row outside a sheet");
    }
    row = stated(xml, row, Limits.ROWS);
    column = 0;
    rowStyle = xml.attribute("StyleID");
    int last = Limits.row((long) row + xml.number("Span", 0));
    if (xml.isTrue("Hidden")) {
      for (int hidden = row; hidden <= last; hidden++) {
        grid.hideRow(hidden);
      }
    }
    // A row that spans others stands for blank rows of the same height.
    row = last;
  }

  /** The place behind the last one, or the one that is written. */
  private static int stated(XmlPart xml, int last, int most) throws IOException {
    String written = xml.attribute("Index");
    return written == null
        ? most == Limits.ROWS ? Limits.row(last + 1L) : Limits.column(last + 1L)
        : Limits.stated(xml.number("Index", last + 1), most, written);
  }

  private void startOfCell(XmlPart xml) throws IOException {
    if (grid == null || row == 0) {
      throw new IOException("a cell outside a row");
    }
    column = stated(xml, column, Limits.COLUMNS);
    across = xml.number("MergeAcross", 0);
    down = xml.number("MergeDown", 0);
    String own = xml.attribute("StyleID");
    cellStyle = own == null ? rowStyle : own;
    formula = xml.attribute("Formula");
    type = null;
    text.clear();
    inCell = true;
  }

  private void endOfCell() throws IOException {
    inCell = false;
    collecting = null;
    int right = Limits.column((long) column + across);
    int bottom = Limits.row((long) row + down);
    if (across > 0 || down > 0) {
      grid.merge(Area.of(row, column, bottom, right));
    }
    if (text.length() > 0) {
      grid.put(row, column, value());
    } else if (formula != null && type == null) {
      grid.put(row, column, new Value.Broken(formula));
    }
    column = right;
  }

  private Value value() throws IOException {
    NumberForm form = styles.getOrDefault(cellStyle, NumberForm.GENERAL);
    return switch (type == null ? "String" : type) {
      case "Number" -> numbers.read(text, form).orElseGet(() -> Value.text(text.toString()));
      case "DateTime" -> CellValues.isoDate(text, form);
      case "Boolean" -> new Value.Bool(XmlPart.isTrueWord(text.toString().strip()));
      case "Error" -> new Value.Broken(text.toString());
      default -> Value.text(text.toString());
    };
  }

  private static NumberForm form(String format) {
    if (format == null) {
      return NumberForm.GENERAL;
    }
    // The formats that this dialect calls by name.
    return switch (format) {
      case "General", "General Number", "" -> NumberForm.GENERAL;
      case "General Date" -> NumberForm.of(22, null);
      case "Long Date", "Medium Date", "Short Date" -> NumberForm.of(14, null);
      case "Long Time", "Medium Time", "Short Time" -> NumberForm.of(21, null);
      case "Fixed" -> NumberForm.of(2, null);
      case "Standard" -> NumberForm.of(4, null);
      case "Percent" -> NumberForm.of(10, null);
      case "Scientific" -> NumberForm.of(11, null);
      default -> NumberForm.of(164, format);
    };
  }
}
