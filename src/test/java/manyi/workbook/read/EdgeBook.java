package manyi.workbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import manyi.grid.Grid;
import manyi.workbook.read.EdgePart.Piece;
import manyi.workbook.xml.XmlSource;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.model.StylesTable;

/** Where texts stand in a workbook; how we read them there, and how somebody else does. */
enum EdgeBook {
  /** The cells of a sheet. */
  SHEET {
    @Override
    EdgePart part() {
      return new EdgePart(
          "<worksheet xmlns='" + MAIN + "'><sheetData>",
          "<row r='%1$d'><c r='A%1$d' t='inlineStr'><is><t xml:space='preserve'>",
          "</t></is></c></row>\r\n");
    }

    @Override
    Path write(EdgePart part, Path folder) throws IOException {
      return HandMade.sheet("")
          .part("xl/worksheets/sheet1.xml", part.end("</sheetData></worksheet>"))
          .part("[Content_Types].xml", TYPES)
          .write(folder.resolve("a.xlsx"));
    }
  },

  /** The list of shared texts. */
  SHARED_STRINGS {
    @Override
    EdgePart part() {
      return new EdgePart(
          "<sst xmlns='" + MAIN + "'>", "<si><t xml:space='preserve'>", "</t></si>\r\n");
    }

    @Override
    Path write(EdgePart part, Path folder) throws IOException {
      StringBuilder rows = new StringBuilder("<sheetData>");
      for (int i = 1; i <= part.texts().size(); i++) {
        rows.append("<row r='%d'><c r='A%d' t='s'><v>%d</v></c></row>".formatted(i, i, i - 1));
      }
      return HandMade.sheet(rows.append("</sheetData>").toString())
          .listed("sharedStrings", "<sst>")
          .part("xl/sharedStrings.xml", part.end("</sst>"))
          .part("[Content_Types].xml", TYPES)
          .write(folder.resolve("a.xlsx"));
    }
  },

  /** The formats among the styles, which stand in attributes. */
  STYLES {
    @Override
    EdgePart part() {
      return new EdgePart(
          "<styleSheet xmlns='" + MAIN + "'><numFmts>",
          "<numFmt numFmtId='1%1$04d' formatCode='",
          "'/>\r\n");
    }

    @Override
    boolean fits(Piece piece) {
      return piece.fitsAttribute();
    }

    @Override
    String read(Piece piece) {
      return piece.inAttribute();
    }

    @Override
    Path write(EdgePart part, Path folder) throws IOException {
      StringBuilder tail = new StringBuilder("</numFmts><cellXfs>");
      for (int i = 1; i <= part.texts().size(); i++) {
        tail.append("<xf numFmtId='1%04d'/>".formatted(i));
      }
      String xml = part.end(tail.append("</cellXfs></styleSheet>").toString());
      return Files.writeString(folder.resolve("styles.xml"), xml);
    }

    @Override
    List<String> ours(Path file, int texts) throws IOException {
      StyleTable styles = StyleTable.read(XmlSource.stored(() -> Files.newInputStream(file)));
      List<String> read = new ArrayList<>();
      for (int i = 0; i < texts; i++) {
        read.add(styles.at(i).pattern());
      }
      return read;
    }

    @Override
    List<String> theirs(Path file, int texts) throws IOException {
      StylesTable styles = new StylesTable();
      try (InputStream in = Files.newInputStream(file)) {
        styles.readFrom(in);
      }
      List<String> read = new ArrayList<>();
      for (int i = 1; i <= texts; i++) {
        read.add(styles.getNumberFormatAt((short) (10_000 + i)));
      }
      return read;
    }
  },

  /** The cells of a workbook of Excel 2003. */
  EXCEL_2003 {
    @Override
    EdgePart part() {
      // Such files declare another encoding than they have as often as not.
      return new EdgePart(
          "<?xml version='1.0' encoding='gb2312'?><Workbook"
              + " xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
              + "<Worksheet Name='5月'><Table>",
          "<Row><Cell><Data Type='String'>",
          "</Data></Cell></Row>\r\n");
    }

    @Override
    String read(Piece piece) {
      return piece.inText();
    }

    @Override
    Path write(EdgePart part, Path folder) throws IOException {
      String xml = part.end("</Table></Worksheet></Workbook>");
      return Files.writeString(folder.resolve("a.xls"), xml, charset(part.texts().hashCode()));
    }

    private Charset charset(int hash) {
      return hash % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
    }

    @Override
    List<String> theirs(Path file, int texts) throws Exception {
      Charset charset = TextForm.of(file, DelimitedText.head(file)).charset();
      XMLStreamReader reader =
          XMLInputFactory.newDefaultFactory()
              .createXMLStreamReader(new StringReader(Files.readString(file, charset)));
      List<String> read = new ArrayList<>();
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("Data")) {
          read.add(reader.getElementText());
        }
      }
      return read;
    }
  };

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES = types();

  private static String types() {
    String part = "<Override PartName='/xl/%s.xml' ContentType='application/%s+xml'/>";
    String kind = "vnd.openxmlformats-officedocument.spreadsheetml.";
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels'"
        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + part.formatted("workbook", kind + "sheet.main")
        + part.formatted("worksheets/sheet1", kind + "worksheet")
        + part.formatted("sharedStrings", kind + "sharedStrings")
        + "</Types>";
  }

  /** A part that is begun. */
  abstract EdgePart part();

  /** Ends the part and writes the file that holds it. */
  abstract Path write(EdgePart part, Path folder) throws IOException;

  boolean fits(Piece piece) {
    return true;
  }

  /** What is to be read of a piece here. */
  String read(Piece piece) {
    return piece.inCell();
  }

  /** The texts as we read them. */
  List<String> ours(Path file, int texts) throws IOException {
    Grid grid = Reading.first(file);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      read.add(grid.at(grid.number(i), 1).shown());
    }
    return read;
  }

  /** The texts as another reader reads them: the library's user model, or the parser of Java. */
  List<String> theirs(Path file, int texts) throws Exception {
    List<String> read = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Row row : book.getSheetAt(0)) {
        read.add(row.getCell(0).getStringCellValue());
      }
    }
    return read;
  }
}
