package manyi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report takes the place of a former one only where nothing that people did to it goes lost. */
class OverwritingTest {
  private static final String REPORT = "月报.xlsx";
  private static final String KEPT = "output-has-entries";

  /** With the report as it was first written; each test works on a copy. */
  private static Desk written;

  @TempDir Path folder;
  private Desk desk;

  @BeforeAll
  static void write(@TempDir Path folder) {
    written = Desk.in(folder, "--households", "480", "--occupied", "402");
    written.imports(
        0,
        "complaints",
        written.file(
            "投诉台账.csv",
            "投诉编号,投诉时间,房号,业主姓名,投诉类型,投诉内容,完成时间,处理状态",
            "TS2601,2026-01-06,3-1-502,赵子安,环境卫生,楼道垃圾两天没有清理,2026-01-07,已完成",
            "TS2602,2026-01-12,3-1-601,钱小北,环境卫生,电梯轿厢有污渍,,处理中",
            "TS2603,2026-01-19,1-2-301,孙可,设施设备,门禁失灵,2026-01-25,已完成"));
    written.imports(
        0,
        "visits",
        written.file(
            "走访记录.csv",
            "走访时间,房号,被访人,走访人,走访情况",
            "2026-01-08,1-1-101,李木,卫晴,希望增加充电桩",
            "2026-01-15,2-1-202,周舟,高远,楼道灯不亮"));
    written.imports(
        0,
        "survey",
        written.file(
            "问卷.csv",
            "房号,保安,保洁,维修,意见",
            "1-1-101,满意,满意,不满意,车位太少",
            "1-1-102,满意,不满意,基本满意,",
            "1-1-103,基本满意,不满意,满意,希望多种树"),
        "--round",
        "2026H1",
        "--issued",
        "4");
    written.ends(0, report());
  }

  @BeforeEach
  void open() {
    desk = written.copyTo(folder);
  }

  private static String[] report(String... more) {
    String[] args = {"report", "monthly", "-p", Desk.PROJECT, "--month", "2026-01", "-o", REPORT};
    return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
  }

  private Cli.Result write(int exit, String... more) {
    return desk.ends(exit, report(more));
  }

  private void edit(String name, Consumer<XSSFWorkbook> change) throws IOException {
    Path file = desk.path(name);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      change.accept(book);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static Cell cell(Sheet sheet, String at) {
    CellReference place = new CellReference(at);
    Row row = sheet.getRow(place.getRow());
    Row there = row == null ? sheet.createRow(place.getRow()) : row;
    return there.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private void isKept(String sheet, String cell, String said) throws IOException {
    byte[] before = Files.readAllBytes(desk.path(REPORT));
    Cli.Result result = write(3);
    assertTrue(result.err().contains(KEPT), result::err);
    assertTrue(result.err().contains(sheet + "!" + cell), result::err);
    assertTrue(result.err().contains(said), result::err);
    assertTrue(Arrays.equals(before, Files.readAllBytes(desk.path(REPORT))), "not touched");
  }

  /** The cell of a sheet that says something, so that a test does not lean on the layout. */
  private static Cell saying(Sheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith(text)) {
          return cell;
        }
      }
    }
    throw new AssertionError(text);
  }

  @ParameterizedTest
  @CsvSource({
    "总览, A60, 另附整改方案",
    "总览, Z3, 会议纪要见附件",
    "投诉月报, K4, 已核",
    "投诉明细, T5, 现场已看",
    "走访, K12, 下月再访",
    "改进事项, G6, 夜班保洁人手不足",
    "意见与需求, J4, 转工程部",
    "数据质量, B3, 已核对",
    "口径说明, H2, 2026年起",
  })
  void whatWasTypedIntoAnyCellIsKept(String sheet, String cell, String text) throws IOException {
    edit(REPORT, book -> cell(book.getSheet(sheet), cell).setCellValue(text));
    isKept(sheet, cell, text);
  }

  @ParameterizedTest
  @CsvSource({
    "总览, 编制：, 编制：高远",
    "总览, 审核：, 审核：卫晴",
    "总览, 日期：, 日期：2026-02-01",
    "走访, 管理处主任：, 管理处主任：高远",
  })
  void aSignatureIsKept(String sheet, String line, String signed) throws IOException {
    String[] at = new String[1];
    edit(
        REPORT,
        book -> {
          Cell cell = saying(book.getSheet(sheet), line);
          at[0] = cell.getAddress().toString();
          cell.setCellValue(signed);
        });
    isKept(sheet, at[0], line);
  }

  @Test
  void theSummaryOfTheVisitsIsKept() throws IOException {
    String[] at = new String[1];
    edit(
        REPORT,
        book -> {
          Sheet sheet = book.getSheet("走访");
          Cell head = saying(sheet, "主要意见和建议");
          Cell cell = sheet.getRow(head.getRowIndex() + 1).getCell(head.getColumnIndex());
          at[0] = cell.getAddress().toString();
          cell.setCellValue("业主普遍要求增加充电桩");
        });
    isKept("走访", at[0], "业主普遍要求增加充电桩");
  }

  @Test
  void aFigureThatWasAlteredByHandIsKept() throws IOException {
    String[] at = new String[1];
    edit(
        REPORT,
        book -> {
          for (Row row : book.getSheet("投诉月报")) {
            for (Cell cell : row) {
              if (at[0] == null
                  && cell.getCellType() == CellType.NUMERIC
                  && cell.getNumericCellValue() == 3) {
                at[0] = cell.getAddress().toString();
                cell.setCellValue(2);
              }
            }
          }
        });
    isKept("投诉月报", at[0], "2");
  }

  @Test
  void aCellThatWasClearedIsSaid() throws IOException {
    String[] at = new String[1];
    edit(
        REPORT,
        book -> {
          Cell cell = saying(book.getSheet("投诉明细"), "楼道垃圾");
          at[0] = cell.getAddress().toString();
          cell.setBlank();
        });
    isKept("投诉明细", at[0], "这一格被清空了");
    assertTrue(write(3, "--lang", "en").err().contains("This cell was cleared"));
  }

  /** Nothing but the sheet is certain. */
  private void isKeptForItsSheet(String sheet, String number) throws IOException {
    byte[] before = Files.readAllBytes(desk.path(REPORT));
    Cli.Result result = write(3);
    assertTrue(result.err().contains(REPORT + "  " + sheet + "  "), result::err);
    assertTrue(result.err().contains("这张表被改动过（共 " + number + " 处改动）"), result::err);
    assertTrue(Arrays.equals(before, Files.readAllBytes(desk.path(REPORT))), "not touched");
    write(0, "--force");
  }

  @Test
  void aSheetThatWasTakenOutIsSaid() throws IOException {
    edit(REPORT, book -> book.removeSheetAt(book.getSheetIndex("走访")));
    isKeptForItsSheet("走访", "1");
  }

  @Test
  void chartsOfTheirOwnAreKept() throws IOException {
    for (String name : List.of("口径说明", "改进事项")) {
      edit(
          REPORT,
          book -> {
            XSSFSheet sheet = book.getSheet(name);
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 20, 6, 26, 19));
          });
      isKeptForItsSheet(name, "1");
    }
  }

  @Test
  void aSheetThatIsAllChartIsKept() throws IOException {
    edit(
        REPORT,
        book ->
            book.createSheet("讲稿")
                .createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 9, 20)));
    isKeptForItsSheet("讲稿", "1");
  }

  @Test
  void whatTheHeadOrTheFootOfAPageSaysIsKept() throws IOException {
    edit(REPORT, book -> book.getSheet("总览").getHeader().setCenter("送业委会审阅稿"));
    Cli.Result result = write(3);
    assertTrue(result.err().contains("总览  “"), result::err);
    assertTrue(result.err().contains("送业委会审阅稿"), result::err);
    write(0, "--force");
    edit(REPORT, book -> book.getSheet("总览").getFooter().setCenter("内部资料"));
    assertTrue(write(3).err().contains("内部资料"));
    write(0, "--force");
    edit(
        REPORT,
        book -> {
          for (Sheet sheet : book) {
            if (!sheet.getFooter().getLeft().isEmpty()) {
              sheet.getFooter().setLeft("&\"Arial,Bold\"&14" + sheet.getFooter().getLeft());
            }
          }
        });
    write(0);
    edit(REPORT, book -> book.getSheet("总览").getFooter().setLeft(""));
    assertTrue(write(3).err().contains(KEPT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<xdr:graphicFrame><a:graphic><a:graphicData"
            + " uri='http://schemas.openxmlformats.org/drawingml/2006/diagram'/></a:graphic>"
            + "</xdr:graphicFrame>",
        "<xdr:contentPart/>",
        "<xdr:grpSp><xdr:sp/></xdr:grpSp>",
      })
  void whatNoReportDrawsIsKept(String thing) throws IOException {
    part(
        "drawing",
        "<xdr:wsDr xmlns:xdr='http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
            + "<xdr:absoluteAnchor>"
            + thing
            + "</xdr:absoluteAnchor></xdr:wsDr>");
    isKeptForItsSheet("口径说明", "1");
  }

  @Test
  void aLineToSignOnOfTheProgramIsKept() throws IOException {
    part(
        "vmlDrawing",
        "<xml xmlns:v='urn:schemas-microsoft-com:vml'"
            + " xmlns:o='urn:schemas-microsoft-com:office:office'"
            + " xmlns:x='urn:schemas-microsoft-com:office:excel'><v:shapetype"
            + " id='_x0000_t75'/><v:shape type='#_x0000_t75'><v:imagedata"
            + " title=''/><o:signatureline issignatureline='t'/><x:ClientData"
            + " ObjectType='Pict'/></v:shape></xml>");
    isKeptForItsSheet("口径说明", "1");
  }

  /** A part that hangs on a sheet, as another program puts it there. */
  private void part(String kind, String xml) throws IOException {
    edit(
        REPORT,
        book -> {
          try {
            XSSFSheet sheet = book.getSheet("口径说明");
            PackagePart part =
                book.getPackage()
                    .createPart(
                        PackagingURIHelper.createPartName("/xl/drawings/theirs.xml"),
                        "application/xml");
            try (OutputStream out = part.getOutputStream()) {
              out.write(xml.getBytes(UTF_8));
            }
            sheet
                .getPackagePart()
                .addRelationship(
                    part.getPartName(),
                    TargetMode.INTERNAL,
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind);
          } catch (IOException | OpenXML4JException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void aSheetOfTheirOwnIsKept() throws IOException {
    edit(REPORT, book -> cell(book.createSheet("讲稿"), "B2").setCellValue("各位领导"));
    isKept("讲稿", "B2", "各位领导");
  }

  @Test
  void aCommentIsKept() throws IOException {
    edit(
        REPORT,
        book -> {
          Sheet sheet = book.getSheet("总览");
          ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
          Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
          comment.setString(book.getCreationHelper().createRichTextString("请财务复核"));
          cell(sheet, "B5").setCellComment(comment);
        });
    isKept("总览", "B5", "请财务复核");
  }

  @Test
  void aPictureAndATextBoxAreKept() throws IOException {
    edit(
        REPORT,
        book -> {
          XSSFSheet sheet = book.getSheet("口径说明");
          XSSFDrawing drawing = sheet.createDrawingPatriarch();
          drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 2, 6, 4, 9)).setText("盖章处");
        });
    isKept("口径说明", "C7", "盖章处");
    byte[] dot =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    edit(
        REPORT,
        book -> {
          int picture = book.addPicture(dot, XSSFWorkbook.PICTURE_TYPE_PNG);
          book.getSheet("总览")
              .createDrawingPatriarch()
              .createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 39, 2, 41), picture);
        });
    isKept("总览", "B40", "1");
  }

  @Test
  void openedAndSavedIsNotTyped() throws IOException {
    edit(REPORT, book -> book.setForceFormulaRecalculation(true));
    write(0);
    edit(
        REPORT,
        book -> {
          CellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat("0.000"));
          for (Sheet sheet : book) {
            sheet.createRow(sheet.getLastRowNum() + 5).createCell(3).setCellValue("  ");
            for (Row row : sheet) {
              for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                  cell.setCellStyle(style);
                } else if (cell.getCellType() == CellType.FORMULA
                    && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                  double exact = cell.getNumericCellValue();
                  cell.setCellValue(exact + Math.ulp(exact));
                }
              }
            }
          }
          book.setActiveSheet(1);
        });
    write(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"monthly --month 2026-01", "annual --year 2026", "survey --round 2026H1"})
  void everyReportIsWrittenOverItselfAndKeepsWhatWasTypedInTheLastCell(String kind)
      throws IOException {
    String[] words = kind.split(" ", -1);
    String[] args = {
      "report", words[0], words[1], words[2], "-p", Desk.PROJECT, "-o", "报告.xlsx", "--unmask"
    };
    desk.ends(0, args);
    desk.ends(0, args);
    for (boolean isFirst : List.of(true, false)) {
      edit(
          "报告.xlsx",
          book -> {
            int last = book.getNumberOfSheets() - 1;
            while (book.getSheetVisibility(last) != SheetVisibility.VISIBLE) {
              last--;
            }
            Sheet sheet = book.getSheetAt(isFirst ? 0 : last);
            cell(sheet, "C" + (sheet.getLastRowNum() + 1)).setCellValue("看过");
          });
      assertTrue(desk.ends(3, args).err().contains(KEPT));
      String[] forced = Arrays.copyOf(args, args.length + 1);
      forced[args.length] = "--force";
      desk.ends(0, forced);
    }
  }

  @Test
  void amongManyProjectsOnlyTheTypedReportStays() throws IOException {
    desk.ends(0, "batch", "monthly", "--month", "2026-01", "--out", "三月");
    String name = "三月/" + Desk.PROJECT + " 2026年1月 客户服务月报.xlsx";
    desk.ends(0, "batch", "monthly", "--month", "2026-01", "--out", "三月");
    edit(name, book -> cell(book.getSheet("走访"), "K20").setCellValue("已转工程部"));
    Cli.Result result = desk.ends(3, "batch", "monthly", "--month", "2026-01", "--out", "三月");
    assertTrue(result.err().contains("走访!K20"), result::err);
  }

  @Test
  void anEncryptedReportIsJudgedAlike() throws IOException {
    desk.file("口令.txt", "quiet-river-7");
    String[] args = {
      "report",
      "monthly",
      "-p",
      Desk.PROJECT,
      "--month",
      "2026-01",
      "-o",
      "密.xlsx",
      "--password-file",
      "口令.txt"
    };
    desk.ends(0, args);
    desk.ends(0, args);
    edit("密.xlsx", "quiet-river-7", book -> cell(book.getSheet("走访"), "K14").setCellValue("已回访"));
    byte[] before = Files.readAllBytes(desk.path("密.xlsx"));
    Cli.Result result = desk.ends(3, args);
    assertTrue(result.err().contains("走访!K14"), result::err);
    assertTrue(result.err().contains(KEPT) && result.err().contains("已回访"), result::err);
    assertTrue(Arrays.equals(before, Files.readAllBytes(desk.path("密.xlsx"))), "not touched");
  }

  private void edit(String name, String password, Consumer<XSSFWorkbook> change)
      throws IOException {
    Path file = desk.path(name);
    try (POIFSFileSystem locked = new POIFSFileSystem(file.toFile())) {
      Decryptor key = Decryptor.getInstance(new EncryptionInfo(locked));
      assertTrue(key.verifyPassword(password));
      Path plain = desk.path("明.xlsx");
      Files.write(plain, key.getDataStream(locked).readAllBytes());
      edit("明.xlsx", change);
      try (POIFSFileSystem again = new POIFSFileSystem();
          OutputStream saved = Files.newOutputStream(file)) {
        Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        lock.confirmPassword(password);
        try (OutputStream out = lock.getDataStream(again)) {
          Files.copy(plain, out);
        }
        again.writeFilesystem(saved);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** Makes of a report what it would be, had it been written before reports kept what they said. */
  private static void older(XSSFWorkbook book) {
    book.removeSheetAt(book.getSheetIndex("_written"));
    var properties = book.getProperties().getCustomProperties().getUnderlyingProperties();
    for (int i = properties.sizeOfPropertyArray() - 1; i >= 0; i--) {
      if (properties.getPropertyArray(i).getName().equals("manyi.written")) {
        properties.removeProperty(i);
      }
    }
  }

  @Test
  void aReportOfBeforeIsJudgedByWhatIsMeantToBeFilledIn() throws IOException {
    edit(REPORT, OverwritingTest::older);
    write(0);
    edit(REPORT, OverwritingTest::older);
    edit(REPORT, book -> saying(book.getSheet("总览"), "审核：").setCellValue("审核：卫晴"));
    isKept("总览", "", "审核：卫");
    write(0, "--force");
    write(0);
    edit(REPORT, OverwritingTest::older);
    edit(
        REPORT,
        book -> {
          Sheet sheet = book.getSheet("走访");
          Cell head = saying(sheet, "是否采纳");
          sheet.getRow(head.getRowIndex() + 1).getCell(head.getColumnIndex()).setCellValue("采纳");
        });
    isKept("走访", "", "采纳");
  }

  @Test
  void ofAReportOfBeforeAllThatIsSeenIsCounted() throws IOException {
    edit(REPORT, OverwritingTest::older);
    edit(
        REPORT,
        book -> {
          saying(book.getSheet("总览"), "审核：").setCellValue("审核：卫晴");
          saying(book.getSheet("总览"), "编制：").setCellValue("编制：高远");
          saying(book.getSheet("走访"), "管理处主任：").setCellValue("管理处主任：高远");
          book.getSheet("口径说明")
              .createDrawingPatriarch()
              .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 2, 6, 4, 9))
              .setText("盖章处");
        });
    assertTrue(write(3).err().contains("共 4 处"), () -> write(3).err());
  }

  @Test
  void aReportWhoseKeptSheetWasWrittenIntoIsNoCrash() throws IOException {
    edit(
        REPORT,
        book -> {
          Sheet kept = book.getSheet("_written");
          kept.getRow(1).getCell(1).setCellValue(-3);
          kept.getRow(2).getCell(1).setCellValue(1e15);
          kept.getRow(3).getCell(1).setCellValue("甲");
          kept.getRow(4).getCell(2).setCellValue("?");
        });
    write(0);
    edit(REPORT, book -> cell(book.getSheet("总览"), "K9").setCellValue("已核"));
    edit(REPORT, book -> book.getSheet("_written").getRow(1).getCell(1).setCellValue(-3));
    assertTrue(write(3).err().contains(KEPT));
  }

  @Test
  void aReportThatNoLongerTellsWhatWasWrittenIsNotJudged() throws IOException {
    edit(REPORT, book -> book.removeSheetAt(book.getSheetIndex("_written")));
    Cli.Result result = write(3);
    assertTrue(result.err().contains("output-trace-removed"), result::err);
    assertTrue(result.err().contains("隐藏工作表“_written”"), result::err);
    assertFalse(result.err().contains("密码"), result::err);
    edit(REPORT, book -> saying(book.getSheet("总览"), "审核：").setCellValue("审核：卫晴"));
    assertTrue(write(3).err().contains(KEPT));
  }
}
