package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.grid.Grid;
import manyi.record.RecordKind;
import manyi.record.SurveyReturn;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of other things that end in how satisfied somebody was, and questionnaires beside them. */
class SurveyDoubtsTest {
  @ParameterizedTest
  @CsvSource({
    "培训日期|培训主题|参加人员|讲师|培训方式|考核成绩|满意度, 2026-03-01|服务礼仪|黄丽|赵强|集中授课|80|满意",
    "流水|来电时刻|屋号|报事者|反应的事|办理人|办妥时刻|办理结果|业主评定,"
        + " BS01|2026-03-01 08:15|1-1-101|黄洋|楼道灯不亮|赵娜|2026-03-02 09:15|已联系楼上|不满意",
    "活动日期|活动名称|活动地点|主办人|参与家庭|评价, 2026-03-01|包粽子|会所|黄丽|王家|基本满意",
    "送水时刻|送水工|桶数|房号|签收者|满意程度, 2026-03-01 09:10|赵强|2|1-1-101|黄丽|满意",
    "装修公司|工程内容|工长|开工|完工|质量满意度|服务满意度, 美家|贴砖|赵强|2026-03-01|2026-04-01|满意|不满意"
  })
  void whatHoldsMoreOfOtherMattersThanOfAnswersIsNoQuestionnaireUnlessAskedFor(
      String heads, String row) {
    Grid grid = table(heads, row);
    FileReading unasked = Reading.of(grid);
    assertEquals(List.of("-"), kinds(unasked));
    assertEquals(List.of("A1 kind-undecided"), Reading.problems(unasked));
    FileReading asked = Reading.wanting(SurveyReturn.KIND, grid);
    assertEquals(List.of("survey"), kinds(asked));
    assertEquals("A1 kind-doubtful", Reading.problems(asked).get(0));
  }

  /** Told by its heads to be a list of another kind, it is no questionnaire that lacks a name. */
  @Test
  void aListOfVisitsThatEndsInAnAnswerIsToldWhatItLacksAsOne() {
    FileReading unasked =
        Reading.of(table("家访日|户|受访者|家访人|谈话要点|家访形式|业户评价", "2026-03-01|1-1-101|吴磊|李伟|希望增加器材|电话|满意"));
    assertEquals(List.of("-"), kinds(unasked));
    assertEquals(List.of("A1 column-missing"), Reading.problems(unasked));
  }

  @ParameterizedTest
  @CsvSource({
    "房号|姓名|满意度, 1-1-101|黄丽|满意",
    "房号|姓名|联系电话|总体评价|意见建议, 1-1-101|黄丽|13800000000|满意|多种花",
    "序号|楼栋|保洁|安保|绿化|备注, 1|3栋|满意|基本满意|不满意|",
    "序号|填写时间|所用时间|来源|来自IP|1、您对物业服务是否满意|2、您有何建议," + " 1|2026-03-01 08:15|35秒|微信|1.2.3.4|满意|多种花",
    "房号|入住人数|家中宠物|保洁服务|安保服务|绿化养护, 1-1-101|3|猫|满意|满意|不满意"
  })
  void aQuestionnaireIsReadThoughNothingNamesIt(String heads, String row) {
    FileReading reading = Reading.of(table(heads, row));
    assertEquals(List.of("survey"), kinds(reading));
    assertEquals(
        List.of(),
        Reading.problems(reading).stream().filter(said -> said.contains("kind-")).toList());
  }

  /** Three rows alike but for nothing: what a column is shows in its head and its values. */
  private static Grid table(String heads, String row) {
    String line = "| " + row.replace("|", " | ") + " |\n";
    return GridOf.table("Sheet1", "| " + heads.replace("|", " | ") + " |\n" + line.repeat(3));
  }

  private static List<String> kinds(FileReading reading) {
    return reading.sheets().stream()
        .map(sheet -> sheet.kind().map(RecordKind::name).orElse("-"))
        .toList();
  }
}
