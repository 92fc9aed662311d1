package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires whose figures were once wrong, counted by hand. */
class SurveyCasesTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  /** The five lines that say that 1 is best. */
  private String oneIsBest() {
    return desk.file(
        "words-1.csv",
        "field,word,meaning",
        "answer,1,satisfied",
        "answer,2,satisfied",
        "answer,3,fair",
        "answer,4,dissatisfied",
        "answer,5,dissatisfied");
  }

  /** 满意/基本满意/不满意 of each item. */
  static List<String> items(JsonNode json) {
    List<String> items = new ArrayList<>();
    json.get("items")
        .forEach(
            item ->
                items.add(
                    item.get("satisfied").asInt()
                        + "/"
                        + item.get("basicallySatisfied").asInt()
                        + "/"
                        + item.get("dissatisfied").asInt()));
    return items;
  }

  /**
   * Six returns: the items about 意见 and 建议 are the bad ones. 6 + (4+1) + (2+1) + 2 = 16 of 24 are
   * satisfied, 66.67 %; without these two it would be 11 of 12.
   */
  @Test
  void scoredQuestionsAboutOpinionsCountLikeAllOthers() {
    desk.imports(
        0,
        "survey",
        desk.file(
            "387000001_按序号_业主满意度_6_6.csv",
            "序号,提交答卷时间,所用时间,1、您对保洁服务是否满意,2、您对秩序维护是否满意,"
                + "3、您对物业处理投诉和意见的及时性是否满意,4、您对物业采纳业主建议的情况,5、您还有什么意见和建议,6、您的性别,7、户型",
            "1,2025-06-01 10:00,60秒,1,1,5,4,无,1,2",
            "2,2025-06-02 10:00,60秒,1,2,2,1,无,2,1",
            "3,2025-06-03 10:00,60秒,1,4,5,2,多种树,1,4",
            "4,2025-06-04 10:00,60秒,2,3,3,5,(空),1,3",
            "5,2025-06-05 10:00,60秒,2,1,4,5,,2,2",
            "6,2025-06-06 10:00,60秒,1,2,1,4,,2,2"),
        "--round",
        "2025H1",
        "--issued",
        "8",
        "--words",
        oneIsBest());
    JsonNode json = desk.show("survey", "--round", "2025H1");
    assertEquals(List.of("6/0/0", "4/1/1", "2/1/3", "2/0/4"), items(json));
    assertEquals(0.666667, json.get("rate").asDouble(), 1e-9);
  }

  /** Eleven came back; ten answered 保洁 or 门岗 by one choice: 门岗 9, 保洁 10, so 3 abstentions. */
  @Test
  void twoScoresInOneCellAreTwoChoices() {
    List<String> lines = new ArrayList<>(List.of("编号,房号,门岗（1-5分）,保洁（1-5分）"));
    for (int i = 1; i <= 9; i++) {
      lines.add(i + ",1-1-10" + i + ",5,4");
    }
    lines.add("10,1-1-110,5、4,");
    lines.add("11,1-1-111,\"5,4\",3");
    desk.imports(
        0, "survey", desk.file("2025年上半年问卷.csv", lines), "--round", "2025H1", "--issued", "20");
    JsonNode json = desk.show("survey", "--round", "2025H1");
    assertEquals(11, json.get("returned").asInt());
    assertEquals(10, json.get("valid").asInt());
    assertEquals(3, json.get("abstained").asInt());
    assertEquals(List.of("9/0/0", "9/1/0"), items(json));
    assertEquals(1, json.get("items").get(1).get("fair").asInt());
    assertEquals(1.0, json.get("rate").asDouble(), 1e-9);
    assertEquals(18.0 / 19, json.get("strictRate").asDouble(), 1e-6);
  }

  /**
   * Every spelling of two choices is one abstention and no valid sheet; {@code 4/5} is four of
   * five.
   */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "5、4", "5，4", "5;4", "5┋4", "5 、 4", "５、４", "3/4", "5/4", "5分、4分", "★★★、★", "满意、不满意"
      })
  void twoChoicesAreNoneHoweverTheyAreWritten(String cell) {
    List<String> lines = new ArrayList<>(List.of("编号,房号,门岗（1-5分）"));
    for (int i = 1; i <= 9; i++) {
      lines.add(i + ",1-1-10" + i + "," + (i < 6 ? "5" : "2"));
    }
    lines.add("10,1-1-110,\"" + cell + "\"");
    lines.add("11,1-1-111,4/5");
    desk.imports(
        0, "survey", desk.file("2025年上半年问卷.csv", lines), "--round", "2025H1", "--issued", "20");
    JsonNode json = desk.show("survey", "--round", "2025H1");
    assertEquals(11, json.get("returned").asInt());
    assertEquals(10, json.get("valid").asInt());
    assertEquals(1, json.get("abstained").asInt());
    assertEquals(List.of("6/0/4"), items(json));
  }

  /**
   * Seven households are listed. 101 answered, 102 wrote 弃权, 103 a stroke, 104 (空), 105 only a
   * suggestion, 106 only a time; 107 is listed with who lives there and did not answer.
   */
  @Test
  void aHouseholdThatIsListedAndAnsweredNothingIsNoReturn() {
    desk.imports(
        0,
        "survey",
        desk.file(
            "2025年上半年问卷.csv",
            "房号,业主姓名,性别,户型,1、保洁,2、绿化,意见,提交时间",
            "1-1-101,甲,男,三室,满意,不满意,,",
            "1-1-102,乙,女,三室,弃权,,,",
            "1-1-103,丙,男,两室,／,,,",
            "1-1-104,丁,女,两室,(空),(空),,",
            "1-1-105,戊,男,两室,,,多种树,",
            "1-1-106,己,女,两室,,,,2025-05-03",
            "1-1-107,庚,男,两室,,,,"),
        "--round",
        "2025H1",
        "--issued",
        "10");
    JsonNode json = desk.show("survey", "--round", "2025H1");
    assertEquals(6, json.get("returned").asInt());
    assertEquals(1, json.get("emptyRows").asInt());
    assertEquals(1, json.get("valid").asInt());
    assertEquals(10, json.get("abstained").asInt());
    assertEquals(List.of("1/0/0", "0/0/1"), items(json));
  }

  /** Strokes of every width are no choice, and no row of them is lost. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"/", "／", "－", "—", "——", "-", "~", "弃权", "(空)", "（空）", "(跳过)", "未填", "无"})
  void aStrokeIsAnAbstention(String stroke) {
    desk.imports(
        0,
        "survey",
        desk.file(
            "2025年上半年问卷.csv",
            "房号,1、保洁,2、绿化",
            "1-1-101,满意,不满意",
            "1-1-102,满意," + stroke,
            "1-1-103," + stroke + "," + stroke),
        "--round",
        "2025H1",
        "--issued",
        "10");
    JsonNode json = desk.show("survey", "--round", "2025H1");
    assertEquals(3, json.get("returned").asInt());
    assertEquals(2, json.get("valid").asInt());
    assertEquals(3, json.get("abstained").asInt());
    assertEquals(List.of("2/0/0", "0/0/1"), items(json));
  }

  /** What no list knows is named at import, and told with the figures of each of the three. */
  @Test
  void aWordThatNoListKnowsIsSaidInAllThree() {
    Cli.Result survey =
        desk.imports(
            0,
            "survey",
            desk.file(
                "问卷.csv", "房号,1、保洁", "1-101,满意", "1-102,满意", "1-103,满意", "1-104,不满意", "1-105,还行"),
            "--round",
            "2025H1");
    Cli.Result visits =
        desk.imports(
            0,
            "visits",
            desk.file(
                "2025年3月走访.csv",
                "走访日期,房号,走访人,满意度",
                "2025-03-05,1-101,李明,还行",
                "2025-03-05,1-102,李明,7星",
                "2025-03-05,1-103,李明,4"));
    Cli.Result complaints =
        desk.imports(
            0,
            "complaints",
            desk.file(
                "2025年3月投诉.csv",
                "投诉编号,投诉时间,房号,投诉内容,完成时间,回访时间,回访满意度",
                "T1,2025-03-02,1-101,电梯异响,2025-03-04,2025-03-05,还行",
                "T2,2025-03-02,1-102,电梯异响,2025-03-04,2025-03-05,满意"));
    for (Cli.Result result : List.of(survey, visits, complaints)) {
      assertTrue(result.err().contains("还行"), result.err());
    }
    assertTrue(visits.err().contains("7星") && visits.err().contains("“4”"), visits.err());
    assertEquals(
        "0/0/0/0/0", counts(desk.show("visits", "--month", "2025-03").get("satisfaction")));
    assertTrue(
        desk.show("visits", "--month", "2025-03")
            .get("notes")
            .toString()
            .contains("satisfaction-unknown: 3"));
    assertTrue(
        desk.show("complaints", "--month", "2025-03")
            .get("notes")
            .toString()
            .contains("satisfaction-unknown: 1"));
    assertTrue(
        desk.show("survey", "--round", "2025H1")
            .get("notes")
            .toString()
            .contains("answers-unknown: 1"));
  }

  private static String counts(JsonNode json) {
    List<String> counts = new ArrayList<>();
    for (String key :
        List.of("satisfied", "basicallySatisfied", "fair", "dissatisfied", "abstained")) {
      counts.add(json.get(key).asText());
    }
    return String.join("/", counts);
  }
}
