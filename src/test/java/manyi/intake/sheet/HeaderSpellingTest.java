package manyi.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderSpellingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "投诉时间|投诉时间",
        "房　号|房号",
        "投诉 时间|投诉时间",
        "投诉\\n时间|投诉时间",
        "*投诉内容|投诉内容",
        "投诉内容*：|投诉内容",
        "房号（必填）|房号",
        "提交时间（自动）|提交时间",
        "备注(选填)：|备注",
        "走访时长(分钟)|走访时长",
        "满意度（1-5分）|满意度",
        "投诉日期(yyyy-mm-dd)|投诉日期",
        "1、您对保安服务是否满意？|您对保安服务是否满意？",
        "12. 保洁服务|保洁服务",
        "Q3 绿化养护|绿化养护",
        "第2题：维修服务|维修服务",
        "一、客户服务|客户服务",
        "编号ＩＤ|编号ＩＤ",
        "投诉人（业主）|投诉人（业主）",
        "No.|No.",
        "3.5|3.5",
        "ＴＥＬ ：|ＴＥＬ",
        "受理 Time Zone|受理Time Zone",
      })
  void takesDecorationsOff(String written, String text) {
    assertEquals(text, HeaderSpelling.of(written.replace("\\n", "\n")).text());
  }

  @Test
  void spellsWidthAndCaseAlike() {
    assertEquals("tel", HeaderSpelling.of("ＴＥＬ ：").key());
    assertEquals(HeaderSpelling.of("房号").key(), HeaderSpelling.of("*房　号（必填）：").key());
  }

  @Test
  void readsTheCodeListOfAHeader() {
    assertEquals(
        Map.of("1", "物业服务", "2", "设施设备"), HeaderSpelling.of("投诉类型(1-物业服务,2-设施设备,…)").codes());
    HeaderSpelling method = HeaderSpelling.of("回访方式(1.上门回访;2.电话联系;3.约谈;4.其他)");
    assertEquals(Map.of("1", "上门回访", "2", "电话联系", "3", "约谈", "4", "其他"), method.codes());
    assertEquals("回访方式", method.text());
    assertEquals(Map.of("0", "待处理", "1", "处理中"), HeaderSpelling.of("状态（0-待处理，1-处理中）").codes());
    assertEquals(
        Map.of("1", "非常满意", "2", "满意", "3", "不满意"),
        HeaderSpelling.of("满意度：1非常满意 2满意 3不满意").codes());
    assertEquals(
        Map.of("5", "非常满意", "1", "非常不满意"), HeaderSpelling.of("满意度（5分-非常满意，1分-非常不满意）").codes());
    assertEquals(Map.of("A", "上门", "B", "电话"), HeaderSpelling.of("方式(A.上门 B.电话)").codes());
    assertEquals(Map.of("1", "有效", "2", "无效"), HeaderSpelling.of("有效性(1、有效2、无效)").codes());
  }

  @Test
  void takesNoListFromAScaleOrARemark() {
    assertEquals(Map.of(), HeaderSpelling.of("满意度（1-5分）").codes());
    assertEquals(List.of("1-5分"), HeaderSpelling.of("满意度（1-5分）").units());
    assertEquals(Map.of(), HeaderSpelling.of("处理结果（含回复内容）").codes());
    assertEquals(Map.of(), HeaderSpelling.of("投诉时间：").codes());
    assertEquals("是否满意：是/否", HeaderSpelling.of("是否满意：是/否").text());
  }
}
