package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.testing.Cli;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mended annotated copy stands for the import that it was made of (D17). */
class MendedCopyTest {
  private static final String HEAD = "序号,投诉时间,房号,业主姓名,投诉内容,完成时间";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
    desk.file(
        "投诉台账.csv",
        HEAD,
        "1,2025-03-03,1-101,周岚,楼道积水,2025-13-40",
        "2,2025-03-09,2-202,郑月,电梯异响,",
        "3,2025-03-21,3-303,吴迪,装修噪音,2025-03-22");
    desk.imports(0, "complaints", "投诉台账.csv", "--annotate", "标注.xlsx");
    assertTrue(Files.exists(desk.path("标注.xlsx")));
  }

  private int received() {
    JsonNode received = desk.show("complaints", "--month", "2025-03").get("received");
    return received.isNull() ? -1 : received.intValue();
  }

  /** Writes another text into every cell that says something, and saves under a name. */
  private void mend(String from, String to, String old, String now) throws IOException {
    try (InputStream in = Files.newInputStream(desk.path(from));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      int mended = 0;
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        for (var row : sheet) {
          for (var cell : (XSSFRow) row) {
            if (cell.toString().equals(old)) {
              ((XSSFCell) cell).setCellValue(now);
              mended++;
            }
          }
        }
      }
      assertTrue(mended > 0, old);
      try (OutputStream out = Files.newOutputStream(desk.path(to))) {
        book.write(out);
      }
    }
  }

  @Test
  void itReplacesTheImportThatItWasMadeOfAndSaysSo() throws IOException {
    mend("标注.xlsx", "寄回.xlsx", "2-202", "2-220");
    Cli.Result result = desk.imports(0, "complaints", "寄回.xlsx");
    assertTrue(result.err().contains("copy-replaces"), result::err);
    assertTrue(result.err().contains("0001"), result::err);
    assertEquals(3, received());
    assertTrue(desk.imports(0, "complaints", "寄回.xlsx").out().contains("相同"));
    desk.ends(0, "undo", "0002", "-p", Desk.PROJECT);
    assertEquals(3, received());
  }

  @Test
  void aCopyThatIsMendedTwiceReplacesWhatTookThePlace() throws IOException {
    mend("标注.xlsx", "寄回.xlsx", "2-202", "2-220");
    desk.imports(0, "complaints", "寄回.xlsx");
    mend("寄回.xlsx", "再寄.xlsx", "1-101", "1-110");
    Cli.Result result = desk.imports(0, "complaints", "再寄.xlsx");
    assertTrue(result.err().contains("0002"), result::err);
    assertEquals(3, received());
  }

  @Test
  void whoseImportItReplacesIsSaidTruly() throws IOException {
    mend("标注.xlsx", "寄回.xlsx", "2-202", "2-220");
    Cli.Result own = desk.imports(0, "complaints", "寄回.xlsx");
    assertTrue(own.err().contains("0001（投诉台账.csv）：副本所依据的就是"), own::err);
    mend("寄回.xlsx", "再寄.xlsx", "1-101", "1-110");
    Cli.Result again = desk.imports(0, "complaints", "再寄.xlsx");
    assertTrue(again.err().contains("0002（寄回.xlsx）：副本所依据的导入先前已由它代替"), again::err);
    assertFalse(again.err().contains("mends-undone"), again::err);
  }

  @Test
  void twoCopiesThatWereMendedApartUndoEachOtherOnlyWithAWord() throws IOException {
    mend("标注.xlsx", "甲寄回.xlsx", "2-202", "2-220");
    mend("标注.xlsx", "乙寄回.xlsx", "1-101", "1-110");
    desk.imports(0, "complaints", "甲寄回.xlsx");
    Cli.Result second = desk.imports(0, "complaints", "乙寄回.xlsx");
    assertTrue(second.err().contains("mends-undone"), second::err);
    assertTrue(second.err().contains("投诉台账!A3"), second::err);
    assertFalse(second.err().contains("投诉台账!A2"), second::err);
    mend("乙寄回.xlsx", "合并.xlsx", "2-202", "2-220");
    Cli.Result both = desk.imports(0, "complaints", "合并.xlsx");
    assertFalse(both.err().contains("mends-undone"), both::err);
    assertEquals(3, received());
  }

  @Test
  void twoMendsOfOneRowThatDifferAreNamed() throws IOException {
    mend("标注.xlsx", "甲寄回.xlsx", "周岚", "王改一");
    mend("标注.xlsx", "乙寄回.xlsx", "周岚", "李改二");
    mend("标注.xlsx", "丙寄回.xlsx", "周岚", "王改一");
    desk.imports(0, "complaints", "甲寄回.xlsx");
    Cli.Result same = desk.imports(0, "complaints", "丙寄回.xlsx");
    assertFalse(same.err().contains("mends-undone"), same::err);
    Cli.Result other = desk.imports(0, "complaints", "乙寄回.xlsx");
    assertTrue(other.err().contains("mends-undone"), other::err);
    assertTrue(other.err().contains("1 行"), other::err);
    assertTrue(other.err().contains("投诉台账!A2"), other::err);
  }

  @Test
  void aRowThatOnlyTheFirstMadeReadableIsNamed() throws IOException {
    desk.file(
        "坏日期.csv",
        HEAD,
        "1,2025-03-03,1-101,周岚,楼道积水,",
        "2,2025-03-三,2-202,郑月,电梯异响,",
        "3,2025-03-21,3-303,吴迪,装修噪音,");
    desk.imports(1, "complaints", "坏日期.csv", "--annotate", "底.xlsx");
    mend("底.xlsx", "甲寄回.xlsx", "2025-03-三", "2025-03-13");
    mend("底.xlsx", "乙寄回.xlsx", "1-101", "1-110");
    desk.imports(0, "complaints", "甲寄回.xlsx");
    Cli.Result second = desk.imports(1, "complaints", "乙寄回.xlsx");
    assertTrue(second.err().contains("mends-undone"), second::err);
    assertTrue(second.err().contains("有 1 行在这里没有改，或改得不一样：坏日期!A3\n"), second::err);
  }

  @Test
  void aCopyOfTheMendedCopyReplacesThat() throws IOException {
    mend("标注.xlsx", "寄回.xlsx", "2-202", "2-220");
    desk.imports(0, "complaints", "寄回.xlsx", "--annotate", "再标注.xlsx");
    mend("再标注.xlsx", "再寄.xlsx", "1-101", "1-110");
    assertTrue(desk.imports(0, "complaints", "再寄.xlsx").err().contains("0002"));
    assertEquals(3, received());
  }

  @Test
  void ofAnImportThatWasTakenBackItIsAnOrdinaryImport() throws IOException {
    desk.ends(0, "undo", "0001", "-p", Desk.PROJECT);
    mend("标注.xlsx", "寄回.xlsx", "2-202", "2-220");
    Cli.Result result = desk.imports(0, "complaints", "寄回.xlsx");
    assertFalse(result.err().contains("copy-replaces"), result::err);
    assertEquals(3, received());
  }

  @Test
  void withAddItIsAnOrdinaryImportBesideTheOther() throws IOException {
    mend("标注.xlsx", "寄回.xlsx", "2-202", "2-220");
    Cli.Result result = desk.imports(0, "complaints", "寄回.xlsx", "--add");
    assertFalse(result.err().contains("copy-replaces"), result::err);
    assertEquals(4, received());
  }

  @Test
  void aMendedCopyOfQuestionnairesReplacesTooAndIsNoOverlap() throws IOException {
    desk.file(
        "问卷.csv",
        "编号,房号,提交时间,1.保洁,2.门岗秩序",
        "A1,1-101,2025-05-03,满意,不满意",
        "A2,1-102,2025-05-04,满意,满意呢",
        "A3,1-103,2025-05-05,不满意,满意");
    desk.imports(0, "survey", "问卷.csv", "--round", "2025H1", "--annotate", "问卷标注.xlsx");
    mend("问卷标注.xlsx", "问卷寄回.xlsx", "满意呢", "满意");
    Cli.Result result = desk.imports(0, "survey", "问卷寄回.xlsx", "--round", "2025H1");
    assertTrue(result.err().contains("copy-replaces"), result::err);
    assertEquals(3, desk.show("survey", "--round", "2025H1").get("returned").intValue());
  }

  @Test
  void inAnInboxItReplacesToo() throws IOException {
    mend("标注.xlsx", "寄回.xlsx", "2-202", "2-220");
    Cli.Result result = desk.ends(0, "import", "auto", "寄回.xlsx");
    assertTrue(result.err().contains("copy-replaces"), result::err);
    assertEquals(3, received());
  }

  @Test
  void aCopyInWhichNothingWasMendedReplacesNothing() {
    Cli.Result result = desk.imports(0, "complaints", "标注.xlsx");
    assertFalse(result.err().contains("copy-replaces"), result::err);
    assertEquals(3, received());
  }
}
