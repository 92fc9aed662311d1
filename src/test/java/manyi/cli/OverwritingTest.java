package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Consumer;
import manyi.testing.Cli;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder, "--households", "480", "--occupied", "402");
    desk.imports(
        0,
        "complaints",
        desk.file(
            "投诉台账.csv",
            "投诉编号,投诉时间,房号,业主姓名,投诉类型,投诉内容,完成时间,处理状态",
            "TS2601,2026-01-06,3-1-502,赵子安,环境卫生,楼道垃圾两天没有清理,2026-01-07,已完成",
            "TS2602,2026-01-12,3-1-601,钱小北,环境卫生,电梯轿厢有污渍,,处理中",
            "TS2603,2026-01-19,1-2-301,孙可,设施设备,门禁失灵,2026-01-25,已完成"));
    desk.imports(
        0,
        "visits",
        desk.file(
            "走访记录.csv",
            "走访时间,房号,被访人,走访人,走访情况",
            "2026-01-08,1-1-101,李木,卫晴,希望增加充电桩",
            "2026-01-15,2-1-202,周舟,高远,楼道灯不亮"));
    desk.imports(
        0,
        "survey",
        desk.file(
            "问卷.csv",
            "房号,保安,保洁,维修,意见",
            "1-1-101,满意,满意,不满意,车位太少",
            "1-1-102,满意,不满意,基本满意,",
            "1-1-103,基本满意,不满意,满意,希望多种树"),
        "--round",
        "2026H1",
        "--issued",
        "4");
    write(0);
  }

  private Cli.Result write(int exit, String... more) {
    String[] args = {"report", "monthly", "-p", Desk.PROJECT, "--month", "2026-01", "-o", REPORT};
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return desk.ends(exit, all);
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
    isKept("投诉明细", at[0], "已清空");
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
    for (int i = 0; i < 4; i++) {
      int index = i;
      edit(
          "报告.xlsx",
          book -> {
            Sheet sheet = book.getSheetAt(index % book.getNumberOfSheets());
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
    assertEquals(0, desk.run(args).exit());
  }

  @Test
  void aReportOfBeforeIsJudgedByWhatIsMeantToBeFilledIn() throws IOException {
    Consumer<XSSFWorkbook> older =
        book -> {
          book.removeSheetAt(book.getSheetIndex("_written"));
          var properties = book.getProperties().getCustomProperties().getUnderlyingProperties();
          for (int i = properties.sizeOfPropertyArray() - 1; i >= 0; i--) {
            if (properties.getPropertyArray(i).getName().equals("manyi.written")) {
              properties.removeProperty(i);
            }
          }
        };
    edit(REPORT, older);
    write(0);
    edit(REPORT, older);
    edit(REPORT, book -> saying(book.getSheet("总览"), "审核：").setCellValue("审核：卫晴"));
    isKept("总览", "", "审核：卫");
    write(0, "--force");
    write(0);
    edit(REPORT, older);
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
    assertTrue(write(3).err().contains("output-not-checked"));
  }
}
