package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An answer has one reading: however it is written, it says the same in a questionnaire, at a visit
 * and at a return visit, under every policy (D9, D14, D15).
 */
class AnswerSpellingsTest {
  private static final List<String> SATISFIED =
      List.of(
          "满意",
          "非常满意",
          "很满意",
          "满 意",
          "A.满意",
          "满意（5分）",
          "是",
          "5星",
          "５星",
          "5颗星",
          "五星",
          "五颗星",
          "5 颗星",
          "★★★★★",
          "⭐⭐⭐⭐⭐",
          "4星",
          "四星",
          "★★★★☆",
          "★★★★✩",
          "★ ★ ★ ★ ☆",
          "4.0星",
          "4.5星",
          "四星半",
          "4/5",
          "５／５",
          "4.0/5",
          "9/10",
          "85/100",
          "5/5分",
          "☑满意 □不满意");
  private static final List<String> OF_FOUR =
      List.of("4星", "４颗星", "四星", "★★★★☆", "★★★★✩", "⭐⭐⭐⭐", "4/5", "4.0/5", "4.5星");
  private static final List<String> FAIR =
      List.of(
          "一般", "一般般", "B.一般", "3星", "三星", "３颗星", "三颗星", "★★★", "★★★✩✩", "★★★☆☆", "⭐⭐⭐", "3/5",
          "3.0/5", "三星半");
  private static final List<String> BASICALLY =
      List.of("基本满意", "较满意", "比较满意", "6/10", "7/10分", "60/100", "79/100");
  private static final List<String> DISSATISFIED =
      List.of(
          "不满意", "很不满意", "不太满意", "D.不满意", "否", "2星", "一星", "两颗星", "★★☆☆☆", "★✩✩✩✩", "⭐", "1/5",
          "2/5", "5/10", "59/100", "不满意（1分）");
  private static final List<String> ABSTAINED =
      List.of(
          "弃权",
          "不清楚",
          "满意、不满意",
          "满意,一般",
          "☑满意 ☑不满意",
          "满意 不满意",
          "满意和不满意",
          "满意或一般",
          "满意　不满意",
          "基本满意及一般",
          "☆☆☆☆☆",
          "★★★、★",
          "未评价");

  @TempDir Path folder;

  private static List<String> rows(String head, List<String> spellings, String row) {
    List<String> lines = new ArrayList<>(List.of(head));
    for (int i = 0; i < spellings.size(); i++) {
      lines.add(row.formatted(i + 1, 101 + i, spellings.get(i)));
    }
    return lines;
  }

  /**
   * The counts of the three uses, each as 满意/基本满意/一般/不满意/弃权 and the rate.
   *
   * @param head of the answers; empty for 是否满意 and 满意度
   */
  private List<String> counted(String head, String policy, List<String> spellings)
      throws IOException {
    Desk desk = Desk.in(folder, "--households", "500", "--occupied", "400");
    if (policy != null) {
      Files.writeString(
          desk.path("manyi.json"), "{ \"name\" : \"示例\", \"policy\" : { " + policy + " } }");
    }
    String asked = head.isEmpty() ? "您对保洁是否满意" : "您对保洁" + head;
    desk.imports(
        0,
        "survey",
        desk.file(
            "问卷.csv", rows("序号,提交时间,房号,1、" + asked, spellings, "%d,2025-03-05,1-1-%d,\"%s\"")),
        "--round",
        "2025H1");
    String field = head.isEmpty() ? "满意度" : head;
    desk.imports(
        0,
        "visits",
        desk.file(
            "2025年3月走访.csv",
            rows("序号,走访日期,房号,走访人," + field, spellings, "%d,2025-03-05,1-1-%d,李明,\"%s\"")));
    desk.imports(
        0,
        "complaints",
        desk.file(
            "2025年3月投诉.csv",
            rows(
                "投诉编号,投诉时间,房号,投诉内容,完成时间,回访时间,回访" + field,
                spellings,
                "T%d,2025-03-02,1-1-%d,电梯异响,2025-03-04,2025-03-05,\"%s\"")));
    return List.of(
        told(desk.show("survey", "--round", "2025H1")),
        told(desk.show("visits", "--month", "2025-03").get("satisfaction")),
        told(desk.show("complaints", "--month", "2025-03").get("revisitSatisfaction")));
  }

  private static String told(JsonNode json) {
    List<String> counts = new ArrayList<>();
    for (String key :
        List.of("satisfied", "basicallySatisfied", "fair", "dissatisfied", "abstained")) {
      counts.add(json.get(key).asText());
    }
    return String.join("/", counts)
        + (json.get("rate").isNull() ? "" : " " + json.get("rate").asDouble());
  }

  private void same(String expected, String policy, List<String> spellings) throws IOException {
    assertEquals(List.of(expected, expected, expected), counted("", policy, spellings));
  }

  private static List<String> spellings(String group) {
    return switch (group) {
      case "satisfied" -> SATISFIED;
      case "four" -> OF_FOUR;
      case "fair" -> FAIR;
      case "basically" -> BASICALLY;
      case "dissatisfied" -> DISSATISFIED;
      default -> ABSTAINED;
    };
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "satisfied    |                               | N/0/0/0/0 1.0",
        "basically    |                               | 0/N/0/0/0 1.0",
        "fair         |                               | 0/N/N/0/0 1.0",
        "fair         | \"fairCounts\": \"strict\"    | 0/N/N/0/0 0.0",
        "basically    | \"fairCounts\": \"strict\"    | 0/N/0/0/0 1.0",
        "dissatisfied |                               | 0/0/0/N/0 0.0",
        "dissatisfied | \"fairCounts\": \"strict\"    | 0/0/0/N/0 0.0",
        "four         |                               | N/0/0/0/0 1.0",
        "four         | \"scoreCuts5\": \"5 4\"       | 0/N/N/0/0 1.0",
      })
  void anAnswerSaysTheSameEverywhere(String group, String policy, String expected)
      throws IOException {
    List<String> spellings = spellings(group);
    same(expected.replace("N", "" + spellings.size()), policy, spellings);
  }

  /** Beside real answers, so that the column is one of answers in the questionnaire too. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"1", "2"})
  void anythingButOneChoiceIsAnAbstention(int satisfied) throws IOException {
    List<String> spellings = new ArrayList<>(ABSTAINED);
    for (int i = 0; i < 20 * satisfied; i++) {
      spellings.add("满意");
    }
    same(20 * satisfied + "/0/0/0/" + ABSTAINED.size() + " 1.0", null, spellings);
  }

  /** Whatever marks it, under 是否满意 a yes is 满意 and a no is 不满意. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "√ √ × √, 3/0/0/1/0 0.75",
    "✔ ✓ ✗ ✘ √, 3/0/0/2/0 0.6",
    "TRUE true FALSE TRUE, 3/0/0/1/0 0.75",
    "Y Ｙ y N ｎ, 3/0/0/2/0 0.6",
    "1 1 0 1 １ ０, 4/0/0/2/0 0.666667",
    "1.0 1.0 0.0, 2/0/0/1/0 0.666667",
    "是 √ 1 0 否 ×, 3/0/0/3/0 0.5",
    "是 否 是 弃权, 2/0/0/1/1 0.666667",
    "满意 √ 不满意 ×, 2/0/0/2/0 0.5",
    "√ × 5颗星, 2/0/0/1/0 0.666667",
    "√ × 5分, 2/0/0/1/0 0.666667",
    "√ × √ 3分 １分, 2/1/1/2/0 0.6",
    "是 否 4分 4分, 3/0/0/1/0 0.75",
    "√ × 8分 6分, 2/1/0/1/0 0.75",
    "√ × 90分 60分, 2/1/0/1/0 0.75",
    "满意 不满意 5分 2分, 2/0/0/2/0 0.5",
    "√ × 满意 1, 3/0/0/1/0 0.75",
    "√ × 是 否 5星 5星 5星 5星 5星 5星 5星 2星 5星 5星 5星 5星 5星 5星 5星 5星 5星 5星, 19/0/0/3/0 0.863636",
  })
  void aYesAndANoAnswerWhoeverAsksWhether(String marks, String expected) throws IOException {
    assertEquals(
        List.of(expected, expected, expected),
        counted("是否满意", null, List.of(marks.split(" ", -1))));
  }

  private static final List<String> TWO_SCORES =
      List.of(
          "5 4", "5　4", "5  4", "５ ４", "5、4", "5,4", "5，4", "5;4", "5；4", "5分 4分", "5分、4分", "5 4分",
          "5和4", "5与4", "5或4", "4 5", "4、5", "5 4 3", "5┋4", "5|4", "5\n4", "五分 四分", "5星 4星",
          "5/4");

  private static final List<String> ONE_SCORE =
      List.of("5 分", " 5 ", "5　分", "5 / 5", "5 颗 星", "★ ★ ★ ★ ★", "打分: 5", "5 5", "5、5");

  /** Two scores in a cell are two choices, whatever stands between them (D10). */
  @Test
  void twoScoresAreNoAnswerAndOneIsOneHoweverItIsSpaced() throws IOException {
    List<String> cells = new ArrayList<>(ONE_SCORE);
    cells.addAll(TWO_SCORES);
    String expected = ONE_SCORE.size() + "/0/0/0/" + TWO_SCORES.size() + " 1.0";
    assertEquals(Collections.nCopies(3, expected), counted("满意度（1-5分）", null, cells));
  }

  /** Scores whose scale the header or the other cells tell: cuts of 5, 10 and 100. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "满意度（1-5分）   |                             | 5 4 3 2 1 ５分 4.0 3.5分 | 4/2/2/2/0 0.75",
        "满意度（1-5分）   | \"scoreCuts5\": \"5 3\"      | 5 4 3 2 1 ５分 4.0 3.5分 | 2/4/4/2/0 0.75",
        "满意度（1-5分）   | \"fairCounts\": \"strict\"   | 5 4 3 2 1 ５分 4.0 3.5分 | 4/2/2/2/0 0.5",
        "满意度（1-10分）  |                             | 10 8 7 6 5 1 9.5 6分     | 3/3/0/2/0 0.75",
        "满意度（1-10分）  | \"scoreCuts10\": \"9 7\"     | 10 8 7 6 5 1 9.5 6分     | 2/2/0/4/0 0.5",
        "满意度（百分制）  |                             | 100 80 79 60 59 0 95分 70 | 3/3/0/2/0 0.75",
        "满意度（百分制）  | \"scoreCuts100\": \"90 70\"  | 100 80 79 60 59 0 95分 70 | 2/3/0/3/0 0.625",
      })
  void theCutsOfScoresActInAllThree(String head, String policy, String scores, String expected)
      throws IOException {
    List<String> spellings = List.of(scores.split(" ", -1));
    assertEquals(List.of(expected, expected, expected), counted(head, policy, spellings));
  }
}
