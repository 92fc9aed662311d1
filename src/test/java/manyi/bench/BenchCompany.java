package manyi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the files that scripts/bench works on; two runs with one seed give the same tables. */
final class BenchCompany {
  private static final int MONTH = 6;

  private BenchCompany() {}

  /**
   * Writes {@code month-N/甲/*.xlsx} for each project that differs, {@code large/complaints.*} and
   * the lists of projects.
   *
   * @param args the folder to write to, the seed, how many projects differ, the rows of the large
   *     log
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    long seed = Long.parseLong(args[1]);
    int different = Integer.parseInt(args[2]);
    int rows = Integer.parseInt(args[3]);
    for (int i = 1; i <= different; i++) {
      Path month = folder.resolve("month-" + i + "/甲");
      BenchMonth of = new BenchMonth(seed + i);
      of.complaints(200, MONTH, 1).save(month.resolve("投诉台账.xlsx"));
      of.visits(60, MONTH).save(month.resolve("访问记录.xlsx"));
      of.survey(300, MONTH).save(month.resolve("满意度问卷.xlsx"));
    }
    BenchTable log = new BenchMonth(seed).complaints(rows, 1, 12);
    log.save(folder.resolve("large/complaints.xlsx"));
    log.save(folder.resolve("large/complaints.csv"));
    log.atMost(20_000).save(folder.resolve("large/complaints.xls"));
    Files.writeString(
        folder.resolve("projects.csv"),
        "项目编号,项目名称,区域,住户数,已入住户数\r\n甲,甲,城西片区,860,712\r\n",
        StandardCharsets.UTF_8);
  }
}
