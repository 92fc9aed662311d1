package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import manyi.grid.Grid;
import manyi.intake.table.Explanation;
import manyi.intake.table.TableReading;
import manyi.record.Complaint;
import manyi.record.HeaderLine;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kind a table is taken for when nobody says, and what is advised where it is none. */
class KindAdviceTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "车辆登记, 序号 | 房号 | 车主 | 联系电话 | 车牌 | 车型, 1 | 1-2-301 | 王芳 | 13800000001 | 粤A00001 | 轿车",
    "Sheet1, 房号 | 业主姓名 | 联系电话 | 车牌号, 1-2-301 | 王芳 | 13800000001 | 粤A00001",
    "Sheet1, 房屋编号 | 业主姓名 | 车牌号 | 车位号, 1-2-301 | 王芳 | 粤A00001 | B1-023",
    "月卡, 房号 | 业主 | 车位 | 到期日期, 1-2-301 | 王芳 | B1-023 | 2025-12-31",
    "物业费, 序号 | 楼阁名称 | 单元名称 | 建筑面积 | 收费项目 | 单价 | 应计金额, 1 | B1 | 708 | 87 | 管理费 | 1.5 | 130.6",
    "Sheet1, 房号 | 业主 | 面积 | 单价 | 应缴 | 实缴 | 余额, 1-2-301 | 王芳 | 87 | 1.5 | 130.5 | 0 | 130.5",
    "Sheet1, 房产 | 业主名称 | 建筑面积 | 物业费 | 滞纳金, 1-2-301 | 王芳 | 87 | 130.5 | 2",
    "宠物登记, 房号 | 业主姓名 | 联系电话 | 宠物品种 | 犬证号, 1-2-301 | 王芳 | 13800000001 | 金毛 | 001",
    "Sheet1, 房号 | 业主 | 电话 | 品种 | 毛色 | 免疫日期, 1-2-301 | 王芳 | 13800000001 | 金毛 | 黄 | 2025-03-05",
    "设备台账, 编号 | 设备名称 | 型号 | 位置 | 状态 | 安装日期, 1 | 电梯 | KONE-3000 | 1栋 | 正常 | 2015-03-05",
    "Sheet1, 房间 | 设备名称 | 型号 | 状态 | 保养周期, 1-2-301 | 空调 | GPS-2 | 正常 | 季度",
    "空置房检查, 房号 | 检查日期 | 检查人 | 检查内容 | 处理结果, 1-2-301 | 2025-03-05 | 王芳 | 门窗完好 | 无",
    "Sheet1, 日期 | 巡查地点 | 问题描述 | 责任部门 | 整改措施 | 完成时间, 2025-03-05 | 1栋 | 灯坏 | 工程部 | 更换 | 2025-03-06",
    "验房记录, 房号 | 业主 | 电话 | 日期 | 问题描述 | 处理结果, 1-2-301 | 王芳 | 13800000001 | 2025-03-05 | 墙面空鼓 | 已修",
    "钥匙借用, 房号 | 业主 | 电话 | 钥匙数 | 借用日期, 1-2-301 | 王芳 | 13800000001 | 2 | 2025-03-05",
    "装修登记, 房号 | 业主 | 电话 | 装修公司 | 押金, 1-2-301 | 王芳 | 13800000001 | 某公司 | 2000",
    "水表, 房号 | 户名 | 上期读数 | 本期读数 | 用量, 1-2-301 | 王芳 | 100 | 120 | 20",
    "抢修, 责任部门 | 地点 | 投诉用户 | 故障时间 | 恢复时间 | 处理进度/原因 | 时长, 工程 | 1栋 | 3 | 2025-05-01 | 2025-05-02 |"
        + " 更换空开 | 19.5",
    "快递, 日期 | 房号 | 姓名 | 电话 | 快递单号, 2025-03-05 | 1-2-301 | 王芳 | 13800000001 | SF00000001",
    "3月夜访登记, 时间 | 夜访人 | 夜访对象 | 住址 | 反映问题, 2025-03-01 19:30 | 高远 | 王芳 | 1-2-301 | 楼道灯暗",
    "报修登记, 单号 | 来电时间 | 地址 | 报修人 | 电话 | 报修内容 | 维修人, B1 | 2025-03-01 | 1-2-301 | 王芳 | 13800000001 |"
        + " 水管漏水 | 张工",
    "报事报修登记, 单号 | 来电时间 | 地址 | 报修人 | 电话 | 报修事项 | 费用, B1 | 2025-03-01 | 1-2-301 | 王芳 | 13800000001 |"
        + " 水管漏水 | 50",
    "客户意见汇总, 项目 | 意见内容 | 提出人 | 房间 | 提出日期 | 跟进情况, 甲 | 增加充电桩 | 王芳 | 1-2-301 | 2025-03-01 | 已报送",
    "车位租赁, 房号 | 业主姓名 | 联系电话 | 车位号 | 租金 | 到期日期, 1-2-301 | 王芳 | 13800000001 | B1-023 | 300 |"
        + " 2025-12-31",
    "电梯维保记录, 日期 | 楼栋 | 电梯编号 | 维保内容 | 维保人, 2025-03-01 | 1栋 | DT-01 | 润滑导轨 | 张工",
    "入伙资料签收表, 楼栋 | 单元 | 房号 | 业主姓名 | 联系电话 | 钥匙数量 | 签收日期, 1 | 2 | 301 | 王芳 | 13800000001 | 3 |"
        + " 2025-03-01",
    "考勤, 姓名 | 部门 | 日期 | 上班时间 | 下班时间, 王芳 | 工程部 | 2025-03-05 | 8:30 | 17:30"
  })
  void aListOfSomethingElseIsOfNoKindAndGetsNoLines(String sheet, String heads, String row) {
    FileReading reading = Reading.of(table(sheet, heads, row));
    assertEquals(List.of("-"), kinds(reading));
    for (TableReading read : reading.sheets()) {
      assertEquals(List.of(), read.explanation().headerLines());
      assertTrue(read.explanation().nearest().isEmpty(), read.explanation().toString());
      String found = read.problems().get(0).found();
      for (String head : heads.split(" [|] ", -1)) {
        assertTrue(found.contains(head), found);
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Sheet1, 房号 | 业主姓名 | 联系电话, 1-2-301 | 王芳 | 13800000001",
    "Sheet1, 楼栋 | 单元 | 房号 | 姓名 | 性别 | 身份证号 | 联系电话, 1 | 2 | 301 | 王芳 | 女 | 440000 | 13800000001",
    "Sheet1, 房号 | 业主 | 电话 | 家庭人口 | 工作单位, 1-2-301 | 王芳 | 13800000001 | 3 | 某公司",
    "Sheet1, 房号 | 业主 | 电话 | 紧急联系人 | 紧急联系电话, 1-2-301 | 王芳 | 13800000001 | 李强 | 13800000002",
    "Sheet1, 房号 | 户主姓名 | 户型 | 建筑面积 | 车牌号 | 车位, 1-2-301 | 王芳 | 三房 | 87 | 粤A00001 | B1-023",
    "Sheet1, 房号 | 业主 | 房屋状态 | 入住时间 | 备用钥匙, 1-2-301 | 王芳 | 已入住 | 2021-04-10 | 有",
    "业主资料, 房号 | 业主 | 电话 | 宠物 | 车牌号, 1-2-301 | 王芳 | 13800000001 | 犬 | 粤A00001",
    "住户名册, 房号 | 业主 | 电话 | 是否欠费, 1-2-301 | 王芳 | 13800000001 | 否",
    "业主清册, 房号 | 业主 | 是否装修 | 面积, 1-2-301 | 王芳 | 是 | 87"
  })
  void aListOfHouseholdsIsKnownAsOneAsWhenItIsAskedFor(String sheet, String heads, String row) {
    Grid grid = table(sheet, heads, row);
    FileReading unasked = Reading.of(grid);
    FileReading asked = Reading.wanting(Household.KIND, grid);
    assertEquals(List.of("roster"), kinds(unasked));
    assertEquals(rows(asked), rows(unasked));
    assertEquals(Reading.problems(asked), Reading.problems(unasked));
  }

  @Test
  void anEnglishLogIsGivenTheLinesThatMakeItWhole() {
    Grid grid =
        GridOf.table(
            "Complaints",
            """
            | FullName | Phone | ComplaintType | Description | Urgency | Timestamp |
            | A | 13800000001 | Plumbing | Tap leaks | Urgent | '2025-11-08T08:56:29.185Z |
            | B | 13800000002 | Lift | Lift stuck | Low | '2025-11-08T09:15:07.392Z |
            """);
    Explanation advice = Reading.of(grid).sheets().get(0).explanation();
    assertEquals("complaint", advice.nearest().orElseThrow().name());
    assertEquals(
        List.of(
            "complaint,category,ComplaintType",
            "complaint,content,Description",
            "complaint,receivedAt,Timestamp"),
        advice.headerLines());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Building | Unit | Owner Name | Area | Handover Date | Status,"
        + " # | 301 | Ann Lee | 87.5 | 2020-05-0# | Occupied, roster,"
        + " 'room,Building+ room,Unit owner,Owner Name movedInAt,Handover Date status,Status'",
    "Block | Flat No | Resident | Mobile | Sq m | Move-in Date | Occupied?,"
        + " # | 301 | Ann Lee | 1380000000# | 87.5 | 2020-05-0# | Yes, roster,"
        + " 'room,Block+ room,Flat No owner,Resident phone,Mobile movedInAt,Move-in Date"
        + " status,Occupied?'",
    "Date Raised | Unit No | Complaint Narrative | Date Closed,"
        + " 2025-03-0# | 1-2-30# | The lift stopped between two floors | 2025-03-05, complaint,"
        + " 'receivedAt,Date Raised room,Unit No content,Complaint Narrative"
        + " completedAt,Date Closed'",
    "Complaint Date | Tenant Name | Tower | Apartment | Nature of Complaint | Date Resolved,"
        + " 2025-03-0# | Ann Lee | # | 301 | Rubbish not collected for days | 2025-03-05,"
        + " complaint, 'receivedAt,Complaint Date complainant,Tenant Name room,Tower+"
        + " room,Apartment content,Nature of Complaint completedAt,Date Resolved'",
    "Visit Date | Unit | Resident Name | Visited By | Satisfaction,"
        + " 2025-03-0# | 1-2-30# | Ann Lee | Mary Poe | Satisfied, visit,"
        + " 'visitedAt,Visit Date room,Unit person,Resident Name visitor,Visited By'"
  })
  void anEnglishListIsGivenLinesThatReadItRight(
      String heads, String row, String kind, String offered) {
    Grid grid =
        GridOf.table(
            "Sheet1",
            "| %s |\n| %s |\n| %s |\n"
                .formatted(heads, row.replace("#", "1"), row.replace("#", "2")));
    List<String> lines = Reading.of(grid).sheets().get(0).explanation().headerLines();
    assertEquals(offered, String.join(" ", lines).replace(kind + ",", ""));
    HeaderLine[] pasted =
        lines.stream()
            .map(line -> line.split(",", 3))
            .map(cells -> new HeaderLine(cells[0], cells[1], cells[2]))
            .toArray(HeaderLine[]::new);
    FileReading reading =
        Reading.intakeWith(pasted)
            .read(GridOf.book("list.xlsx", grid), IntakeOptions.on(Reading.RUN));
    assertEquals(List.of(kind), kinds(reading));
    // 1-301 and 2-301 are two homes.
    assertEquals(2, reading.batches().get(0).kept().size());
    assertEquals(
        2,
        reading.batches().get(0).kept().stream()
            .map(kept -> room(kept, reading.sheets().get(0).kind().orElseThrow()))
            .distinct()
            .count());
  }

  @ParameterizedTest
  @CsvSource({
    "Unit | Owner | Plate Number | Bay, 1-2-301 | Ann Lee | ABC123 | B1-02",
    "Unit | Owner | Previous Reading | Current Reading, 1-2-301 | Ann Lee | 100 | 120",
    "Date | Unit | Name | Phone | Tracking No, 2025-03-01 | 1-2-301 | Ann Lee | 13800000001 | SF01",
    "Unit | Owner Name | Card No | Deposit, 1-2-301 | Ann Lee | 00123 | 20",
    "Name | Department | Position | Phone, Ann Lee | Service | Keeper | 13800000001",
    "Ticket No | Logged On | Issue | Closed On, T-1 | 2025-03-01 | Lift stopped again | 2025-03-02"
  })
  void anEnglishListOfSomethingElseIsGivenNone(String heads, String row) {
    FileReading reading = Reading.of(table("Sheet1", heads, row));
    assertEquals(List.of("-"), kinds(reading));
    assertEquals(List.of(), reading.sheets().get(0).explanation().headerLines());
  }

  @Test
  void anotherKindThatIsOnlyPossibleIsNotNamedInsteadOfTheOneAskedFor() {
    Grid cars = table("Sheet1", "房号 | 业主 | 电话 | 车牌号", "1-2-301 | 王芳 | 13800000001 | 粤A00001");
    FileReading reading = Reading.wanting(Complaint.KIND, cars);
    assertEquals(List.of("A1 column-missing"), Reading.problems(reading));
  }

  private static String room(ReadRow row, RecordKind<?> kind) {
    return row.fields().kept(kind.column("room").orElseThrow());
  }

  private static Grid table(String sheet, String heads, String row) {
    return GridOf.table(sheet, "| " + heads + " |\n| " + row + " |\n| " + row + " |\n");
  }

  private static List<String> kinds(FileReading reading) {
    return reading.sheets().stream()
        .map(sheet -> sheet.kind().map(RecordKind::name).orElse("-"))
        .toList();
  }

  private static List<String> rows(FileReading reading) {
    return reading.sheets().stream()
        .flatMap(sheet -> sheet.rows().stream())
        .map(row -> row.row() + " " + row.outcome() + " " + row.fields())
        .toList();
  }
}
