package manyi.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Questionnaires in four layouts: online form, ticks on paper, a tally, a plain export. */
final class SampleSurveys {

  /** An item and how many of a hundred like it. */
  private record Item(String text, int pleased) {}

  private static final List<Item> ITEMS =
      List.of(
          new Item("您对小区安全管理（门岗、巡逻）的评价", 86),
          new Item("您对公共区域清洁卫生的评价", 78),
          new Item("您对绿化养护的评价", 84),
          new Item("您对公共设施设备维修保养的评价", 74),
          new Item("您对报修处理及时性的评价", 80),
          new Item("您对车辆停放管理的评价", 66),
          new Item("您对客服人员服务态度的评价", 91),
          new Item("您对收费公开透明的评价", 85),
          new Item("您对社区文化活动的评价", 88),
          new Item("您对投诉处理的评价", 79));
  private static final String OVERALL = "您对物业服务的总体评价";
  private static final String OPEN = "您对我们的工作还有什么建议？";
  private static final List<String> SUGGESTIONS =
      List.of("停车位紧张，请规划访客车位", "电梯经常故障，请彻底检修", "希望增加充电桩", "垃圾分类点离得太远", "多组织老人活动");

  private final SampleWords words;
  private final SampleEstate estate;

  SampleSurveys(SampleWords words, SampleEstate estate) {
    this.words = words;
    this.estate = estate;
  }

  private String answer(int pleased) {
    if (words.chance(3)) {
      return "";
    }
    if (words.chance(pleased)) {
      return words.chance(55) ? "非常满意" : "满意";
    }
    return words.chance(55) ? "一般" : words.chance(70) ? "不满意" : "非常不满意";
  }

  /** The export of an online form in text mode. */
  void online(Path file, int half, int returned) throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("Sheet1");
    List<Object> head =
        new ArrayList<>(List.of("序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、您的房号"));
    int number = 1;
    for (Item item : ITEMS) {
      head.add(++number + "、" + item.text());
    }
    head.add(++number + "、" + OVERALL);
    head.add(++number + "、" + OPEN);
    sheet.head(head.toArray());
    LocalDateTime time = LocalDateTime.of(SampleCompany.YEAR, half * 6 - 1, 26, 9, 0);
    for (int i = 1; i <= returned; i++) {
      time = time.plusMinutes(words.between(5, 75));
      List<Object> row = new ArrayList<>();
      row.add(i);
      row.add(time.format(DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss")));
      row.add(words.between(40, 260) + "秒");
      row.add("微信");
      row.add("N/A");
      row.add("127.0.0.1");
      row.add(estate.room(i * 3 % estate.occupied() + 1));
      boolean silent = i % 71 == 0;
      for (Item item : ITEMS) {
        String answer = silent ? "(空)" : answer(item.pleased() - (half == 2 ? 4 : 0));
        row.add(
            answer.isEmpty() ? "(空)" : i % 97 == 0 && item.equals(ITEMS.get(3)) ? "满意┋一般" : answer);
      }
      row.add(silent ? "(空)" : answer(83));
      row.add(words.chance(12) ? words.one(SUGGESTIONS) : "(空)");
      sheet.row(row);
    }
    sheet.save(file);
  }

  /** Paper questionnaires copied as ticks, with a line for every household that got one. */
  void ticked(Path file, int half, int returned) throws IOException {
    List<Item> items = ITEMS.subList(0, 8);
    SampleSheet sheet = SampleSheet.xlsx("答卷");
    sheet.title("金桂苑2025年" + (half == 1 ? "上" : "下") + "半年业主满意度调查汇总", 2 + items.size() * 3);
    sheet.line("发放份数：" + estate.occupied() + "份　发放日期：2025年" + (half == 1 ? "5月26日" : "11月24日"));
    int top = sheet.nextRow();
    List<Object> upper = new ArrayList<>(List.of("序号", "房号"));
    List<Object> lower = new ArrayList<>(List.of("", ""));
    for (Item item : items) {
      upper.addAll(List.of(item.text().replace("您对", "").replace("的评价", ""), "", ""));
      lower.addAll(List.of("满意", "基本满意", "不满意"));
    }
    upper.add("意见建议");
    lower.add("");
    sheet.head(upper.toArray()).head(lower.toArray());
    sheet.merge(top, top + 1, 1, 1).merge(top, top + 1, 2, 2);
    for (int i = 0; i < items.size(); i++) {
      sheet.merge(top, top, 3 + i * 3, 5 + i * 3);
    }
    for (int i = 1; i <= estate.occupied(); i++) {
      List<Object> row = new ArrayList<>(List.of(i, estate.room(i)));
      boolean back = (i * 7) % estate.occupied() < returned;
      for (Item item : items) {
        ticks(row, back ? answer(item.pleased()) : "", back && i % 83 == 0);
      }
      row.add(back && words.chance(9) ? words.one(SUGGESTIONS) : "");
      sheet.row(row);
    }
    sheet.save(file);
  }

  private static void ticks(List<Object> row, String answer, boolean twice) {
    boolean pleased = answer.endsWith("满意") && !answer.contains("不");
    row.add(pleased ? "√" : "");
    row.add(answer.equals("一般") || (pleased && twice) ? "√" : "");
    row.add(answer.contains("不") ? "√" : "");
  }

  /** The form of the regulations, counted by hand. */
  void tally(Path file, int issued, int returned) throws IOException {
    SampleSheet sheet = SampleSheet.xlsx("问卷结果统计表");
    sheet.title("滨江一号2025年上半年问卷结果统计表", 7);
    sheet.line("发放份数：" + issued + "　回收份数：" + returned + "　统计日期：2025年6月28日");
    sheet.head("序号", "调查项目", "满意", "基本满意", "不满意", "弃权", "满意率");
    int first = sheet.nextRow();
    int[] sums = new int[4];
    int number = 0;
    for (Item item : ITEMS) {
      int abstained = words.between(2, 14);
      int pleased = (returned - abstained) * item.pleased() / 100 - words.between(0, 20);
      int fair = (returned - abstained - pleased) * 6 / 10;
      int[] counts = {pleased, fair, returned - abstained - pleased - fair, abstained};
      int row = sheet.nextRow();
      sheet.row(
          List.of(
              ++number,
              item.text(),
              counts[0],
              counts[1],
              counts[2],
              counts[3],
              new SampleSheet.Formula(
                  "ROUND((C%d+D%d)/(C%d+D%d+E%d)*100,2)".replace("%d", String.valueOf(row)),
                  Math.round((counts[0] + counts[1]) * 10000.0 / (returned - abstained)) / 100.0)));
      for (int i = 0; i < 4; i++) {
        sums[i] += counts[i];
      }
    }
    int last = sheet.nextRow() - 1;
    List<Object> total = new ArrayList<>(List.of("合计", ""));
    for (int i = 0; i < 4; i++) {
      String column = String.valueOf((char) ('C' + i));
      total.add(
          new SampleSheet.Formula("SUM(" + column + first + ":" + column + last + ")", sums[i]));
    }
    sheet.row(total);
    sheet.line("填表：" + words.name(), "", "审核：" + words.name());
    sheet.widths(6, 36, 10, 10, 10, 10, 10).save(file);
  }

  /** A plain export in UTF-8. */
  void exported(Path file, int returned) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("编号", "提交时间", "房号"));
    ITEMS.forEach(item -> head.add(item.text() + "（必填）"));
    head.add(OVERALL);
    head.add(OPEN);
    lines.add(String.join(",", head));
    LocalDateTime time = LocalDateTime.of(SampleCompany.YEAR, 11, 25, 10, 0);
    for (int i = 1; i <= returned; i++) {
      time = time.plusMinutes(words.between(3, 50));
      List<String> row = new ArrayList<>();
      row.add(String.valueOf(i));
      row.add(time.format(DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm")));
      row.add(estate.room(i));
      ITEMS.forEach(item -> row.add(answer(item.pleased() - 2)));
      row.add(answer(80));
      row.add(words.chance(10) ? words.one(SUGGESTIONS) : "");
      lines.add(String.join(",", row));
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_8);
  }
}
