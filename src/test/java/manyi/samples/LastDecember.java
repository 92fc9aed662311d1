package manyi.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The log of the December before: without it nobody could say what January took over. It was saved
 * in the middle of January, when all of it was done.
 */
final class LastDecember {
  private LastDecember() {}

  static void write(SampleWords words, SampleEstate estate, Path folder) throws IOException {
    int year = SampleCompany.YEAR - 1;
    String name = estate.id() + year + "年12月投诉台账";
    SampleSheet sheet = SampleSheet.xlsx("12月");
    sheet.title(name, 11);
    sheet.head("投诉编号", "投诉时间", "房号", "投诉人", "投诉类型", "投诉内容", "投诉性质", "投诉级别", "责任部门", "处理结果", "完成时间");
    List<LocalDate> days = new ArrayList<>();
    for (int i = words.between(6, 10); i > 0; i--) {
      days.add(LocalDate.of(year, 12, words.between(1, 31)));
    }
    days.sort(Comparator.naturalOrder());
    int number = 0;
    for (LocalDate day : days) {
      SampleWords.Trouble trouble = words.skewed(SampleWords.TROUBLES);
      sheet.row(
          List.of(
              "L" + (year % 100) + "12" + String.format("%03d", ++number),
              day,
              estate.room(words),
              words.name(),
              trouble.category(),
              words.one(trouble.contents()),
              "有效投诉",
              "轻微",
              trouble.department(),
              words.one(trouble.results()),
              day.plusDays(words.between(0, 4))));
    }
    sheet.widths(12, 12, 16, 9, 10, 26, 10, 9, 10, 22, 12);
    sheet.save(folder.resolve("complaints/" + name + ".xlsx"));
  }
}
