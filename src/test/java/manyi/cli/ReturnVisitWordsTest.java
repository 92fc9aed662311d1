package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the return-visit columns of a log tell, from the file to the figures (D16). */
class ReturnVisitWordsTest {
  @TempDir Path folder;
  private Desk desk;
  private int workspaces;

  /** Imports a log of its own into a new workspace. */
  private Cli.Result imports(String head, String... rows) {
    desk = Desk.in(next());
    List<String> lines = new ArrayList<>();
    lines.add("投诉编号,投诉时间,房号,投诉人,投诉内容,投诉类别,投诉级别,完成时间,处理状态," + head);
    int number = 1;
    for (String row : rows) {
      lines.add(
          "A%d,2025-03-10,1-1-10%d,张三,灯坏%d,工程,轻微,2025-03-11,已完成,%s"
              .formatted(number, number, number, row));
      number++;
    }
    desk.file("2025年3月投诉.csv", lines);
    return desk.imports(0, "complaints", "2025年3月投诉.csv");
  }

  private Path next() {
    try {
      return Files.createDirectory(folder.resolve(String.valueOf(++workspaces)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode revisits() {
    return desk.show("complaints", "--month", "2025-03").get("revisits");
  }

  @ParameterizedTest
  @CsvSource({
    "TRUE,FALSE",
    "是,否",
    "√,×",
    "Y,N",
    "1,0",
    "Ｙ,Ｎ",
    "✔,✘",
    "yes,no",
    "已回访,未回访",
    "true,false"
  })
  void asksWhetherThereWasOneAndTakesANoForANo(String yes, String no) {
    imports("是否回访", yes, yes, no, no);
    assertEquals(4, revisits().get("required").asInt());
    assertEquals(2, revisits().get("done").asInt());
    assertEquals(2, revisits().get("undetermined").asInt());
  }

  /** Whoever asks whether there was a return visit, however the question is put. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "是否回访",
        "是否已回访",
        "是否已经回访",
        "有无回访",
        "有没有回访",
        "是否有回访",
        "是否进行回访",
        "是否已进行回访",
        "是否做回访",
        "是否完成回访",
        "是否已完成回访",
        "是否回访过",
        "是否电话回访",
        "是否上门回访",
        "是否回访业主",
        "是否回访客户",
        "回访与否",
        "回访是否完成",
        "是否回访完成",
        "是否回访完毕",
        "已回访",
        "是否已回访？",
        "是否已回访（是/否）",
        "是否回访(Y/N)",
        "是否回访\n（是、否）",
        "是否回访（√/×）",
        "是否回访（有/无）",
        "是否回访（1是0否）",
        "投诉是否回访",
        "是否進行回訪"
      })
  void knowsTheQuestionHoweverItIsPut(String head) {
    Cli.Result result = imports('"' + head + '"', "是", "√", "1", "否", "×", "0", "");
    assertEquals(7, revisits().get("required").asInt());
    assertEquals(3, revisits().get("done").asInt());
    assertFalse(result.err().contains("header-unknown"), result.err());
    assertFalse(result.err().contains("revisit-untold"), result.err());
  }

  /** What asks something else is no word of whether there was one. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"是否需要回访", "是否及时回访", "是否需回访", "是否同意回访", "应否回访"})
  void leavesOtherQuestionsAlone(String head) {
    imports(head + ",回访结果", "是,", "否,", "是,已回访");
    assertEquals(1, revisits().get("done").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"回访满意度", "回访结果", "回访状态", "回访方式", "回访时间", "回访情况", "是否回访"})
  void isToldInWhicheverColumnByAWord(String head) {
    imports(head, "已回访", "");
    assertEquals(2, revisits().get("required").asInt());
    assertEquals(1, revisits().get("done").asInt());
    assertEquals(1, revisits().get("undetermined").asInt());
  }

  @Test
  void whatStandsUnderSatisfiedUndoesNoReturnVisit() {
    imports("是否回访,是否满意", "是,否", "√,×", "TRUE,", "是,／");
    assertEquals(4, revisits().get("done").asInt());
  }

  @Test
  void aTextThatTellsOfNoneIsNamedAndIsNone() {
    Cli.Result result = imports("回访时间,回访结果", ",待观察", ",已告知物业", ",已回访", ",无人接听", "2025-03-12,维修后正常");
    assertEquals(2, revisits().get("done").asInt());
    assertTrue(result.err().contains("revisit-untold"), result.err());
    assertTrue(result.err().contains("2025年3月投诉!K2") && result.err().contains("!K3"), result.err());
    assertFalse(result.err().contains("!K4") || result.err().contains("!K5"), result.err());
  }

  @Test
  void aNoBesideADateIsWarnedAboutAndTheDateStands() {
    Cli.Result result = imports("回访时间,是否回访", "2025-03-12,否", "2025-03-12,FALSE", "2025-03-12,是");
    assertEquals(3, revisits().get("done").asInt());
    assertEquals(3, revisits().get("inTime").asInt());
    assertTrue(result.err().contains("revisit-denied"), result.err());
    assertTrue(result.err().contains("!K2") && result.err().contains("!K3"), result.err());
    assertFalse(result.err().contains("!K4"), result.err());
  }

  @Test
  void oneBeforeTheCompletionOrTheReceptionIsSaidOnceAFile() {
    Cli.Result result =
        imports("回访时间", "2025-03-10", "2025-03-10", "2025-03-05", "2025-03-12", "2025-03-11");
    String said = result.err();
    assertEquals(1, said.split("revisit-before-completed", -1).length - 1, said);
    assertEquals(1, said.split("revisit-before-received", -1).length - 1, said);
    assertTrue(said.contains("!J2") && said.contains("!J3") && said.contains("!J4"), said);
    assertFalse(said.contains("!J5") || said.contains("!J6"), said);
    assertEquals(5, revisits().get("done").asInt());
  }

  @ParameterizedTest
  @CsvSource({"完成时间,true", "关闭时间,false", "流程结束时间,false", "办结时间,true"})
  void theDayOfClosingNormallyFollowsTheReturnVisit(String head, boolean isWarned) {
    desk = Desk.in(folder);
    desk.file(
        "2025年3月投诉.csv",
        "投诉编号,投诉时间,房号,投诉内容," + head + ",回访时间",
        "A1,2025-03-10,1-1-101,灯坏,2025-03-20,2025-03-12");
    Cli.Result result = desk.imports(0, "complaints", "2025年3月投诉.csv");
    assertEquals(isWarned, result.err().contains("revisit-before-completed"), result.err());
  }

  @Test
  void exemptsNobodyForALetterThatIsNotNeeded() {
    imports("备注", "无需复函", "不需要书面复函", "已复函", "书面复函存档，已办结", "业主匿名");
    assertEquals(3, revisits().get("exempt").asInt());
  }

  /** Where no log has a place for return visits, a status that tells of one makes none missing. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"已回访", "已电话回访", "已处理已回访", "回访完成", "已回访关闭"})
  void aStatusAloneKeepsNoReturnVisits(String status) {
    desk = Desk.in(folder);
    List<String> lines = new ArrayList<>();
    lines.add("投诉编号,投诉时间,房号,投诉人,投诉内容,完成时间,处理状态");
    int number = 1;
    for (String each : List.of(status, "已处理", "已处理", "已完成", "已处理")) {
      lines.add(
          "A%d,2025-03-10,1-1-10%d,张三,灯坏%d,2025-03-11,%s".formatted(number, number, number, each));
      number++;
    }
    desk.file("2025年3月投诉.csv", lines);
    desk.imports(0, "complaints", "2025年3月投诉.csv");
    JsonNode figures = desk.show("complaints", "--month", "2025-03");
    assertEquals(5, figures.get("completed").asInt());
    assertEquals(5, figures.get("revisits").get("required").asInt());
    for (String unknown : List.of("done", "inTime", "undetermined", "rate", "inTimeRate")) {
      assertTrue(figures.get("revisits").get(unknown).isNull(), unknown);
    }
    assertTrue(figures.get("revisitSatisfaction").isNull());
    assertTrue(figures.get("notes").toString().contains("revisits-not-kept"));
  }

  @Test
  void aStatusCountsBesideAColumnForReturnVisits() {
    desk = Desk.in(folder);
    desk.file(
        "2025年3月投诉.csv",
        "投诉编号,投诉时间,房号,投诉人,投诉内容,完成时间,处理状态,回访时间",
        "A1,2025-03-10,1-1-101,张三,灯坏,2025-03-11,已回访,",
        "A2,2025-03-10,1-1-102,张三,门坏,2025-03-11,已处理,");
    desk.imports(0, "complaints", "2025年3月投诉.csv");
    assertEquals(2, revisits().get("required").asInt());
    assertEquals(1, revisits().get("done").asInt());
  }

  private String satisfaction() {
    JsonNode answers = desk.show("complaints", "--month", "2025-03").get("revisitSatisfaction");
    return answers.get("satisfied").asInt()
        + "/"
        + answers.get("basicallySatisfied").asInt()
        + "/"
        + answers.get("dissatisfied").asInt()
        + "/"
        + answers.get("abstained").asInt();
  }

  /** Where nobody went back nobody was asked, so a no in both columns is no answer (D16). */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "是,否",
    "TRUE,FALSE",
    "√,×",
    "Y,N",
    "1,0",
    "1.0,0.0",
    "Ｙ,Ｎ",
    "✔,✘",
    "yes,no",
    "对,错",
    "☑是 □否,□是 ☑否",
    "☑是□否,□是☒否",
    "是。,否。",
    "是,否。"
  })
  void aNoInBothColumnsIsNoAnswer(String yes, String no) {
    Cli.Result result =
        imports(
            "是否回访,是否满意", yes + ',' + yes, no + ',' + no, no + ',' + no, no + ',', yes + ',' + no);
    assertEquals(5, revisits().get("required").asInt());
    assertEquals(2, revisits().get("done").asInt());
    assertEquals(0.4, revisits().get("rate").asDouble());
    assertEquals("1/0/1/0", satisfaction());
    assertFalse(result.err().contains("revisit-"), result.err());
  }

  /** Whichever column denies it, and whatever stands in the columns beside. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          是否回访,是否满意          | 否,否
          是否满意,是否回访          | 否,否
          是否回访,业主是否满意      | 未回访,否
          回访情况,是否满意          | 未回访,否
          回访结果,是否满意          | 还没有回访,×
          回访方式,是否满意          | 未回访,否
          是否回访,回访结果,是否满意 | 否,,否
          回访结果,是否回访,是否满意 | ,0,0
          是否回访,回访时间,是否满意 | 否,,否
          是否回访,回访时间,是否满意 | 否,未回访,否
          是否回访,是否满意（1是 2否） | 否,2
          是否回访（1是 2否）,是否满意 | 2,否
          是否回访（0是 1否）,是否满意 | 1,否
          """)
  void aDeniedVisitHasNoMereNo(String heads, String cells) {
    Cli.Result result = imports(heads, cells, cells);
    assertEquals(2, revisits().get("required").asInt());
    assertEquals(0, revisits().get("done").asInt());
    assertEquals("0/0/0/0", satisfaction());
    assertFalse(result.err().contains("revisit-"), result.err());
  }

  /** What says more than no was said by somebody: it counts, and is warned about. */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "否,满意,1/0/0/0",
    "否,不满意,0/0/1/0",
    "否,基本满意,0/1/0/0",
    "否,一般,0/1/0/0",
    "否,5分,1/0/0/0",
    "×,1分,0/0/1/0",
    "0,★★☆☆☆,0/0/1/0",
    "未回访,满意,1/0/0/0",
    "N,拒访,0/0/0/1",
    "否,是,1/0/0/0",
    "FALSE,TRUE,1/0/0/0",
    "×,√,1/0/0/0"
  })
  void anAnswerBesideANoCountsAndIsWarnedAbout(String no, String answer, String expected) {
    Cli.Result result = imports("是否回访,是否满意", no + ',' + answer, no + ',');
    assertEquals(1, revisits().get("done").asInt());
    assertEquals(1, revisits().get("undetermined").asInt());
    assertEquals(expected, satisfaction());
    assertTrue(result.err().contains("revisit-denied-yet-answered"), result.err());
    assertTrue(result.err().contains("!J2") && !result.err().contains("!J3"), result.err());
  }

  @Test
  void aNoBesideADateLeavesTheAnswerOfTheVisit() {
    imports("回访时间,是否回访,是否满意", "2025-03-12,否,否", "2025-03-12,是,是");
    assertEquals(2, revisits().get("done").asInt());
    assertEquals("1/0/1/0", satisfaction());
  }

  /**
   * One cell has one reading: what makes a return visit of a line is the answer that is counted.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          满意               | 1/0/0/0
          不满意             | 0/0/1/0
          ★☆☆☆☆              | 0/0/1/0
          ★★★                | 0/1/0/0
          1分                | 0/0/1/0
          5分                | 1/0/0/0
          2星                | 0/0/1/0
          3颗星              | 0/1/0/0
          五星               | 1/0/0/0
          4/5                | 1/0/0/0
          评分：4分          | 1/0/0/0
          一般               | 0/1/0/0
          一般。             | 0/1/0/0
          一般般             | 0/1/0/0
          基本满意           | 0/1/0/0
          满意（5分）        | 1/0/0/0
          5分（非常满意）    | 1/0/0/0
          A.不满意           | 0/0/1/0
          □满意 ☑不满意      | 0/0/1/0
          ☑满意 □一般 □不满意 | 1/0/0/0
          已回访，一般       | 0/1/0/0
          业主评价一般       | 0/1/0/0
          电话回访，★★☆☆☆    | 0/0/1/0
          电话回访，业主满意 | 1/0/0/0
          已回访             | 0/0/0/1
          """)
  void anAnswerAmongTheResultsIsCountedAsUnderSatisfaction(String text, String expected) {
    for (String head : List.of("回访结果", "回访情况")) {
      imports(head, text, "");
      assertEquals(1, revisits().get("done").asInt());
      assertEquals(expected, satisfaction());
      imports("回访时间," + head, "2025-03-12," + text, "2025-03-12,路灯已修好");
      assertEquals(2, revisits().get("done").asInt());
      String[] counts = expected.split("/", -1);
      int abstained = Integer.parseInt(counts[3]) + 1;
      assertEquals(counts[0] + "/" + counts[1] + "/" + counts[2] + "/" + abstained, satisfaction());
    }
  }

  /** What nobody said is no answer, neither good nor bad; the return visit took place (D16). */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"回访情况", "回访结果"})
  void aDeniedSayingIsNoAnswer(String head) {
    imports(
        "回访时间," + head,
        "2025-03-12,业主未表示满意",
        "2025-03-12,业主没说满意",
        "2025-03-12,业主没有表示不满",
        "2025-03-12,未表示不满意",
        "2025-03-12,业主表示不满意",
        "2025-03-12,业主表示满意");
    assertEquals(6, revisits().get("done").asInt());
    assertEquals("1/0/1/4", satisfaction());
  }

  /** Where the owner is and what became of the number makes no return visit of an attempt. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"回访情况", "回访结果"})
  void anAttemptIsNoneWhateverStandsBeforeIt(String head) {
    List<String> attempts =
        List.of("业主在国外联系不到", "业主手机号已换联系不到", "业主在外地没接", "转接语音信箱", "被挂", "业主未回微信", "业主没回", "未接听来电");
    imports("回访时间," + head, attempts.stream().map(a -> "2025-03-12," + a).toArray(String[]::new));
    assertEquals(8, revisits().get("required").asInt());
    assertEquals(0, revisits().get("done").asInt());
    imports("回访时间," + head, "2025-03-12,业主在国外联系不到的问题已解决", "2025-03-12,\"业主在国外，微信联系，无意见\"");
    assertEquals(2, revisits().get("done").asInt());
  }

  @Test
  void scoresStarsAndWordsAmongTheResultsMakeOneRate() {
    List<String> answers = List.of("满意", "★☆☆☆☆", "1分", "不满意", "2星", "一般");
    imports("回访时间,回访结果", answers.stream().map(a -> "2025-03-12," + a).toArray(String[]::new));
    assertEquals("1/1/4/0", satisfaction());
    JsonNode told = desk.show("complaints", "--month", "2025-03").get("revisitSatisfaction");
    assertEquals(1, told.get("fair").asInt());
    assertEquals(2 / 6.0, told.get("rate").asDouble(), 1e-4);
    desk.file(
        "manyi.json",
        "{\"name\":\"示例\",\"policy\":{\"fairCounts\":\"strict\",\"scoreCuts5\":\"2 1\"}}");
    told = desk.show("complaints", "--month", "2025-03").get("revisitSatisfaction");
    assertEquals("2/3/1/0", satisfaction());
    // The middle of a scale of scores is 一般, which the strict rate leaves out (D9).
    assertEquals(3, told.get("fair").asInt());
    assertEquals(2 / 6.0, told.get("rate").asDouble(), 1e-4);
    imports("回访结果", answers.toArray(String[]::new));
    assertEquals(6, revisits().get("done").asInt());
    assertEquals("1/1/4/0", satisfaction());
  }

  /** A score means what its column says, and none where the column does not. */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "回访结果,8分,6分,1/1/0/0",
    "回访结果,80分,59分,1/0/1/0",
    "回访结果（满分10分）,5,9,1/0/1/0",
    "回访结果,☆☆☆☆☆,5分,1/0/0/1",
    "回访结果,3,5,0/0/0/2"
  })
  void aScoreAmongTheResultsHasTheScaleOfItsColumn(
      String head, String one, String other, String expected) {
    imports("回访时间," + head, "2025-03-12," + one, "2025-03-12," + other);
    assertEquals(2, revisits().get("done").asInt());
    assertEquals(expected, satisfaction());
  }
}
