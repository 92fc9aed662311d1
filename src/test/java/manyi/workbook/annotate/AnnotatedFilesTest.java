package manyi.workbook.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static manyi.workbook.annotate.MarkedLog.fill;
import static manyi.workbook.annotate.MarkedLog.mark;
import static manyi.workbook.annotate.MarkedLog.open;
import static manyi.workbook.annotate.MarkedLog.plan;
import static manyi.workbook.annotate.MarkedLog.read;
import static manyi.workbook.read.Reading.cells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.grid.AnnotationPlan;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.grid.MarkPlan.Tone;
import manyi.layout.Palette;
import manyi.workbook.Encryption;
import manyi.workbook.read.HandMade;
import manyi.workbook.read.Reading;
import manyi.workbook.read.WorkbookReader;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of every kind of file: what they read as, and what of the file they keep. */
class AnnotatedFilesTest {
  private static final Optional<String> NO_PASSWORD = Optional.empty();

  @TempDir Path folder;
  private MarkedLog desk;

  @BeforeEach
  void prepare() {
    desk = new MarkedLog(folder);
  }

  @Test
  void macrosStayBehind() throws IOException {
    try (XSSFWorkbook book = open(desk.log("xlsx"))) {
      book.setWorkbookType(XSSFWorkbookType.XLSM);
      book.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
      desk.save(book, "台账.xlsm");
    }
    Path copy = desk.copy(folder.resolve("台账.xlsm"), mark(Tone.ERROR, "7月", "B4"));
    try (XSSFWorkbook book = open(copy)) {
      assertFalse(book.isMacroEnabled());
      assertTrue(
          book.getPackage()
              .getPartsByName(java.util.regex.Pattern.compile(".*vbaProject.*"))
              .isEmpty());
    }
  }

  @Test
  void aDiscussionOfExcel365BecomesAPlainComment() throws Exception {
    String office = "http://schemas.microsoft.com/office/2017/10/relationships/";
    String id = "{6F1C2A55-1B0D-4B7E-9C55-0A2F1D3E4B5C}";
    Path file;
    try (XSSFWorkbook book = open(desk.log("xlsx"))) {
      XSSFSheet sheet = book.getSheetAt(0);
      for (String cell : new String[] {"B4", "A3"}) {
        MarkComments.copy(
            CellMarks.cell(sheet, CellRef.parse(cell)), thread("[会话批注]\n注释:\n    日期不对？"));
      }
      sheet.getCellComments().values().forEach(comment -> comment.setAuthor("tc=" + id));
      OPCPackage container = book.getPackage();
      PackagePart threads =
          container.createPart(
              PackagingURIHelper.createPartName("/xl/threadedComments/threadedComment1.xml"),
              "application/vnd.ms-excel.threadedcomments+xml");
      String space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
      write(
          threads,
          "<ThreadedComments xmlns='%s'><threadedComment ref='B4' dT='2025-07-30T01:02:03.00' personId='%s' id='%s'><text>日期不对？</text></threadedComment></ThreadedComments>"
              .formatted(space, id, id));
      sheet
          .getPackagePart()
          .addRelationship(threads.getPartName(), TargetMode.INTERNAL, office + "threadedComment");
      PackagePart persons =
          container.createPart(
              PackagingURIHelper.createPartName("/xl/persons/person.xml"),
              "application/vnd.ms-excel.person+xml");
      write(
          persons,
          "<personList xmlns='%s'><person displayName='韩松' id='%s' userId='韩松' providerId='None'/></personList>"
              .formatted(space, id));
      book.getPackagePart()
          .addRelationship(persons.getPartName(), TargetMode.INTERNAL, office + "person");
      file = desk.save(book, "会话.xlsx");
    }
    Path copy = desk.copy(file, mark(Tone.ERROR, "7月", "B4"));
    try (XSSFWorkbook book = open(copy)) {
      for (PackagePart part : book.getPackage().getParts()) {
        if (part.getPartName().getName().startsWith("/docProps")) {
          continue;
        }
        String text = part.getPartName() + new String(part.getInputStream().readAllBytes(), UTF_8);
        assertFalse(text.contains("threadedComment") || text.contains("person"), text);
      }
      XSSFSheet sheet = book.getSheet("7月");
      String marked = sheet.getCellComment(new CellAddress("B4")).getString().getString();
      assertTrue(marked.contains("日期不对？") && marked.contains("date-unreadable"), marked);
      assertEquals("", sheet.getCellComment(new CellAddress("A3")).getAuthor());
      assertTrue(
          sheet.getCellComment(new CellAddress("A3")).getString().getString().contains("日期不对？"));
    }
  }

  private static Comment thread(String text) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFComment comment =
          book.createSheet()
              .createDrawingPatriarch()
              .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
      comment.setString(text);
      return comment;
    }
  }

  private static void write(PackagePart part, String xml) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.getBytes(UTF_8));
    }
  }

  @Test
  void textOfAFileWithoutLayoutStaysText() throws IOException {
    Path csv = desk.text("工单.csv", "房号,日期,内容\n0101,2025-07-03,=1+1\n3-12,七月底,-无\n");
    Path copy = desk.copy(csv, mark(Tone.ERROR, "工单", "B3"));
    assertEquals(cells(read(csv).grids().get(0)), cells(read(copy).grids().get(0)));
    try (XSSFWorkbook book = open(copy)) {
      XSSFSheet sheet = book.getSheet("工单");
      assertEquals("@", sheet.getRow(1).getCell(0).getCellStyle().getDataFormatString());
      assertEquals("@", sheet.getColumnStyle(0).getDataFormatString());
      assertEquals("=1+1", sheet.getRow(1).getCell(2).getStringCellValue());
      assertEquals("FF" + Palette.MARK_ERROR, fill(sheet, 2, 1));
    }
  }

  @Test
  void aNameThatNoSheetCanHaveIsMadeFit() throws IOException {
    String name = "2025年7月翠湖花园服务中心投诉工单导出[全部]（含未办结的和已经取消的）";
    Path csv = desk.text(name + ".csv", "房号,日期\n0101,七月底\n");
    Path copy = desk.copy(csv, mark(Tone.ERROR, name, "B2"));
    try (XSSFWorkbook book = open(copy)) {
      String sheet = book.getSheetName(1);
      assertEquals(31, sheet.length());
      assertEquals(
          "'" + sheet + "'!B2",
          book.getSheetAt(0).getRow(6).getCell(2).getHyperlink().getAddress());
      assertEquals("FF" + Palette.MARK_ERROR, fill(book.getSheetAt(1), 1, 1));
    }
    assertTrue(read(copy).copyOf().isPresent());
  }

  @Test
  void valuesOfExcel2003KeepTheirKindAndTheirZeros() throws IOException {
    Path xml =
        desk.text(
            "旧.xls",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
             xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
             <Styles>
              <Style ss:ID="d"><NumberFormat ss:Format="yyyy\\-mm\\-dd"/></Style>
              <Style ss:ID="z"><NumberFormat ss:Format="0000"/></Style>
              <Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>
              <Style ss:ID="t"><NumberFormat ss:Format="#,##0.00"/></Style>
              <Style ss:ID="h"><NumberFormat ss:Format="[h]:mm"/></Style>
             </Styles>
             <Worksheet ss:Name="台账"><Table>
              <Row><Cell ss:MergeAcross="2"><Data ss:Type="String">投诉</Data></Cell></Row>
              <Row ss:Hidden="1">
               <Cell ss:StyleID="z"><Data ss:Type="Number">101</Data></Cell>
               <Cell ss:StyleID="d"><Data ss:Type="DateTime">2026-01-03T09:30:00.000</Data></Cell>
               <Cell ss:StyleID="p"><Data ss:Type="Number">0.925</Data></Cell>
               <Cell ss:StyleID="t"><Data ss:Type="Number">12345.5</Data></Cell>
               <Cell ss:StyleID="h"><Data ss:Type="Number">1.25</Data></Cell>
               <Cell><Data ss:Type="Boolean">1</Data></Cell>
               <Cell><Data ss:Type="Error">#N/A</Data></Cell>
               <Cell><Data ss:Type="String">-无</Data></Cell>
              </Row>
             </Table></Worksheet>
            </Workbook>
            """);
    Grid copy = read(desk.copy(xml, mark(Tone.ERROR, "台账", "B2"))).grids().get(0);
    Grid original = read(xml).grids().get(0);
    assertEquals(cells(original), cells(copy));
    assertEquals(original.merges(), copy.merges());
    assertTrue(copy.isRowHidden(2));
  }

  @Test
  void aWorkbookThatSaysNothingOfItsWindowKeepsItsLayout() throws IOException {
    Path log = desk.log("xlsx");
    try (XSSFWorkbook book = open(log)) {
      book.getCTWorkbook().unsetBookViews();
      desk.save(book, "导出.xlsx");
    }
    desk.copy(folder.resolve("导出.xlsx"), mark(Tone.ERROR, "7月", "B4"));
  }

  /** The library takes twice the time for each level, for ever. */
  @ParameterizedTest
  @CsvSource({"docProps/core.xml", "xl/eigen.xml"})
  void propertiesOfManyLevelsAreCopiedWithoutTheLayout(String name) throws IOException {
    Path log = desk.log("xlsx");
    try (FileSystem zip = FileSystems.newFileSystem(log)) {
      Path core = zip.getPath("docProps/core.xml");
      String deep = "<a>".repeat(70) + "</a>".repeat(70);
      String text = Files.readString(core).replace("</cp:core", deep + "</cp:core");
      assertTrue(text.contains(deep));
      Files.delete(core);
      Files.writeString(zip.getPath(name), text);
      for (String list : List.of("[Content_Types].xml", "_rels/.rels")) {
        Path file = zip.getPath(list);
        Files.writeString(file, Files.readString(file).replace("docProps/core.xml", name));
      }
    }
    Path target = folder.resolve("标注.xlsx");
    AnnotationPlan plan = plan(mark(Tone.ERROR, "7月", "B4"));
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () ->
            assertFalse(new AnnotatedWorkbook(log, target, NO_PASSWORD).write(plan).keepsLayout()));
    assertEquals(cells(read(log).grids().get(0)), cells(read(target).grids().get(0)));
  }

  @Test
  void whatTheLibraryCannotTakeIsCopiedWithoutItsLayout() throws IOException {
    Path strict = folder.resolve("严格.xlsx");
    HandMade.sheet(
            "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>房号</t></is></c></row>"
                + "<row r='2'><c r='A2'><v>12.5</v></c></row></sheetData>")
        .write(strict);
    Path target = folder.resolve("标注.xlsx");
    // Without content types no other program opens this either; we do.
    assertFalse(
        new AnnotatedWorkbook(strict, target, NO_PASSWORD)
            .write(plan(mark(Tone.ERROR, "5月", "A2")))
            .keepsLayout());
    assertEquals(cells(read(strict).grids().get(0)), cells(read(target).grids().get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void theCopyOfALockedFileIsLocked(String ending) throws IOException {
    Path log = desk.log(ending);
    Path locked = folder.resolve("加密." + ending);
    if (ending.equals("xlsx")) {
      Files.write(locked, Encryption.of(Files.readAllBytes(log), "密码1"));
    } else {
      org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("密码1");
      try (HSSFWorkbook book = new HSSFWorkbook(Files.newInputStream(log))) {
        desk.save(book, "加密.xls");
      } finally {
        org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
      }
    }
    Path target = folder.resolve("标注.xlsx");
    Optional<String> password = Optional.of("密码1");
    AnnotationPlan plan = plan(mark(Tone.ERROR, "7月", "B4"));
    assertTrue(new AnnotatedWorkbook(locked, target, password).write(plan).keepsLayout());
    assertEquals(Code.FILE_ENCRYPTED, Reading.code(target));
    GridBook copy = WorkbookReader.withPassword("密码1").read(target);
    assertTrue(copy.copyOf().isPresent());
    assertEquals(cells(read(log).grids().get(0)), cells(copy.grids().get(0)));
    assertTrue(new AnnotatedWorkbook(locked, target, password).write(plan).keepsLayout());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsAsTheFileDid(String ending) throws IOException {
    Path log = desk.log(ending);
    GridBook copy = read(desk.copy(log, mark(Tone.ERROR, "7月", "B4"), mark(Tone.NOTE, "7月", "F9")));
    GridBook original = read(log);
    assertTrue(copy.copyOf().isPresent());
    assertEquals(2, copy.grids().size());
    for (int i = 0; i < 2; i++) {
      Grid was = original.grids().get(i);
      Grid is = copy.grids().get(i);
      assertEquals(was.name(), is.name());
      assertEquals(was.hidden(), is.hidden());
      assertEquals(cells(was), cells(is));
      assertEquals(was.merges(), is.merges());
    }
    assertTrue(copy.grids().get(0).isRowHidden(5));
    assertTrue(copy.grids().get(0).isColumnHidden(3));
  }
}
