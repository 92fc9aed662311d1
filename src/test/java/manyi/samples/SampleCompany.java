package manyi.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Makes the workbooks of the sample company: three estates, a year of logs, two questionnaire
 * rounds, each estate in its own way. A fixed seed: two runs give the same bytes.
 */
final class SampleCompany {
  static final int YEAR = 2025;
  private static final long SEED = 20250101L;

  private SampleCompany() {}

  /**
   * Writes the samples.
   *
   * @param args the folder to write to, {@code samples/company/in}
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  static void write(Path folder) throws IOException {
    SampleEstate cuihu =
        new SampleEstate(
            "翠湖花园", 860, 712, 9, 2, 12, "%d-%d-%d", List.of("高远", "卫晴", "钱进", "孙悦", "李舟", "吴桐"));
    SampleEstate jingui =
        new SampleEstate(
            "金桂苑", 480, 402, 10, 2, 6, "%d幢%d单元%d", List.of("韩松", "沈月", "周航", "朱琳", "秦朗"));
    SampleEstate binjiang =
        new SampleEstate(
            "滨江一号", 640, 515, 4, 2, 20, "%d-%d-%d", List.of("严明", "华英", "曹宇", "魏然", "陶冶"));
    new CuihuBooks(words(1), cuihu, folder.resolve(cuihu.id())).write();
    new JinguiBooks(words(2), jingui, folder.resolve(jingui.id())).write();
    new BinjiangBooks(words(3), binjiang, folder.resolve(binjiang.id())).write();
    int before = 100;
    for (SampleEstate estate : List.of(cuihu, jingui, binjiang)) {
      LastDecember.write(words(before++), estate, folder.resolve(estate.id()));
    }
    projects(folder.resolve("projects.csv"), List.of(cuihu, jingui, binjiang));
  }

  private static SampleWords words(int estate) {
    return new SampleWords(new Random(SEED + estate));
  }

  private static void projects(Path file, List<SampleEstate> estates) throws IOException {
    StringBuilder text = new StringBuilder("项目编号,项目名称,区域,住户数,已入住户数,主任,客服主管\r\n");
    for (SampleEstate estate : estates) {
      text.append(estate.id()).append(',').append(estate.id());
      text.append(estate.id().equals("滨江一号") ? ",滨江片区," : ",城西片区,");
      text.append(estate.households()).append(',').append(estate.occupied()).append(',');
      text.append(estate.staff().get(0)).append(',').append(estate.staff().get(1)).append("\r\n");
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
