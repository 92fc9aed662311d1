package manyi.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.Origin;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.workbook.write.WorkbookWriter;

/**
 * Makes the inbox of a quality department in January: twelve files of four estates, no two alike,
 * and three that are no business of an import. Small enough to be counted by hand.
 */
final class InboxBooks {
  private static final String CUIHU = "翠湖花园";
  private static final String JINGUI = "金桂苑";
  private static final String BINJIANG = "滨江一号";
  private static final String LVCHENG = "绿城一号";

  private final Path folder;

  private InboxBooks(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the files.
   *
   * @param args the folder to write to, {@code samples/inbox/in/收件}
   */
  public static void main(String[] args) throws IOException {
    InboxBooks books = new InboxBooks(Path.of(args[0]));
    books.complaints();
    books.visits();
    books.surveys();
    books.rosterAndRevisits();
    books.others();
  }

  private Path at(String first, String... more) {
    return folder.resolve(Path.of(first, more));
  }

  private static LocalDate october(int day) {
    return LocalDate.of(2025, 10, day);
  }

  private static LocalDate november(int day) {
    return LocalDate.of(2025, 11, day);
  }

  private static LocalDate december(int day) {
    return LocalDate.of(2025, 12, day);
  }

  private void complaints() throws IOException {
    twoRowHead();
    Files.createDirectories(at(JINGUI));
    Files.write(
        at(JINGUI, "工单导出.csv"),
        """
        工单编号,受理时间,房号,投诉内容,诉求归口,办毕日子
        JG01,2025-12-01 09:20,3幢1单元402,楼道灯不亮,设施设备,2025-12-02
        JG02,2025-12-08 14:05,5幢2单元101,广场舞音乐太响,噪音扰民,
        JG03,2025-12-15 10:40,1幢1单元603,垃圾桶满溢,环境卫生,2025-12-15
        """
            .replace("\n", "\r\n")
            .getBytes(Charset.forName("GB18030")));
    cards();
    months();
    ofTwoProjects();
  }

  /** A merged title, a line of particulars, groups over the head, a total, a place to sign. */
  private void twoRowHead() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("12月");
    sheet.title("翠湖花园服务中心2025年12月客户投诉登记表", 10);
    sheet.line("项目：翠湖花园", "", "", "统计月份：2025年12月", "", "", "", "填表人：高远");
    sheet.head("序号", "编号", "投诉时间", "房号", "投诉内容", "投诉类型", "处理情况", "", "回访情况", "");
    sheet.head("", "", "", "", "", "", "处理人", "完成时间", "时间", "满意度");
    for (int column = 1; column <= 6; column++) {
      sheet.merge(3, 4, column, column);
    }
    sheet.merge(3, 3, 7, 8).merge(3, 3, 9, 10);
    row(
        sheet,
        1,
        "CH1201",
        december(2),
        "1-1-101",
        "电梯停运",
        "设施设备",
        "李舟",
        december(3),
        december(4),
        "满意");
    row(
        sheet,
        2,
        "CH1202",
        december(5),
        "2-1-302",
        "楼道垃圾未清",
        "环境卫生",
        "吴桐",
        december(6),
        december(7),
        "不满意");
    row(sheet, 3, "CH1203", december(11), "2-2-501", "绿化带有狗粪", "环境卫生", "吴桐", december(20), "", "");
    row(sheet, 4, "CH1204", december(28), "3-1-201", "车位被占", "车辆停放", "李舟", "", "", "");
    sheet.line("合计", 4);
    sheet.line("制表：高远", "", "", "审核：卫晴");
    sheet.save(at(CUIHU, "12月投诉.xlsx"));
  }

  private static void row(SampleSheet sheet, Object... cells) {
    sheet.row(List.of(cells));
  }

  /** The paper form, one a complaint. */
  private void cards() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("记录单");
    card(sheet, "BJ01", december(3), "2-1-1101", "门禁刷不开", "安全管理", december(4));
    sheet.blank();
    card(sheet, "BJ02", december(10), "1-2-802", "地库漏水", "设施设备", "");
    sheet.save(at(BINJIANG, "投诉处理记录单.xlsx"));
  }

  private static void card(
      SampleSheet sheet,
      String number,
      LocalDate day,
      String room,
      String content,
      String category,
      Object done) {
    int first = sheet.nextRow();
    sheet.title("客户投诉处理记录单", 4);
    row(sheet, "投诉编号", number, "投诉时间", day);
    row(sheet, "房号", room, "投诉类型", category);
    row(sheet, "投诉内容", content, "", "");
    row(sheet, "处理人", "曹宇", "完成时间", done);
    sheet.merge(first + 3, first + 3, 2, 4);
  }

  /** A quarter in one workbook, a sheet a month. */
  private void months() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("10月");
    Object[] head = {"投诉编号", "日期", "房号", "投诉类别", "投诉内容", "完成日期"};
    sheet.head(head);
    row(sheet, "LC1001", october(9), "1-101", "保洁", "电梯轿厢脏", october(10));
    row(sheet, "LC1002", october(22), "2-301", "维修", "外墙渗水", december(5));
    sheet.sheet("11月").head(head);
    row(sheet, "LC1101", november(13), "3-502", "保安", "外来人员随意进入", november(14));
    sheet.sheet("12月").head(head);
    row(sheet, "LC1201", december(4), "1-202", "保洁", "楼梯间有积灰", december(5));
    row(sheet, "LC1202", december(17), "2-402", "停车", "僵尸车占位", december(19));
    row(sheet, "LC1203", december(30), "3-101", "维修", "单元门关不上", "");
    sheet.save(at("绿城一号2025年四季度投诉台账.xlsx"));
  }

  /** The hotline's list for the whole company; the project stands once over its rows. */
  private void ofTwoProjects() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("12月");
    sheet.title("示范物业2025年12月热线投诉汇总", 6);
    sheet.head("项目", "投诉编号", "投诉时间", "房号", "投诉内容", "完成时间");
    row(sheet, JINGUI, "JG04", december(20), "2幢1单元301", "暖气不热", december(21));
    row(sheet, "", "JG05", december(22), "4幢2单元502", "电瓶车进楼", "");
    row(sheet, BINJIANG, "BJ03", december(19), "3-1-602", "快递柜故障", december(20));
    row(sheet, "", "BJ04", december(29), "3-2-902", "施工噪声", "");
    sheet.merge(3, 4, 1, 1).merge(5, 6, 1, 1);
    sheet.save(at("公司", "12月热线汇总.xlsx"));
  }

  private void visits() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("走访");
    sheet.title("2025年12月业主走访记录", 7);
    sheet.head("走访信息", "", "", "业主信息", "", "走访情况", "");
    sheet.head("走访日期", "走访人", "走访方式", "房号", "业主姓名", "意见内容", "满意度");
    sheet.merge(2, 2, 1, 3).merge(2, 2, 4, 5).merge(2, 2, 6, 7);
    row(sheet, december(3), "高远", "上门", "1-1-101", "赵子安", "电梯要检修", "满意");
    row(sheet, december(9), "卫晴", "电话", "2-1-302", "钱若水", "", "基本满意");
    row(sheet, december(9), "卫晴", "上门", "2-2-501", "孙知远", "绿化带要补种", "不满意");
    row(sheet, december(16), "高远", "上门", "1-1-101", "赵子安", "", "满意");
    row(sheet, december(23), "高远", "上门", "3-1-201", "李望舒", "", "满意");
    sheet.save(at(CUIHU, "走访记录.xlsx"));
    Files.createDirectories(at(LVCHENG));
    Files.writeString(
        at(LVCHENG, "12月拜访.xls"),
        """
        <html><head><meta charset="utf-8"></head><body><table border="1">
        <tr><th>拜访日期</th><th>房号</th><th>拜访人</th><th>拜访方式</th><th>满意度</th></tr>
        <tr><td>2025-12-02</td><td>1-101</td><td>秦朗</td><td>上门</td><td>满意</td></tr>
        <tr><td>2025-12-10</td><td>2-301</td><td>秦朗</td><td>上门</td><td>不满意</td></tr>
        <tr><td>2025-12-18</td><td>3-502</td><td>秦朗</td><td>电话</td><td>满意</td></tr>
        </table></body></html>
        """,
        StandardCharsets.UTF_8);
  }

  private void surveys() throws IOException {
    SampleSheet online = SampleSheet.xlsx("Sheet1");
    online.head("序号", "提交答卷时间", "所用时间", "来源", "1、您对客服人员服务态度的评价", "2、您对公共区域清洁卫生的评价", "3、您还有什么建议？");
    row(online, 1, "2025/12/6 9:12:30", "75秒", "微信", "满意", "满意", "(空)");
    row(online, 2, "2025/12/6 10:40:02", "61秒", "微信", "满意", "不满意", "楼道多拖几遍");
    row(online, 3, "2025/12/7 20:05:11", "98秒", "微信", "基本满意", "不满意", "(空)");
    row(online, 4, "2025/12/8 8:33:47", "54秒", "链接", "不满意", "基本满意", "(空)");
    row(online, 5, "2025/12/8 21:50:19", "83秒", "微信", "满意", "(空)", "(空)");
    online.save(at(CUIHU, "387112045_按文本_2025年下半年业主满意度调查_5_5.xlsx"));

    SampleSheet ticks = SampleSheet.xlsx("问卷");
    ticks.title("金桂苑2025年下半年业户意见调查表　发放：5份", 7);
    ticks.head("房号", "客服人员服务态度", "", "", "公共区域清洁卫生", "", "");
    ticks.head("", "满意", "基本满意", "不满意", "满意", "基本满意", "不满意");
    ticks.merge(2, 3, 1, 1).merge(2, 2, 2, 4).merge(2, 2, 5, 7);
    row(ticks, "1幢1单元603", "√", "", "", "√", "", "");
    row(ticks, "2幢1单元301", "√", "", "", "", "√", "");
    row(ticks, "3幢1单元402", "√", "", "", "", "√", "");
    row(ticks, "5幢2单元101", "", "", "√", "", "", "√");
    ticks.save(at(JINGUI, "意见调查.xlsx"));

    SampleSheet tally = SampleSheet.xlsx("统计表");
    tally.title("滨江一号2025年下半年问卷结果统计表", 4);
    tally.line("发放：25份", "", "回收：20份");
    tally.head("调查项目", "满意", "基本满意", "不满意");
    row(tally, "客服人员服务态度", 12, 5, 3);
    row(tally, "公共区域清洁卫生", 10, 6, 4);
    tally.save(at(BINJIANG, "问卷统计.xlsx"));
  }

  private void rosterAndRevisits() throws IOException {
    SampleSheet roster = SampleSheet.xlsx("住户");
    roster.head("房号", "业主姓名", "手机号", "房屋状态");
    row(roster, "1-101", "周闻笛", "19900000101", "已入住");
    row(roster, "1-202", "吴采薇", "19900000202", "已入住");
    row(roster, "2-301", "郑听雨", "19900000301", "已入住");
    row(roster, "2-402", "王清和", "19900000402", "已出租");
    row(roster, "3-502", "冯寄北", "19900000502", "未入住");
    roster.save(at(LVCHENG, "花名册.xlsx"));

    SampleSheet revisits = SampleSheet.xls("回访");
    revisits.title("2025年12月客户回访记录表", 5);
    revisits.head("投诉编号", "回访时间", "回访人", "回访方式", "回访满意度");
    row(revisits, "JG01", december(3), "韩松", "电话", "满意");
    row(revisits, "JG03", december(20), "沈月", "上门", "基本满意");
    revisits.save(at(JINGUI, "回访记录.xls"));
  }

  /** What lies about in every inbox. */
  private void others() throws IOException {
    Files.writeString(at(CUIHU, "~$12月投诉.xlsx"), "\u0006高远", StandardCharsets.UTF_8);
    ours(Origin.REPORT, at(CUIHU, "翠湖花园2025年11月月报.xlsx"));
    SampleSheet duty = SampleSheet.xlsx("1月");
    duty.head("岗位", "班次", "值班人", "电话");
    row(duty, "北门岗", "早班", "韩松", "19900001234");
    row(duty, "南门岗", "晚班", "周航", "19900005678");
    duty.save(at(JINGUI, "值班表.xlsx"));
  }

  /** A workbook that carries manyi's mark. */
  private static void ours(Origin origin, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    SheetPlan.Builder sheet = SheetPlan.named("1月");
    List<String> head = List.of("投诉编号", "投诉时间", "投诉内容");
    List<String> row = List.of("TS2601", "2026-01-06", "楼道垃圾两天没有清理");
    for (int i = 0; i < head.size(); i++) {
      sheet.put(1, i + 1, CellPlan.text(head.get(i), Role.HEAD));
      sheet.put(2, i + 1, CellPlan.text(row.get(i), Role.BODY));
    }
    new WorkbookWriter()
        .write(
            new BookPlan(
                origin, "台账", Language.ZH, LocalDate.of(2026, 1, 31), "", List.of(sheet.build())),
            file);
  }
}
