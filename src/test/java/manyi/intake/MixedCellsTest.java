package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import manyi.record.Batch;
import manyi.record.ListFile;
import manyi.record.TallyLine;
import manyi.record.Words;
import manyi.record.answer.AnswerWords;
import manyi.record.word.Satisfaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedCellsTest {

  @Test
  void aTallyCountsNumbersAndNumbersStoredAsTextAlike() {
    Batch batch =
        Reading.batch(
            """
            | 项目 | 满意 | 基本满意 | 不满意 |
            | 保安 | 31 | 7 | '3 |
            | 保洁 | '29 | '９ | 4 |
            | 绿化 | 28份 | 11 | ' 5 |
            | 合计 | 88 | 27 | 12 |
            """);
    assertEquals(List.of("31", "29", "28"), Reading.kept(batch, TallyLine.SATISFIED));
    assertEquals(List.of("7", "9", "11"), Reading.kept(batch, TallyLine.BASICALLY_SATISFIED));
    assertEquals(List.of("3", "4", "5"), Reading.kept(batch, TallyLine.DISSATISFIED));
    assertEquals(List.of(), Reading.problems(batch));
  }

  @Test
  void aScoreStoredAsTextIsTheSameAnswer() {
    Batch batch =
        Reading.batch(
            """
            | 房号 | 保洁（1-5分） | 绿化（1-5分） |
            | 1-2-301 | 5 | '4 |
            | 1-2-302 | '5 | 4 |
            | 1-2-303 | 2 | '1 |
            """);
    assertEquals(batch.kept().get(0).answers(), batch.kept().get(1).answers());
    assertEquals(List.of(List.of("2"), List.of("1")), batch.kept().get(2).answers());
    assertEquals(List.of(), Reading.problems(batch));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不满意", "不太满意", "不满", "不很满意", "不大满意", "不够满意", "不怎么满意", "满意不了", "非常不满意", "不滿意", "谈不上满意",
        "不是很满意", "没有满意", "A.不满意", "不满意（2分）", "不 满 意", "√不满意"
      })
  void whatDeniesSatisfactionIsNeverSatisfaction(String answer) {
    AnswerWords scale = new AnswerWords(new Words(ListFile.builtInWords()));
    Satisfaction meaning = scale.meaning(answer).orElse(Satisfaction.DISSATISFIED);
    assertNotEquals(Satisfaction.SATISFIED, meaning);
    assertNotEquals(Satisfaction.BASICALLY_SATISFIED, meaning);
  }
}
