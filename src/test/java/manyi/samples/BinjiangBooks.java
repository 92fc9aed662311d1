package manyi.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The estate with a system: complaint exports in a Chinese code page, return visits in a book of
 * their own, one questionnaire round tallied by hand and one exported.
 */
final class BinjiangBooks {
  private static final Charset GBK = Charset.forName("GBK");

  private final SampleWords words;
  private final SampleEstate estate;
  private final Path folder;

  BinjiangBooks(SampleWords words, SampleEstate estate, Path folder) {
    this.words = words;
    this.estate = estate;
    this.folder = folder;
  }

  void write() throws IOException {
    SampleComplaints complaints = new SampleComplaints(words, estate, "BJ2025", 10, 18);
    SampleVisits visits = new SampleVisits(words, estate, 31);
    for (int month = 1; month <= 12; month++) {
      complaints(complaints, month);
      revisits(complaints, month);
      visits(visits, month);
    }
    SampleSurveys surveys = new SampleSurveys(words, estate);
    surveys.tally(folder.resolve("surveys/滨江一号2025年上半年问卷结果统计表.xlsx"), 515, 331);
    surveys.exported(folder.resolve("surveys/滨江一号2025年下半年满意度调查.csv"), 300);
  }

  private void complaints(SampleComplaints year, int month) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "工单编号,提交时间,房屋编号,客户姓名,手机号码,数据来源,问题分类,问题描述,投诉性质(1-有效投诉;2-协调工作;3-过高要求),事物级别,处理部门,接单人,处理人,受理结果,完成时间,状态");
    List<SampleComplaints.Case> rows = new ArrayList<>(year.carriedInto(month));
    rows.addAll(year.in(month));
    for (SampleComplaints.Case c : rows) {
      boolean done =
          c.completed().getMonthValue() <= month && c.completed().getYear() == SampleCompany.YEAR;
      boolean visited = c.revisited() != null && c.revisited().getMonthValue() <= month && done;
      lines.add(
          String.join(
              ",",
              c.number(),
              c.received()
                  + String.format(" %02d:%02d:00", c.hour(), c.content().length() * 3 % 60),
              c.room(),
              c.name(),
              c.phone(),
              c.channel(),
              c.trouble().category(),
              '"' + c.content() + '"',
              c.validity().equals("有效投诉") ? "1" : c.validity().equals("协调工作") ? "2" : "3",
              c.severity(),
              c.trouble().department(),
              c.receiver(),
              c.handler(),
              done ? c.result() : "",
              done ? c.completed() + " 17:30:00" : "",
              visited ? "已回访" : done ? "已办结" : "处理中"));
    }
    Path file = folder.resolve("complaints/工单导出_2025" + String.format("%02d", month) + ".csv");
    Files.createDirectories(file.getParent());
    Files.write(file, (String.join("\r\n", lines) + "\r\n").getBytes(GBK));
  }

  private void revisits(SampleComplaints year, int month) throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("回访记录");
    sheet.title("滨江一号" + SampleCompany.YEAR + "年" + month + "月客户回访记录表", 8);
    sheet.head("投诉编号", "房号", "客户姓名", "回访日期", "回访人", "回访方式", "回访情况", "回访满意度");
    int turn = 0;
    for (SampleComplaints.Case c : year.revisitedIn(month)) {
      boolean reached = ++turn % 11 != 0;
      sheet.row(
          List.of(
              c.number(),
              c.room(),
              c.name(),
              c.revisited(),
              c.revisitor(),
              turn % 3 == 0 ? "上门回访" : "电话回访",
              reached ? "问题已解决" : "无人接听",
              reached ? c.satisfaction() : ""));
    }
    sheet.widths(14, 12, 9, 12, 9, 10, 16, 11);
    sheet.save(folder.resolve("revisits/滨江一号2025年" + month + "月回访记录.xlsx"));
  }

  private void visits(SampleVisits year, int month) throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("Sheet1");
    sheet.head("统计日期", "楼栋", "单元", "房号", "走访对象", "管家", "走访类型", "走访方式", "意见类别", "意见内容", "满意度");
    for (SampleVisits.Call call : year.in(month)) {
      String[] parts = call.room().split("-", -1);
      sheet.row(
          List.of(
              call.day().atTime(15, 30),
              parts[0] + "栋",
              parts[1] + "单元",
              Integer.parseInt(parts[2]),
              call.person(),
              call.visitor(),
              call.kind(),
              call.method(),
              call.topic(),
              call.opinion(),
              call.satisfaction().equals("满意")
                  ? "5星"
                  : call.satisfaction().equals("基本满意") ? "3星" : "2星"));
    }
    sheet.widths(17, 8, 8, 8, 10, 10, 11, 10, 10, 26, 10);
    sheet.save(folder.resolve("visits/滨江一号走访2025-" + String.format("%02d", month) + ".xlsx"));
  }
}
