package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.grid.Grid;
import manyi.record.Complaint;
import manyi.record.HeaderLine;
import manyi.record.RecordKind;
import manyi.record.Visit;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {
  private static final String ROW = "| 2025-03-05 | 1-2-301 | 漏水 | 张三 | 工程部 | 已修 |";

  @ParameterizedTest
  @CsvSource({
    "值班日志, 日期 | 时间 | 内容 | 记录人, complaint",
    "Sheet1, 日期 | 房号 | 内容, complaint",
    "品质检查, 日期 | 位置 | 问题描述 | 责任部门 | 整改措施 | 完成时间, complaint",
    "会议记录, 日期 | 地点 | 内容 | 记录人, complaint",
    "快递代收, 日期 | 房号 | 姓名 | 电话, visit",
    "催费记录, 日期 | 房号 | 业主姓名 | 方式 | 内容, visit"
  })
  void aListThatOnlyHasADateAndATextIsLeftAloneUnlessItWasAskedFor(
      String sheet, String heads, String kind) {
    Grid grid = table(sheet, heads);
    assertEquals(List.of("-"), kinds(read("表.xlsx", IntakeOptions.on(Reading.RUN), grid)));
    assertEquals(
        List.of("A1 kind-undecided"),
        Reading.problems(read("表.xlsx", IntakeOptions.on(Reading.RUN), grid)));
    RecordKind<?> asked = kind.equals("visit") ? Visit.KIND : Complaint.KIND;
    FileReading reading = read("表.xlsx", IntakeOptions.on(Reading.RUN).wanting(asked), grid);
    assertEquals(List.of(kind), kinds(reading));
    assertEquals("A1 kind-doubtful", Reading.problems(reading).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "表.xlsx, 收费台账, 房号 | 业主 | 面积 | 应收 | 欠费 | 状态, -",
    "表.xlsx, 宠物, 房号 | 业主姓名 | 联系电话 | 宠物品种 | 状态, -",
    "表.xlsx, Sheet1, 房号 | 业主姓名 | 房屋状态 | 巡查日期 | 巡查人 | 情况, -",
    "表.xlsx, Sheet1, 房号 | 业主 | 电话 | 备用钥匙, -",
    "表.xlsx, Sheet1, 姓名 | 住址 | 联系方式 | 志愿类型 | 登记时间, -",
    "表.xlsx, Sheet1, 业主姓名 | 房号 | 电话 | 兴趣类别 | 登记时间, -",
    "表.xlsx, Sheet1, 房号 | 业主 | 电话 | 居住性质 | 客户类别 | 登记时间, roster",
    "表.xlsx, Sheet1, 房号 | 业主 | 电话 | 房屋状态 | 入住时间 | 备注, roster",
    "表.xlsx, 住户名册, 房号 | 业主 | 电话 | 备用钥匙, roster"
  })
  void aListOfRoomsAndOwnersIsNoRosterByThatAlone(
      String file, String sheet, String heads, String kind) {
    assertEquals(
        List.of(kind), kinds(read(file, IntakeOptions.on(Reading.RUN), table(sheet, heads))));
  }

  @ParameterizedTest
  @CsvSource({
    "表.xlsx, 投诉, 日期 | 房号 | 内容",
    "3月投诉.xlsx, Sheet1, 日期 | 房号 | 内容",
    "表.xlsx, Sheet1, 日期 | 房号 | 投诉内容",
    "表.xlsx, Sheet1, 来电时间 | 房号 | 内容",
    "表.xlsx, Sheet1, 日期 | 房号 | 内容 | 业主姓名 | 责任部门 | 处理结果",
    "表.xlsx, 物业收费投诉, 日期 | 房号 | 内容"
  })
  void oneWordAnywhereOrTheColumnsTogetherAreEnough(String file, String sheet, String heads) {
    FileReading reading = read(file, IntakeOptions.on(Reading.RUN), table(sheet, heads));
    assertEquals(List.of("complaint"), kinds(reading));
    assertEquals(List.of(), Reading.problems(reading));
  }

  @ParameterizedTest
  @CsvSource({
    "Sheet1, 日期 | 房号 | 内容 | 甲方批语, complaint",
    "Sheet1, 日期 | 房号 | 内容 | 批语, -",
    "Sheet1, 日期 | 房号 | 内容 | 备注, -",
    "值班, 日期 | 房号 | 内容 | 甲方批语, -"
  })
  void aHeaderOfTheCompanysOwnListSpeaksForItsKind(String sheet, String heads, String kind) {
    Intake intake =
        Reading.intakeWith(
            new HeaderLine("complaint", "remark", "甲方批语"),
            new HeaderLine("complaint", "remark", "备注"),
            new HeaderLine("complaint", "-", "批语"));
    FileReading reading =
        intake.read(GridOf.book("表.xlsx", table(sheet, heads)), IntakeOptions.on(Reading.RUN));
    assertEquals(List.of(kind), kinds(reading));
  }

  @Test
  void besideSheetsThatCarryTheMarkOthersAreNotReadThoughAskedFor() {
    Grid log = table("3月", "投诉日期 | 房号 | 投诉内容");
    Grid duty = table("值班", "日期 | 时间 | 内容 | 记录人");
    FileReading reading =
        read("投诉台账.xlsx", IntakeOptions.on(Reading.RUN).wanting(Complaint.KIND), log, duty);
    assertEquals(List.of("complaint", "-"), kinds(reading));
    assertEquals(List.of("A1 kind-undecided"), Reading.problems(reading));
  }

  @Test
  void theSheetOfAnotherMonthNeedsNoMarkOfItsOwn() {
    Grid march = table("3月投诉", "日期 | 房号 | 内容");
    Grid april = table("4月", "日期 | 房号 | 内容");
    FileReading reading = read("表.xlsx", IntakeOptions.on(Reading.RUN), march, april);
    assertEquals(List.of("complaint", "complaint"), kinds(reading));
  }

  @Test
  void theFileNameDoesNotMakeAComplaintLogOfADutyLog() {
    Grid duty = table("值班日志", "日期 | 时间 | 内容 | 记录人");
    FileReading reading = read("投诉与值班.xlsx", IntakeOptions.on(Reading.RUN), duty);
    assertEquals(List.of("-"), kinds(reading));
  }

  private static FileReading read(String file, IntakeOptions options, Grid... grids) {
    return Reading.intake().read(GridOf.book(file, grids), options);
  }

  /** A sheet of one row whose cells suit the heads: dates under dates. */
  private static Grid table(String sheet, String heads) {
    StringBuilder row = new StringBuilder("|");
    String[] cells = ROW.split("[|]", -1);
    String[] names = heads.split("[|]", -1);
    for (int i = 0; i < names.length; i++) {
      boolean isTime = names[i].strip().equals("时间");
      boolean isDate = names[i].contains("时间");
      row.append(isTime ? " 9:30 " : isDate && i > 0 ? " 2025-03-07 " : cells[i + 1]).append('|');
    }
    return GridOf.table(sheet, "| " + heads + " |\n" + row + "\n");
  }

  private static List<String> kinds(FileReading reading) {
    return reading.sheets().stream()
        .map(sheet -> sheet.kind().map(RecordKind::name).orElse("-"))
        .toList();
  }
}
