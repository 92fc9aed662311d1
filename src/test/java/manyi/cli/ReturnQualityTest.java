package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What import and {@code show survey} say of returns that are worth a look, and that all count. */
class ReturnQualityTest {
  private static final String HEAD = "序号,提交答卷时间,所用时间,房号,填写人,1、秩序维护,2、公共保洁,3、绿化养护,4、设施维修,意见";
  private static final String[] ROUND = {"--round", "2025H2", "--issued", "20"};

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  private String file(String name, String... rows) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    lines.addAll(List.of(rows));
    return desk.file(name, lines);
  }

  private JsonNode show() {
    return desk.show("survey", "--round", "2025H2");
  }

  /** {@code alike 2: 3 满意, 6 不满意}. */
  private static List<String> said(JsonNode figures) {
    List<String> said = new ArrayList<>();
    for (JsonNode reason : figures.get("quality")) {
      List<String> records = new ArrayList<>();
      for (JsonNode record : reason.get("records")) {
        records.add(record.get("row").asText() + " " + record.get("detail").asText());
      }
      String list = String.join(", ", records).strip();
      said.add((reason.get("reason").asText() + " " + reason.get("count") + ": " + list).strip());
    }
    return said;
  }

  private void damage(String id) throws IOException {
    Path records = desk.path("projects/" + Desk.PROJECT + "/imports/" + id + "/records.csv");
    Files.writeString(records, Files.readString(records) + "又添一行\n");
  }

  @Test
  void damageInAnotherKindsImportHidesNothing() throws IOException {
    desk.file("投诉.csv", "投诉编号,投诉时间,房号,投诉内容", "T1,2025-11-02,1-1-101,垃圾未清");
    desk.imports(0, "complaints", "投诉.csv");
    damage("0001");
    file("问卷.csv", "1,2025-11-03,84秒,1-1-101,赵一,满意,满意,满意,满意,");
    var imported = desk.imports(0, "survey", "问卷.csv", ROUND);
    assertTrue(imported.err().contains("returns-alike"), imported.err());
    assertFalse(imported.err().contains("batch-damaged"), imported.err());
  }

  @Test
  void doubtsThatCannotBeToldStopNoImport() throws IOException {
    desk.file("花名册.csv", "房号,入住状态", "1-1-101,已入住", "1-1-102,已入住");
    desk.imports(0, "roster", "花名册.csv");
    damage("0001");
    file("问卷.csv", "1,2025-11-03,84秒,1-1-101,赵一,满意,满意,满意,满意,");
    desk.file("走访.csv", "走访日期,房号,走访人,走访方式", "2025-11-05,1-101,高远,上门");
    var imported = desk.imports(0, "survey", "问卷.csv", ROUND);
    assertTrue(imported.out().contains("0002"), imported.out());
    assertTrue(imported.err().contains("returns-not-checked"), imported.err());
    var unchanged = desk.imports(0, "survey", "问卷.csv", ROUND);
    assertFalse(unchanged.err().contains("returns-not-checked"), unchanged.err());
    file("又一份.csv", "1,2025-11-03,84秒,1-1-102,钱二,满意,不满意,满意,满意,");
    JsonNode json =
        Desk.json(
            desk.ends(
                    0,
                    List.of(
                            "import auto 又一份.csv 走访.csv -p 金桂苑 --add --format json --round 2025H2"
                                .split(" "))
                        .toArray(String[]::new))
                .out());
    assertEquals(2, json.get("imported").size());
    assertEquals(0, json.get("refused").size());
  }

  @Test
  void everyDoubtIsNamedAtImportAndNoneChangesAFigure() {
    file(
        "问卷.csv",
        "1,2025-11-03,84秒,1-1-101,赵一,满意,满意,基本满意,满意,",
        "2,2025-11-03,4秒,1-1-102,钱二,满意,满意,满意,满意,",
        "3,2025-11-04,1分12秒,1-1-103,孙三,满意,不满意,满意,满意,地下车库的灯坏了三个月没有人修",
        "4,2025-11-05,91秒,1-1-201,周五,满意,不满意,满意,满意,地下车库的灯坏了三个月没有人修",
        "5,2025-11-06,95秒,1-1-201,李四,不满意,不满意,不满意,不满意,",
        "6,2025-05-05,33秒,1-1-301,郑七,,,,,");
    var import_ = desk.imports(0, "survey", "问卷.csv", ROUND);
    for (String code :
        List.of(
            "returns-alike",
            "returns-twin",
            "returns-blank",
            "returns-too-fast",
            "room-answered-twice",
            "answers-outside-round")) {
      assertTrue(import_.err().contains(code), code + import_.err());
    }
    JsonNode json = show();
    assertEquals(
        List.of(
            "alike 2: 3 满意, 6 不满意",
            "twin 2: 4 text: 0001/问卷/5, 5 text: 0001/问卷/4",
            "blank 1: 7",
            "tooFast 1: 3 4",
            "answeredTwice 2: 5 1-1-201: 0001/问卷/6, 6 1-1-201: 0001/问卷/5",
            "outsideRound 1: 7 2025-05-05"),
        said(json));
    assertEquals(6, json.get("returned").asInt());
    assertEquals(5, json.get("valid").asInt());
    assertEquals(13, json.get("satisfied").asInt());
    assertEquals(1, json.get("basicallySatisfied").asInt());
    assertEquals(6, json.get("dissatisfied").asInt());
    assertEquals(4, json.get("abstained").asInt());
  }

  @Test
  void aTrialRunSaysWhatTheImportWouldSayWithTheRoundInView() {
    file("甲区.csv", "1,2025-11-03,,1-1-101,赵一,满意,不满意,满意,基本满意,");
    file("乙区.csv", "1,2025-11-09,,1-1-101,赵一,满意,不满意,满意,基本满意,");
    desk.imports(0, "survey", "甲区.csv", ROUND);
    String tried = desk.imports(0, "survey", "乙区.csv", "--round", "2025H2", "--dry-run").err();
    String done = desk.imports(0, "survey", "乙区.csv", "--round", "2025H2").err();
    assertEquals(done, tried);
    assertTrue(done.contains("returns-twin") && done.contains("甲区.csv 甲区!2"), done);
    assertEquals(
        List.of(
            "twin 2: 2 room: 0002/乙区/2, 2 room: 0001/甲区/2",
            "answeredTwice 2: 2 1-1-101: 0002/乙区/2, 2 1-1-101: 0001/甲区/2"),
        said(show()));
  }

  @Test
  void whatAReplacementTakesOutIsNoLongerDoubtful() {
    String kept = "1,2025-11-03,,1-1-101,赵一,满意,不满意,满意,基本满意,";
    file("问卷.csv", kept, "2,2025-11-03,,1-1-101,赵一,满意,不满意,满意,基本满意,");
    desk.imports(0, "survey", "问卷.csv", ROUND);
    file("问卷.csv", kept);
    var tried =
        desk.imports(0, "survey", "问卷.csv", "--replace", "0001", "--round", "2025H2", "--dry-run");
    assertTrue(tried.err().contains("months-lessened"), tried::err);
    assertFalse(tried.err().contains("returns-alike"), tried::err);
    desk.imports(0, "survey", "问卷.csv", "--replace", "0001", "--round", "2025H2");
    assertEquals(List.of(), said(show()));
    assertEquals(1, show().get("returned").asInt());
  }

  @Test
  void strictIsAboutTheWorkbookNotAboutWhatPeopleAnswered() {
    file("问卷.csv", "1,2025-11-03,,1-1-101,赵一,满意,满意,满意,满意,");
    List<String> options = new ArrayList<>(List.of(ROUND));
    options.add("--strict");
    var said = desk.imports(0, "survey", "问卷.csv", options.toArray(String[]::new));
    assertTrue(said.err().contains("returns-alike"), said::err);
  }

  @Test
  void theSettingsOfAProjectDecideWhatIsNoticed() throws IOException {
    file("问卷.csv", "1,2025-11-03,7秒,1-1-101,赵一,满意,满意,满意,满意,");
    desk.imports(0, "survey", "问卷.csv", ROUND);
    assertEquals(List.of("alike 1: 2 满意", "tooFast 1: 2 7"), said(show()));
    Path settings = desk.path("manyi.json");
    ObjectNode json = (ObjectNode) new ObjectMapper().readTree(settings.toFile());
    json.putObject("policy").put("alikeItems", 5).put("secondsPerItem", 1);
    Files.writeString(settings, json.toString());
    assertEquals(List.of(), said(show()));
  }

  @Test
  void aTallyOfMoreReturnsThanHouseholdsIsSaid() {
    desk.ends(0, "project", "set", Desk.PROJECT, "--households", "310", "--occupied", "285");
    desk.file("统计表.csv", "项目,满意,不满意", "保洁,270,24", "绿化,281,13");
    var said =
        desk.imports(
            0, "tally", "统计表.csv", "--round", "2025H2", "--issued", "300", "--returned", "294");
    assertTrue(said.err().contains("returns-exceed-households"), said::err);
    assertEquals(List.of("exceedsHouseholds 9:"), said(show()));
  }

  @Test
  void anItemThatStandsInNoRateIsSaidRightBelowTheRates() {
    desk.file("统计表.csv", "项目,满意,不满意", "保洁,27,2", "绿化,约30,1");
    desk.imports(0, "tally", "统计表.csv", "--round", "2025H2", "--issued", "40", "--returned", "31");
    String out = desk.ends(0, "show", "survey", "-p", Desk.PROJECT, "--round", "2025H2").out();
    int items = out.indexOf("没有计入满意率的答案");
    assertTrue(items > 0 && items < out.indexOf("主要改进事项"), out);
    assertTrue(out.substring(items).contains("“绿化”"), out);
    assertEquals(out.indexOf("“绿化”的"), out.lastIndexOf("“绿化”的"), "said once");
  }
}
