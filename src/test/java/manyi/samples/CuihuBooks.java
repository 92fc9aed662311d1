package manyi.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The tidy estate: one workbook a month with a merged title, a line of particulars, real dates, a
 * total and lines to sign; questionnaires out of an online form.
 */
final class CuihuBooks {
  private final SampleWords words;
  private final SampleEstate estate;
  private final Path folder;

  CuihuBooks(SampleWords words, SampleEstate estate, Path folder) {
    this.words = words;
    this.estate = estate;
    this.folder = folder;
  }

  void write() throws IOException {
    roster();
    SampleComplaints complaints = new SampleComplaints(words, estate, "CH25", 16, 26);
    SampleVisits visits = new SampleVisits(words, estate, 50);
    for (int month = 1; month <= 12; month++) {
      complaints(complaints, month);
      visits(visits, month);
    }
    SampleSurveys surveys = new SampleSurveys(words, estate);
    surveys.online(
        folder.resolve("surveys/387112045_按文本_翠湖花园2025年上半年业主满意度调查_466_460.xlsx"), 1, 466);
    surveys.online(
        folder.resolve("surveys/401556320_按文本_翠湖花园2025年下半年业主满意度调查_418_411.xlsx"), 2, 418);
  }

  private void roster() throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("住户名册");
    sheet.title("翠湖花园住户名册", 6);
    sheet.head("房号", "业主姓名", "手机号", "房屋状态", "入住时间", "重要业主");
    for (int i = 1; i <= estate.households(); i++) {
      boolean occupied = i <= estate.occupied();
      List<Object> row = new ArrayList<>();
      row.add(estate.room(i));
      row.add(words.name());
      row.add(words.phone());
      row.add(occupied ? words.chance(85) ? "已入住" : "已出租" : words.chance(70) ? "未入住" : "未销售");
      row.add(occupied ? LocalDate.of(2025, 12, 1).minusDays(words.between(30, 2400)) : "");
      row.add(i % 97 == 0 ? "业委会" : "");
      sheet.row(row);
    }
    sheet.widths(12, 12, 14, 10, 12, 10).save(folder.resolve("翠湖花园住户名册.xlsx"));
  }

  private void complaints(SampleComplaints year, int month) throws IOException {
    String name = "翠湖花园2025年" + month + "月投诉台账";
    SampleSheet sheet = SampleSheet.xlsx(month + "月");
    sheet.title(name, 19);
    sheet.line("项目：翠湖花园服务中心", "", "", "", "统计月份：2025年" + month + "月", "", "", "", "编号：KH-21-R01");
    sheet.head(
        "序号", "投诉编号", "投诉时间", "房号", "业主姓名", "联系电话", "投诉渠道", "投诉类型", "投诉内容", "投诉性质", "投诉级别", "责任部门",
        "受理人", "处理人", "处理结果", "完成时间", "处理状态", "回访时间", "回访满意度");
    int number = 0;
    List<SampleComplaints.Case> rows = new ArrayList<>(year.carriedInto(month));
    rows.addAll(year.in(month));
    for (SampleComplaints.Case c : rows) {
      sheet.row(row(++number, c, month));
      if (number % 8 == 0) {
        sheet.blank();
      }
    }
    spoil(sheet, month, number);
    sheet.row(
        List.of(
            "合计",
            "",
            new SampleSheet.Formula("COUNTA(B4:B" + (sheet.nextRow() - 1) + ")", rows.size())));
    sheet.blank();
    sheet.line("制表：" + words.name(), "", "", "审核：" + words.name(), "", "", "日期：2025-" + month);
    sheet.widths(6, 12, 17, 11, 9, 13, 10, 10, 26, 10, 9, 9, 9, 9, 22, 12, 9, 12, 11);
    sheet.save(folder.resolve("complaints/" + name + ".xlsx"));
  }

  private static List<Object> row(int number, SampleComplaints.Case c, int month) {
    boolean done =
        c.completed().getMonthValue() <= month && c.completed().getYear() == SampleCompany.YEAR;
    boolean visited =
        c.revisited() != null
            && c.revisited().getYear() == SampleCompany.YEAR
            && c.revisited().getMonthValue() <= month;
    return List.of(
        number,
        c.number(),
        c.received().atTime(c.hour(), number * 7 % 60),
        c.room(),
        c.name(),
        c.phone(),
        c.channel(),
        c.trouble().category(),
        c.content(),
        c.validity(),
        c.severity(),
        c.trouble().department(),
        c.receiver(),
        c.handler(),
        done ? c.result() : "",
        done ? c.completed() : "",
        visited ? "已回访" : done ? "已完成" : "处理中",
        visited ? c.revisited() : "",
        visited ? c.satisfaction() : "");
  }

  /** What happens in every office now and then. */
  private static void spoil(SampleSheet sheet, int month, int number) {
    if (month == 3) {
      sheet.row(
          List.of(
              number + 1,
              "CH2503901",
              "2025/3/32",
              "3-1-502",
              "",
              "",
              "电话投诉",
              "环境卫生",
              "楼道灯罩积灰",
              "有效投诉",
              "轻微",
              "环境部"));
    }
    if (month == 5) {
      sheet.row(
          List.of(
              number + 1,
              "CH2505901",
              LocalDate.of(2025, 5, 20).atTime(9, 5),
              "1-2-301",
              "",
              "",
              "电话投诉",
              "安全管理",
              "门禁常开",
              "有效",
              "较严重",
              "秩序部",
              "",
              "",
              "已修复",
              LocalDate.of(2025, 5, 19),
              "已完成"));
    }
  }

  private void visits(SampleVisits year, int month) throws IOException {
    String name = "翠湖花园2025年" + month + "月业户访问记录";
    SampleSheet sheet = SampleSheet.xlsx("访问记录");
    sheet.title(name, 10);
    sheet.head("序号", "访问日期", "房号", "被访人", "访问人", "职务", "访问类型", "访问方式", "意见类别", "访问内容", "满意度");
    int number = 0;
    for (SampleVisits.Call call : year.in(month)) {
      sheet.row(
          List.of(
              ++number,
              call.day(),
              call.room(),
              call.person(),
              call.visitor(),
              call.role(),
              call.kind(),
              call.method(),
              call.topic(),
              call.opinion(),
              call.satisfaction()));
    }
    sheet.blank();
    sheet.line("注：拒访及无人在家的不计入访问户数。");
    sheet.widths(6, 12, 11, 9, 9, 10, 11, 10, 10, 26, 10);
    sheet.save(folder.resolve("visits/" + name + ".xlsx"));
  }
}
