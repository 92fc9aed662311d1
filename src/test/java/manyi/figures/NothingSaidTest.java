package manyi.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NothingSaidTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "无, true",
    "无意见, true",
    "没意见, true",
    "没有 意见。, true",
    "暂无, true",
    "目前没有其他要求, true",
    "业主表示无意见, true",
    "无意见和建议, true",
    "没什么问题！, true",
    "'　', true",
    "/, true",
    "None, true",
    "无人接听, false",
    "没有热水, false",
    "无障碍通道被占, false",
    "没人管, false",
    "没有问题就好了吗, false",
    "意见很大, false",
    "物业没有反馈, false",
    "无电梯, false",
  })
  void tellsWordsThatSayNothingFromThoseThatDo(String text, boolean saysNothing) {
    assertEquals(saysNothing, NothingSaid.is(text));
  }
}
