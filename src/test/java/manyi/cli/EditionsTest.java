package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New editions of a workbook, and the corrections in them: no complaint counts twice (D17). */
class EditionsTest {
  private static final String HEAD = "序号,投诉时间,房号,业主姓名,投诉内容,责任部门,处理状态";
  private static final String WATER = "1,2025-03-03,1-101,周岚,楼道积水,工程部,处理中";
  private static final String LIFT = "2,2025-03-09,2-202,郑月,电梯异响,工程部,处理中";
  private static final String NOISE = "3,2025-03-21,3-303,吴迪,装修噪音,客服部,处理中";
  private static final String[] MARCH = {HEAD, WATER, LIFT, NOISE};

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  private int received(String month) {
    JsonNode received = desk.show("complaints", "--month", month).get("received");
    return received.isNull() ? -1 : received.intValue();
  }

  private Cli.Result undo(String id) {
    return desk.ends(0, "undo", id, "-p", Desk.PROJECT);
  }

  private static String[] mended(String old, String now) {
    String[] lines = MARCH.clone();
    for (int i = 1; i < lines.length; i++) {
      lines[i] = lines[i].replace(old, now);
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource({
    // the name of the first and of the second file, what is mended, the field that differs
    "2025年3月投诉台账.csv, 2025年3月投诉台账.csv, 2-202, 2-220, 房号",
    "2025年3月投诉台账.csv, 2025年3月台账（改）.csv, 2-202, 2-220, 房号",
    "投诉台账.csv, 投诉台账.csv, 2-202, 2-220, 房号",
    "2025年3月投诉台账.csv, 2025年3月定稿.csv, 郑月, 郑玥, 投诉人",
    "2025年3月投诉台账.csv, 2025年3月定稿.csv, 2025-03-09, 2025-03-19, 受理时间",
    "2025年3月投诉台账.csv, 2025年3月定稿.csv, 电梯异响, 三号电梯有异响, 内容"
  })
  void aMendedLogNamesBothRowsAndEndsWithOne(
      String first, String second, String old, String now, String field) {
    desk.file(first, MARCH);
    desk.imports(0, "complaints", first);
    desk.file(second, mended(old, now));
    Cli.Result result = desk.imports(1, "complaints", second);
    assertTrue(result.err().contains("record-corrected"), result::err);
    assertTrue(result.err().contains("!A3"), result::err);
    assertTrue(result.err().contains("（0001 "), result::err);
    assertTrue(result.err().contains(field), result::err);
    assertTrue(result.err().contains("--replace 0001") && result.err().contains("--add"));
    assertEquals(4, received("2025-03"));

    Cli.Result settled = desk.imports(0, "complaints", second, "--replace", "0001");
    assertTrue(settled.out().contains("0001"), settled::out);
    assertEquals(3, received("2025-03"));
  }

  @Test
  void addSaysThatBothAreReal() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file("2025年3月定稿.csv", mended("2-202", "2-220"));
    desk.imports(1, "complaints", "2025年3月定稿.csv");
    Cli.Result both = desk.imports(0, "complaints", "2025年3月定稿.csv", "--add");
    assertFalse(both.err().contains("record-corrected"), both::err);
    assertEquals(4, received("2025-03"));
    assertFalse(imports().contains("待处理"), this::imports);
  }

  @Test
  void aMendedYearUnderTheSameNameIsACorrectionToo() {
    desk.file("投诉台账.csv", mended("2025-", "2024-"));
    desk.imports(0, "complaints", "投诉台账.csv");
    desk.file("投诉台账.csv", MARCH);
    Cli.Result result = desk.imports(1, "complaints", "投诉台账.csv");
    assertTrue(result.err().contains("受理时间"), result::err);
    for (String lacking : List.of("A2）", "A3）", "A4）")) {
      assertTrue(result.err().contains("投诉台账!" + lacking), result::err);
    }
    assertEquals(3, received("2025-03"));
    assertEquals(3, received("2024-03"));
    desk.imports(0, "complaints", "投诉台账.csv", "--replace", "1");
    assertEquals(3, received("2025-03"));
    assertEquals(-1, received("2024-03"));
  }

  @Test
  void aMendedYearOfOneRowIsACorrectionToo() {
    desk.file("投诉台账.csv", mended("2025-03-09", "2024-03-09"));
    desk.imports(0, "complaints", "投诉台账.csv");
    desk.file("投诉台账.csv", MARCH);
    desk.imports(1, "complaints", "投诉台账.csv");
    desk.imports(0, "complaints", "投诉台账.csv", "--replace", "1");
    assertEquals(3, received("2025-03"));
    assertEquals(-1, received("2024-03"));
  }

  @Test
  void theLogOfTheNextMonthRepeatsWhatIsOpenAndLacksNothing() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file("2025年4月投诉台账.csv", HEAD, NOISE, "4,2025-04-02,2-220,郑月,电梯异响,工程部,处理中");
    Cli.Result april = desk.imports(0, "complaints", "2025年4月投诉台账.csv");
    assertEquals("", april.err());
    assertEquals(3, received("2025-03"));
    assertEquals(1, received("2025-04"));
  }

  @Test
  void aCumulativeLogIsAnEditionOfItsMonthsAndNamesWhatItLacks() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file("2025年1-4月累计.csv", HEAD, WATER, LIFT, "4,2025-04-02,1-103,钱多,渗水,工程部,处理中");
    Cli.Result cumulative = desk.imports(0, "complaints", "2025年1-4月累计.csv");
    assertTrue(cumulative.err().contains("records-not-repeated"), cumulative::err);
    assertTrue(cumulative.err().contains("0001/2025年3月投诉台账/4"), cumulative::err);
    assertEquals(3, received("2025-03"));
    assertEquals(1, received("2025-04"));
  }

  @Test
  void twoDepartmentsPartLogsOfOneMonthAreNoEditionsOfEachOther() {
    desk.file("工程部2025年3月投诉.csv", HEAD, WATER, LIFT);
    desk.imports(0, "complaints", "工程部2025年3月投诉.csv");
    desk.file("客服部2025年3月投诉.csv", HEAD, NOISE, "2,2025-03-09,2-202,郑月,上门态度不好,客服部,处理中");
    assertEquals("", desk.imports(0, "complaints", "客服部2025年3月投诉.csv").err());
    assertEquals(4, received("2025-03"));
  }

  @Test
  void rowsOfDifferentDepartmentsAreNeverACorrection() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file("2025年3月定稿.csv", HEAD, WATER, NOISE, "2,2025-03-09,2-202,郑月,电梯困人,客服部,处理中");
    Cli.Result result = desk.imports(0, "complaints", "2025年3月定稿.csv");
    assertTrue(result.err().contains("records-not-repeated"), result::err);
    assertFalse(result.err().contains("record-corrected"), result::err);
  }

  @Test
  void whereTwoRowsCouldBeTheCorrectionNoneIsSaidToBe() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file(
        "2025年3月定稿.csv",
        HEAD,
        WATER,
        NOISE,
        LIFT.replace("2-202", "2-220"),
        LIFT.replace("2-202", "2-222"));
    Cli.Result result = desk.imports(0, "complaints", "2025年3月定稿.csv");
    assertFalse(result.err().contains("record-corrected"), result::err);
    assertTrue(result.err().contains("records-not-repeated"), result::err);
  }

  @Test
  void blanksAgreeWithNothing() {
    desk.file(
        "2025年3月投诉台账.csv",
        "投诉时间,房号,业主姓名,投诉内容",
        "2025-03-03,1-101,,积水",
        "2025-03-09,,,异响",
        "2025-03-11,,,噪音");
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file(
        "2025年3月定稿.csv",
        "投诉时间,房号,业主姓名,投诉内容",
        "2025-03-03,1-101,,积水",
        "2025-03-11,,,噪音",
        "2025-03-10,,,异响");
    Cli.Result result = desk.imports(0, "complaints", "2025年3月定稿.csv");
    assertFalse(result.err().contains("record-corrected"), result::err);
  }

  @Test
  void replacingOneOfSeveralMonthsIsRefusedNamingThoseThatWouldBeEmptied() {
    desk.file(
        "2025年1-3月累计.csv",
        HEAD,
        "1,2025-01-06,1-101,周岚,楼道积水,工程部,处理中",
        "2,2025-02-06,2-202,郑月,门禁失灵,工程部,处理中",
        NOISE);
    desk.imports(0, "complaints", "2025年1-3月累计.csv");
    desk.file("2025年3月投诉台账.csv", HEAD, NOISE.replace("3-303", "3-330"));
    var before = desk.tree();
    Cli.Result refused = desk.imports(3, "complaints", "2025年3月投诉台账.csv", "--replace", "0001");
    assertTrue(refused.err().contains("months-emptied"), refused::err);
    assertTrue(refused.err().contains("2025-01") && refused.err().contains("2025-02"));
    assertFalse(refused.err().contains("2025-03、") || refused.err().contains("、2025-03"));
    assertEquals(before, desk.tree());
    assertEquals(1, received("2025-01"));
  }

  @Test
  void whatAReplacementLeavesOutIsNamed() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file("2025年3月定稿.csv", HEAD, WATER, NOISE);
    Cli.Result result = desk.imports(0, "complaints", "2025年3月定稿.csv", "--replace", "0001");
    assertTrue(result.err().contains("records-taken-out"), result::err);
    assertTrue(result.err().contains("0001/2025年3月投诉台账/3"), result::err);
    assertEquals(2, received("2025-03"));
  }

  @Test
  void aReplacementTakesThePlaceInTheOrder() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    String done = HEAD + ",完成时间";
    desk.file("2025年4月投诉台账.csv", done, NOISE.replace("处理中", "已完成") + ",2025-04-02");
    desk.imports(0, "complaints", "2025年4月投诉台账.csv");
    desk.file("2025年3月定稿.csv", done, WATER + ",", LIFT + ",", NOISE + ",2025-03-30");
    desk.imports(0, "complaints", "2025年3月定稿.csv", "--replace", "0001");
    // The log of April came after that of March, and still speaks last.
    assertEquals(1, desk.show("complaints", "--month", "2025-04").get("completed").intValue());
  }

  @Test
  void undoOfAReplacementBringsBackWhatItReplaced() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file("2025年3月定稿.csv", HEAD, WATER);
    desk.imports(0, "complaints", "2025年3月定稿.csv", "--replace", "0001");
    assertEquals(1, received("2025-03"));
    undo("0002");
    assertEquals(3, received("2025-03"));
    undo("0003");
    assertEquals(1, received("2025-03"));
  }

  @Test
  void theListOfImportsShowsEditionsAndWhatReplacedWhat() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file("2025年3月定稿.csv", mended("2-202", "2-220"));
    desk.imports(1, "complaints", "2025年3月定稿.csv");
    assertTrue(imports().contains("0001 的新版"), this::imports);
    assertTrue(imports().contains("1 处"), this::imports);
    desk.imports(0, "complaints", "2025年3月定稿.csv", "--replace", "0001");
    assertTrue(imports().contains("被 0003 替换"), this::imports);
    undo("0003");
    assertTrue(imports().contains("被 0004 撤回"), this::imports);
    JsonNode list =
        Desk.json(desk.ends(0, "imports", "-p", Desk.PROJECT, "--format", "json").out());
    List<String> states = new ArrayList<>();
    list.get("imports").forEach(entry -> states.add(entry.get("state").asText()));
    assertEquals(List.of("inForce", "inForce", "undone", "inForce"), states);
    assertEquals("[\"0001\"]", list.get("imports").get(1).get("editionOf").toString());
    assertEquals(1, list.get("imports").get(1).get("unsettled").intValue());
  }

  private String imports() {
    return desk.ends(0, "imports", "-p", Desk.PROJECT).out();
  }

  @Test
  void importAutoEndsWithOneAndNamesTheCommand() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.ends(0, "import", "auto", "2025年3月投诉台账.csv");
    desk.file("2025年3月定稿.csv", mended("2-202", "2-220"));
    Cli.Result result = desk.ends(1, "import", "auto", "2025年3月定稿.csv");
    assertTrue(result.err().contains("record-corrected"), result::err);
    String command = "manyi import complaints 2025年3月定稿.csv -p " + Desk.PROJECT + " --replace 0001";
    assertTrue(result.err().contains(command), result::err);
  }

  @Test
  void visitsAreNeverPaired() {
    String head = "走访日期,房号,受访人,走访人,走访情况";
    desk.file("2025年3月走访.csv", head, "2025-03-03,1-101,周岚,李明,好", "2025-03-04,1-102,郑月,李明,好");
    desk.imports(0, "visits", "2025年3月走访.csv");
    desk.file("2025年3月走访.csv", head, "2025-03-03,1-101,周岚,李明,好", "2025-03-04,1-120,郑月,李明,好");
    Cli.Result result = desk.imports(0, "visits", "2025年3月走访.csv");
    assertTrue(result.err().contains("records-not-repeated"), result::err);
    assertFalse(result.err().contains("record-corrected"), result::err);
  }

  @Test
  void aRecordThatAnotherImportStillBringsIsNamedAlsoWhenItsOwnIsReplaced() {
    desk.file("2025年3月投诉台账.csv", MARCH);
    desk.imports(0, "complaints", "2025年3月投诉台账.csv");
    desk.file("2025年4月投诉台账.csv", HEAD, LIFT, "4,2025-04-02,1-103,钱多,渗水,工程部,处理中");
    desk.imports(0, "complaints", "2025年4月投诉台账.csv");
    desk.file("2025年3月定稿.csv", mended("2-202", "2-220"));
    Cli.Result march = desk.imports(1, "complaints", "2025年3月定稿.csv", "--replace", "0001");
    assertTrue(march.err().contains("record-corrected"), march::err);
    assertTrue(march.err().contains("--replace 0002"), march::err);
    desk.file(
        "2025年4月定稿.csv", HEAD, LIFT.replace("2-202", "2-220"), "4,2025-04-02,1-103,钱多,渗水,工程部,处理中");
    desk.imports(0, "complaints", "2025年4月定稿.csv", "--replace", "0002");
    assertEquals(3, received("2025-03"));
    assertEquals(1, received("2025-04"));
  }
}
