package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import manyi.disk.Sha256;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch says and writes the same on any number of cores, and does again only what it must. */
class BatchRunTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> CATEGORIES = List.of("保洁", "电梯", "绿化", "车辆", "安保");
  private static final String MONTH = "batch monthly --month 2026-01";

  @TempDir Path folder;

  private Cli.Result run(String words, String... more) {
    List<String> args = new ArrayList<>(List.of(words.split(" ")));
    args.addAll(List.of(more));
    return Cli.in(folder).run(args.toArray(String[]::new));
  }

  private Cli.Result ends(int exit, String words, String... more) {
    Cli.Result result = run(words, more);
    assertEquals(exit, result.exit(), () -> words + "\n" + result.out() + result.err());
    return result;
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  /** A project with a log of its own, and a name. */
  private void add(String id, String... rows) throws IOException {
    ends(0, "project add", id, "--households", "480", "--occupied", "300");
    complaints(id, rows);
  }

  private void complaints(String id, String... rows) throws IOException {
    List<String> lines = new ArrayList<>(List.of("投诉编号,投诉时间,房号,投诉内容,投诉类别"));
    lines.addAll(List.of(rows));
    write(id + ".csv", lines);
    ends(0, "import complaints", id + ".csv", "-p", id);
  }

  private static String row(int number, int day) {
    return "T%d,2026-01-%02d,1-1-%04d,楼道未打扫,保洁".formatted(number, day, 100 + number);
  }

  private Map<String, String> workbooks(String out) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(out))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".xlsx")) {
          byte[] bytes = Files.readAllBytes(file);
          sums.put(name, Sha256.of(bytes));
        }
      }
    }
    return sums;
  }

  private Map<String, JsonNode> reports(String out) throws IOException {
    Map<String, JsonNode> reports = new TreeMap<>();
    JsonNode json = JSON.readTree(Files.readAllBytes(folder.resolve(out).resolve("run.json")));
    for (JsonNode one : json.get("reports")) {
      reports.put(one.get("project").asText(), one);
    }
    return reports;
  }

  private String outcomes(String out) throws IOException {
    List<String> outcomes = new ArrayList<>();
    reports(out).forEach((id, one) -> outcomes.add(id + " " + one.get("outcome").asText()));
    return String.join(", ", outcomes);
  }

  /** Projects of any size, some of them broken, some with one name between them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void onAnyNumberOfCoresTheSameIsWrittenAndSaid(long seed) throws IOException {
    Random random = new Random(seed);
    ends(0, "init .");
    for (int project = 0; project < 10; project++) {
      String id = random.nextInt(4) == 0 ? "项目 " + project : "项目" + project;
      List<String> rows = new ArrayList<>();
      int count = random.nextInt(60);
      for (int i = 0; i <= count; i++) {
        rows.add(
            "T%d,2026-01-%02d,%d-%d-%04d,内容%d,%s"
                .formatted(
                    i,
                    1 + random.nextInt(31),
                    1 + random.nextInt(3),
                    1 + random.nextInt(2),
                    101 + random.nextInt(900),
                    random.nextInt(9),
                    CATEGORIES.get(random.nextInt(CATEGORIES.size()))));
      }
      add(id, rows.toArray(String[]::new));
      if (random.nextInt(6) == 0) {
        Files.writeString(folder.resolve("projects/" + id + "/project.json"), "{ broken");
      }
    }
    add("金", row(1, 3));
    ends(0, "project set 金 --name 桂");
    add("金 桂", row(1, 3), row(2, 4));
    Cli.Result alone = run(MONTH + " --out out --jobs 1");
    Map<String, String> written = workbooks("out");
    Map<String, JsonNode> told = reports("out");
    Files.move(folder.resolve("out"), folder.resolve("first"));
    Cli.Result beside = run(MONTH + " --out out --jobs 4");
    assertTrue(alone.err().contains("output-twice"), alone.err());
    assertEquals(alone, beside);
    assertEquals(written, workbooks("out"));
    assertTrue(written.size() > 5, written::toString);
    for (Map.Entry<String, JsonNode> one : reports("out").entrySet()) {
      for (String key : List.of("outcome", "file", "sha256", "basis", "figures", "problems")) {
        assertEquals(told.get(one.getKey()).get(key), one.getValue().get(key), one.getKey());
      }
    }
  }

  @Test
  void whatWasDoneIsToldWithItsFiguresAndItsSum() throws IOException {
    ends(0, "init .");
    add("一", row(1, 3), row(2, 4), row(3, 5));
    ends(0, "project add 空");
    ends(1, MONTH + " --out out");
    JsonNode done = reports("out").get("一");
    assertEquals("written", done.get("outcome").asText());
    assertEquals("2026-01", done.get("period").asText());
    assertEquals(workbooks("out"), Map.of(done.get("file").asText(), done.get("sha256").asText()));
    assertEquals(3, done.get("figures").get(0).get("received").asInt());
    assertTrue(done.get("figures").get(0).get("visits").isNull(), done::toString);
    JsonNode failed = reports("out").get("空");
    assertEquals("failed", failed.get("outcome").asText());
    assertEquals("nothing-to-report", failed.get("problems").get(0).get("code").asText());
  }

  /** Of three projects, which are done again after something was changed. */
  @ParameterizedTest
  @CsvSource({
    "nothing, unchanged, unchanged, unchanged",
    "import, unchanged, written, unchanged",
    "undo, unchanged, written, unchanged",
    "settings, unchanged, written, unchanged",
    "words, unchanged, written, unchanged",
    "company words, written, written, written",
    "company settings, written, written, written",
    "holidays, written, written, written",
    "as of, written, written, written",
    "unmasked, written, written, written",
    "language, written, written, written",
    "force, written, written, written",
    "gone, unchanged, written, unchanged",
    "saved, unchanged, unchanged, unchanged",
    "run.json gone, written, written, written"
  })
  void onlyWhatIsMissingOrChangedIsDoneAgain(String change, String one, String two, String three)
      throws IOException {
    ends(0, "init .");
    add("一", row(1, 3));
    add("二", row(1, 3), row(2, 4));
    add("三", row(1, 3), row(2, 4), row(3, 5));
    ends(0, MONTH + " --out out");
    String more = change(change);
    Cli.Result again = ends(0, MONTH + " --out out" + more);
    assertEquals("一 " + one + ", 三 " + three + ", 二 " + two, outcomes("out"), again.out());
    // A report in another language has another name.
    assertEquals(change.equals("language") ? 6 : 3, workbooks("out").size(), again.out());
    ends(0, MONTH + " --out out" + more);
    boolean isForced = change.equals("force");
    assertEquals(isForced, outcomes("out").contains("written"), outcomes("out"));
  }

  private String change(String change) throws IOException {
    switch (change) {
      case "import" -> complaints("二", row(9, 9));
      case "undo" -> ends(0, "undo 1 -p 二");
      case "settings" -> ends(0, "project set 二 --occupied 301");
      case "words" -> write("projects/二/words.csv", List.of("field,word,meaning"));
      case "company words" -> write("words.csv", List.of("field,word,meaning"));
      case "company settings" -> write("manyi.json", List.of("{\"name\": \"示范物业\"}"));
      case "holidays" -> write("holidays.csv", List.of("date,kind,name"));
      case "gone" -> Files.delete(folder.resolve("out/二 2026年1月 客户服务月报.xlsx"));
      case "saved" -> save("out/二 2026年1月 客户服务月报.xlsx");
      case "run.json gone" -> Files.delete(folder.resolve("out/run.json"));
      default -> {
        // Only the order differs.
      }
    }
    if (change.equals("undo")) {
      complaints("二", row(1, 3));
    }
    return switch (change) {
      case "as of" -> " --as-of 2026-01-20";
      case "unmasked" -> " --unmask";
      case "language" -> " --lang en";
      case "force" -> " --force";
      default -> "";
    };
  }

  private void save(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] bytes;
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(file))) {
      var saved = new java.io.ByteArrayOutputStream();
      book.write(saved);
      bytes = saved.toByteArray();
    }
    assertFalse(java.util.Arrays.equals(bytes, Files.readAllBytes(file)));
    Files.write(file, bytes);
  }

  /** Other months and other projects of one folder stay as they were told. */
  @Test
  void aFolderTellsOfEveryReportInIt() throws IOException {
    ends(0, "init .");
    add("一", row(1, 3));
    add("二", row(2, 3));
    ends(0, MONTH + " --out out");
    ends(0, "batch annual --year 2026 --out out --only 一");
    ends(0, MONTH + " --out out --only 二");
    JsonNode json = JSON.readTree(Files.readAllBytes(folder.resolve("out/run.json")));
    List<String> told = new ArrayList<>();
    json.get("reports")
        .forEach(
            one ->
                told.add(
                    one.get("project").asText()
                        + " "
                        + one.get("period").asText()
                        + " "
                        + one.get("outcome").asText()));
    assertEquals(List.of("一 2026 written", "一 2026-01 written", "二 2026-01 unchanged"), told);
  }

  @Test
  void whatIsCalledRunJsonAndIsNotOursStays() throws IOException {
    ends(0, "init .");
    add("一", row(1, 3));
    Files.createDirectory(folder.resolve("out"));
    write("out/run.json", List.of("{\"scripts\": {}}"));
    Cli.Result refused = ends(3, MONTH + " --out out");
    assertTrue(refused.err().contains("output-exists"), refused.err());
    assertEquals("{\"scripts\": {}}\n", Files.readString(folder.resolve("out/run.json")));
    assertEquals(Map.of(), workbooks("out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "1.5", ""})
  void aNumberOfJobsIsAWholeOneFromOneOn(String jobs) {
    ends(0, "init .");
    ends(2, MONTH + " --out out --jobs=" + jobs);
  }
}
