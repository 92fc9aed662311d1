package manyi.intake.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

  @ParameterizedTest
  @CsvSource({
    "第7题(保洁服务), (保洁服务), 保洁服务",
    "7、您对环境—绿化：, 您对环境—绿化, 您对环境—绿化",
    "7、您对环境——绿化, 您对环境——绿化, 您对环境—绿化",
    "Q3_R1 保洁, _R1 保洁, Q3_R1 保洁",
    "Q3_R1, R1, Q3_R1",
    "Q2_R1.门岗, R1.门岗, Q2_R1.门岗",
    "第9题(态度), (态度), 第9题：态度",
    "③保安, ③保安, 保安",
    "保洁（满分10分）, 保洁（满分10分）, 保洁",
    "维修（15分钟内到场）, 维修（15分钟内到场）, 维修（15分钟内到场）",
    "安全（含门岗）, 安全（含门岗）, 安全（含门岗）"
  })
  void isItsTextWithoutNumberAndHints(String written, String spelled, String text) {
    assertEquals(text, Question.of(written, spelled).text());
  }

  @Test
  void isAskedWhenNumberedRequiredOrAddressed() {
    assertTrue(Question.of("3、保洁", "保洁").asked());
    assertTrue(Question.of("保洁（必填）", "保洁").asked());
    assertTrue(Question.of("您对保洁的看法", "您对保洁的看法").asked());
    assertFalse(Question.of("户型", "户型").asked());
    assertFalse(Question.of("24小时热线", "24小时热线").numbered());
  }

  @Test
  void carriesTheStemOfAMatrixOverTheRowsThatFollow() {
    Question first = Question.of("7、环境—保洁", "环境—保洁");
    Question next = Question.of("绿化", "绿化");
    assertEquals(Optional.of("环境"), first.stem());
    assertTrue(next.continues(first));
    assertEquals("环境—绿化", next.under("环境").text());
    assertFalse(Question.of("8、保安", "保安").continues(first));
    assertEquals("环境—绿化", Question.of("—绿化", "—绿化").under("环境").text());
  }
}
