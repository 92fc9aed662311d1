package manyi.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The old-fashioned estate: .xls with a head of two rows, dates typed as text in several ways, no
 * numbers but a running one, merged dates, questionnaires ticked on paper and copied as ticks.
 */
final class JinguiBooks {
  private final SampleWords words;
  private final SampleEstate estate;
  private final Path folder;

  JinguiBooks(SampleWords words, SampleEstate estate, Path folder) {
    this.words = words;
    this.estate = estate;
    this.folder = folder;
  }

  void write() throws IOException {
    SampleComplaints complaints = new SampleComplaints(words, estate, "", 7, 13);
    SampleVisits visits = new SampleVisits(words, estate, 21);
    for (int month = 1; month <= 12; month++) {
      complaints(complaints, month);
      visits(visits, month);
    }
    SampleSurveys surveys = new SampleSurveys(words, estate);
    surveys.ticked(folder.resolve("surveys/金桂苑2025年上半年满意度调查.xlsx"), 1, 262);
    surveys.ticked(folder.resolve("surveys/金桂苑2025年下半年满意度调查.xlsx"), 2, 233);
  }

  private void complaints(SampleComplaints year, int month) throws IOException {
    SampleSheet sheet = SampleSheet.xls("投诉登记");
    sheet.title("金桂苑业主投诉登记表（2025年" + month + "月）", 15);
    sheet.line("说明：请如实填写，未完成的完成日期填“处理中”。");
    int top = sheet.nextRow();
    sheet.head(
        "序号", "受理日期", "楼栋房号", "投诉人", "联系方式", "投诉来源", "投诉分类", "反映问题", "投诉等级", "是否有效", "对口部门", "处理情况",
        "", "回访情况", "");
    sheet.head("", "", "", "", "", "", "", "", "", "", "", "处理结果", "完成日期", "回访日期", "回访意见");
    sheet.merge(top, top, 12, 13).merge(top, top, 14, 15);
    for (int column = 1; column <= 11; column++) {
      sheet.merge(top, top + 1, column, column);
    }
    int number = 0;
    for (SampleComplaints.Case c : year.in(month)) {
      boolean done =
          c.completed().getMonthValue() <= month && c.completed().getYear() == SampleCompany.YEAR;
      List<Object> row = new ArrayList<>();
      row.add(++number);
      row.add(typed(c.received(), number));
      row.add(c.room());
      row.add(c.name());
      row.add(Long.valueOf(c.phone()));
      row.add(c.channel());
      row.add(c.trouble().category());
      row.add(c.content());
      row.add(c.severity().equals("轻微") ? "一般" : c.severity());
      row.add(c.validity().equals("有效投诉") ? "有效" : c.validity());
      row.add(c.trouble().department());
      row.add(done ? c.result() : "");
      row.add(done ? typed(c.completed(), number + 1) : "处理中");
      row.add(
          done && c.revisited() != null && c.revisited().getMonthValue() == month
              ? typed(c.revisited(), number)
              : "");
      row.add(
          done && c.revisited() != null && c.revisited().getMonthValue() == month
              ? c.satisfaction()
              : "");
      sheet.row(row);
    }
    if (month == 7) {
      sheet.row(
          List.of(
              number + 1, "七月底", "8幢2单元1102", "", "", "电话投诉", "设施设备", "门禁失灵", "一般", "有效", "工程部"));
    }
    sheet.line("部门主管签字：", "", "", "", "经理：");
    sheet.widths(6, 12, 16, 9, 14, 10, 10, 26, 9, 10, 10, 22, 12, 12, 10);
    sheet.save(folder.resolve("complaints/金桂苑" + month + "月投诉登记.xls"));
  }

  /** The same day in the ways that people type it; the title tells the year. */
  private static String typed(LocalDate day, int turn) {
    return switch (turn % 4) {
      case 0 -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
      case 1 -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
      case 2 -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
      default -> day.toString();
    };
  }

  private void visits(SampleVisits year, int month) throws IOException {
    SampleSheet sheet = SampleSheet.xlsx(month + "月走访");
    sheet.title("金桂苑2025年" + month + "月走访记录", 8);
    sheet.head("走访日期", "房间号", "受访人", "走访人", "岗位", "走访类型", "走访方式", "走访情况", "满意程度");
    LocalDate last = null;
    int from = 0;
    for (SampleVisits.Call call : year.in(month)) {
      if (!call.day().equals(last)) {
        mergeDay(sheet, from);
        from = sheet.nextRow();
      }
      sheet.row(
          List.of(
              call.day().equals(last) ? "" : month + "月" + call.day().getDayOfMonth() + "日",
              call.room(),
              call.person(),
              call.visitor(),
              call.role(),
              call.kind(),
              call.method().equals("前台") ? "面谈" : call.method(),
              call.opinion(),
              call.satisfaction()));
      last = call.day();
    }
    mergeDay(sheet, from);
    sheet.line("合计", year.in(month).size());
    sheet.widths(12, 16, 9, 9, 10, 11, 10, 26, 10);
    sheet.save(folder.resolve("visits/金桂苑2025年" + month + "月走访记录.xlsx"));
  }

  private static void mergeDay(SampleSheet sheet, int from) {
    if (from > 0 && sheet.nextRow() - 1 > from) {
      sheet.merge(from, sheet.nextRow() - 1, 1, 1);
    }
  }
}
