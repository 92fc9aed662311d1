package manyi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyNameTest {
  private static final int LONGEST = 255;

  private static List<String> typed(String... files) {
    List<Path> paths = Stream.of(files).map(Path::of).toList();
    Map<Path, String> names = CopyName.ofTyped(paths);
    return paths.stream().map(names::get).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "台账.csv, 台账-csv-标注.xlsx",
    "台账.XLSX, 台账-标注.xlsx",
    "一月/台账.xls, 一月-台账-xls-标注.xlsx",
    "收件/一月/台账.csv, 一月-台账-csv-标注.xlsx",
    "/收件/一月/台账, 一月-台账-标注.xlsx",
    "../台账.csv, 台账-csv-标注.xlsx",
    "., 标注.xlsx",
    ".., 标注.xlsx",
    "../.., 标注.xlsx",
    "/, 标注.xlsx",
    "一月/.., 标注.xlsx",
    "'', 标注.xlsx"
  })
  void aTypedFileIsCalledByItsNameAndItsFolder(String file, String name) {
    assertEquals(List.of(name), typed(file));
    assertEquals(name, CopyName.ofFound(Path.of(file), Path.of(file), false));
  }

  @ParameterizedTest
  @CsvSource({
    "收件, 收件/金桂苑/台账.csv, false, 金桂苑-台账-csv-标注.xlsx",
    "收件, 收件/金桂苑/台账.csv, true, 收件-金桂苑-台账-csv-标注.xlsx",
    "/, /金桂苑/台账.csv, true, 金桂苑-台账-csv-标注.xlsx",
    ".., ../金桂苑/台账.csv, true, 金桂苑-台账-csv-标注.xlsx",
    "., 金桂苑/台账.csv, true, 金桂苑-台账-csv-标注.xlsx",
    ".., .., true, 标注.xlsx"
  })
  void aFoundFileIsCalledByTheFoldersBelow(
      String root, String file, boolean isOneOfMany, String name) {
    assertEquals(name, CopyName.ofFound(Path.of(root), Path.of(file), isOneOfMany));
  }

  @Test
  void filesOfOneNameAreCalledByAsManyFoldersAsTellThemApart() {
    assertEquals(
        List.of("s-a-csv-标注.xlsx", "y-s-a-csv-标注.xlsx", "s-b-csv-标注.xlsx"),
        typed("s/a.csv", "y/s/a.csv", "z/s/b.csv"));
    assertEquals(
        List.of("甲-1月-a-标注.xlsx", "乙-1月-A-标注.xlsx"), typed("/x/甲/1月/a.xlsx", "/x/乙/1月/A.xlsx"));
    assertEquals(
        List.of("甲-x-1月-a-标注.xlsx", "乙-x-1月-a-标注.xlsx"), typed("甲/x/1月/a.xlsx", "乙/x/1月/a.xlsx"));
    // x/b.csv needs no more folders than it has; what remains is refused where the copies are.
    assertEquals(List.of("x-b-csv-标注.xlsx", "x-b-csv-标注.xlsx"), typed("x/b.csv", "x-b.csv"));
  }

  @Test
  void aNameFitsWhereFilesLieAndTellsLongOnesApart() {
    String folder = "某某物业服务有限公司客户服务中心".repeat(6) + "/";
    String one = folder + "翠湖花园".repeat(14) + "投诉台账.csv";
    String name = typed("甲" + one).get(0);
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= LONGEST, name);
    assertTrue(name.endsWith("-标注.xlsx") && name.contains("投诉台账-csv-"), name);
    assertEquals(name, typed("甲" + one).get(0));
    assertNotEquals(name, typed("乙" + one).get(0));
  }

  /** Whatever characters a name is made of, and however many bytes each of them takes. */
  @Test
  void noNameIsTooLongOrTheOneOfAnother() {
    Random random = new Random(11);
    String[] letters = {"a", "é", "桂", "\uD840\uDC0B", "-"};
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder file = new StringBuilder().append(i);
      for (int n = random.nextInt(60); n >= 0; n--) {
        file.append(letters[random.nextInt(letters.length)]);
        file.append(n % 20 == 19 ? "/" : "");
      }
      String name = CopyName.ofFound(Path.of("in"), Path.of("in", file + ".csv"), false);
      assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= LONGEST, name);
      assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name);
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      assertEquals(name, new String(bytes, StandardCharsets.UTF_8));
    }
  }
}
