package manyi.workbook.write;

import java.util.List;
import manyi.grid.CellRef;
import manyi.workbook.WrittenCells;

/** The sheets that only programs read: rows of bare texts and numbers. */
final class HiddenSheet {
  private final Xml xml;
  private final CellWriter cells;
  private int row;

  private HiddenSheet(Xml xml, SharedTexts texts) {
    this.xml = xml;
    this.cells = new CellWriter(xml, texts);
    xml.open("worksheet", "xmlns", Names.MAIN).open("sheetData");
  }

  /** The lists to choose from. */
  static void lists(Xml xml, SharedTexts texts, HiddenLists lists) {
    HiddenSheet sheet = new HiddenSheet(xml, texts);
    for (List<String> options : lists.rows()) {
      sheet.open();
      sheet.texts(1, options);
      xml.close();
    }
    xml.close().close().end();
  }

  /** What the report said when it was written. */
  static void written(Xml xml, SharedTexts texts, WrittenCells written) {
    HiddenSheet sheet = new HiddenSheet(xml, texts);
    for (WrittenCells.Line line : written.lines()) {
      sheet.open();
      sheet.texts(1, List.of(line.sheet()));
      sheet.cells.number(new CellRef(sheet.row, 2), line.row(), 0);
      sheet.texts(3, line.texts());
      xml.close();
    }
    xml.close().close().end();
  }

  private void open() {
    row++;
    xml.open("row", "r", Integer.toString(row));
  }

  private void texts(int column, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        cells.text(new CellRef(row, column + i), texts.get(i), 0);
      }
    }
  }
}
