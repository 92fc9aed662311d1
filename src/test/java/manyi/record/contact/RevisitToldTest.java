package manyi.record.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import manyi.record.Field;
import manyi.record.ListFile;
import manyi.record.When;
import manyi.record.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisitToldTest {
  private static final Words WORDS = new Words(ListFile.builtInWords());

  private static RevisitTold told(String text) {
    return RevisitTold.of(text, WORDS);
  }

  private static boolean isVisit(String result, boolean isDated) {
    Field<When> at =
        isDated ? new Field.Known<>(When.on(LocalDate.of(2026, 3, 4))) : new Field.Blank<>();
    return RevisitLine.of(at, Optional.empty(), "", result, WORDS).isVisit();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "无人接听",
        "没人接",
        "没人接电话",
        "无人应答",
        "打不通",
        "电话打不通",
        "电话未打通",
        "联系不上",
        "联系不上业主",
        "未联系上业主",
        "多次联系不上",
        "未接通",
        "电话未接通",
        "无法接通",
        "暂时无法接通",
        "关机",
        "手机关机",
        "业主手机已关机",
        "停机",
        "空号",
        "电话是空号",
        "占线",
        "对方正在通话中",
        "号码错误",
        "业主未接电话",
        "不接电话",
        "业主挂断电话",
        "打了三次电话没人接",
        "两次致电均未接通",
        "第一次无人接听",
        "业主不在家",
        "敲门没人应",
        "家里没人",
        "上门未遇",
        "约定下周回访",
        "改日再访",
        "改天再联系",
        "与业主约定下周回访",
        "业主约下周一再访",
        "约定3月8日上门",
        "下次再回访",
        "稍后再联系",
        "明天再打",
        "暂不回访",
        "待回访",
        "待业主回来后回访",
        "业主不方便接听",
        "业主表示没空，改日再访",
        "业主说在忙，约定下周上门",
        "无人接听，改日再访",
        "敲门无人应答，约定下周回访",
        "已派单，电话无人接听",
        "关机。",
        "打不通电话",
        "打不通业主电话",
        "打不通业主的手机",
        "电话一直打不通",
        "业主电话打不通",
        "业主在忙，稍后再打",
        "业主在开会，改天再打",
        "业主正在开会",
        "业主在上班，晚点再打",
        "业主在开车，稍后联系",
        "业主没空，改天再打",
        "业主说在忙，稍后再打",
        "回访未成功",
        "回访失败",
        "未回访成功",
        "电话回访未成功",
        "电话回访失败",
        "回访不成功",
        "没有回访成功",
        "未能回访",
        "未能成功回访",
        "无法回访",
        "未成功回访",
        "回访未果",
        "电话无法接通",
        "电话停机",
        "电话空号",
        "拒接",
        "业主拒接电话",
        "拒接电话",
        "挂断",
        "挂断电话",
        "业主挂电话",
        "直接挂断",
        "电话被挂断",
        "接通后挂断",
        "接通后即挂断",
        "多次拨打未接",
        "多次拨打无人接听",
        "拨打多次未接",
        "拨打3次未接",
        "打了两次电话都没接",
        "多次拨打电话均未接听",
        "电话未接",
        "业主没接电话",
        "未接来电",
        "电话打过去没人接",
        "电话响了没人接",
        "无人接电话",
        "电话没打通",
        "没打通业主电话",
        "联系不到业主",
        "联系业主未果",
        "多次联系未果",
        "多次联系业主未果",
        "电话联系未果",
        "电话暂时无法接通",
        "业主电话无法接通",
        "电话不通",
        "电话停机，无法回访",
        "电话是空号，联系不上",
        "号码为空号",
        "电话号码错误",
        "电话错误",
        "业主忙，稍后再打",
        "业主正忙",
        "不方便接电话",
        "业主不便接听，稍后再拨",
        "忙音",
        "电话忙音"
      })
  void anAttemptIsNoReturnVisit(String text) {
    assertEquals(RevisitTold.ATTEMPT, told(text));
    assertEquals(false, isVisit(text, true) || isVisit(text, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "已回访",
        "已电话回访",
        "已上门回访",
        "已回访业主",
        "已回访，业主满意",
        "已于3月5日回访",
        "已完成回访",
        "回访完成",
        "电话回访已完成",
        "已处理已回访",
        "是",
        "√",
        "✔",
        "TRUE",
        "true",
        "Y",
        "对",
        "已回访。",
        "无人接听，次日已上门回访"
      })
  void saysThatItWasMade(String text) {
    assertEquals(RevisitTold.MADE, told(text));
    assertTrue(told(text).countsWithoutDate());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"否", "×", "✗", "FALSE", "false", "N", "未回访", "尚未回访", "没有回访", "无需回访", "未做回访"})
  void aNoIsNone(String text) {
    assertEquals(RevisitTold.NO, told(text));
    assertEquals(false, told(text).countsWithoutDate());
    assertTrue(isVisit(text, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"拒访", "拒绝回访", "业主拒绝评价", "业主不愿接受回访", "拒绝接受电话回访"})
  void aRefusalIsOneWithoutSatisfaction(String text) {
    assertEquals(RevisitTold.REFUSED, told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "满意",
        "不满意",
        "非常满意",
        "基本满意",
        "业主满意",
        "一般",
        "电话回访，业主表示满意",
        "无人接听，次日上门，业主满意",
        "回访未成功，次日上门，业主满意",
        "拒接，后上门回访，业主满意",
        "业主在忙，稍后再打，晚上接通，业主满意",
        "电话未接通后上门回访业主满意"
      })
  void anAnswerTellsOfOne(String text) {
    assertEquals(RevisitTold.ANSWERED, told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "维修完成",
        "已处理",
        "路灯已修好",
        "当时未接通电源，现已恢复",
        "业主反映电话无人接听的问题已解决",
        "客服电话打不通的问题已整改",
        "第一次未接通，第二次接通，业主认可",
        "首次无人接听，后联系上业主，表示认可",
        "对讲机占线故障已排除",
        "停机坪已打扫",
        "业主不在家时水管爆裂，已修复",
        "待观察",
        "1",
        "0",
        "3",
        "有",
        "无",
        "没有",
        "需",
        "要",
        "□",
        "已与业主沟通，约定下周上门",
        "业主表示认可，约定3月8日再访",
        "业主要求改日送水的问题已解决",
        "无人机扰民已劝离",
        "忙音问题已修好",
        "空号问题已处理",
        "电话停机问题已解决",
        "停机问题已处理",
        "回访失败原因已说明",
        "业主在开会时听到的噪音已解决",
        "挂断的电话线已接好",
        "在忙的师傅已调配",
        "回访未成功的住户已张贴通知",
        "空号牌已更换"
      })
  void anyOtherTextTellsOfOneOnlyBesideADate(String text) {
    assertEquals(RevisitTold.OTHER, told(text));
    assertTrue(isVisit(text, true));
    assertEquals(false, told(text).countsWithoutDate());
  }

  @Test
  void strokesAndBlanksTellNothing() {
    for (String text : List.of("", " ", "/", "／", "－", "——", "…")) {
      assertEquals(RevisitTold.BLANK, told(text), text);
    }
  }

  /** What comes behind an attempt and shows that it took place makes a visit of it. */
  @Test
  void aLaterClauseOutweighsAnAttempt() {
    List<String> attempts = List.of("无人接听", "电话打不通", "业主不在家", "联系不上", "首次未接通", "没人接");
    List<String> shown = List.of("业主表示满意", "次日上门，业主满意", "第二次接通，业主认可", "后已上门回访", "晚上联系上业主，表示感谢");
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      String attempt = attempts.get(random.nextInt(attempts.size()));
      String met = shown.get(random.nextInt(shown.size()));
      String mark = List.of("，", "。", "；", ",", "，但").get(random.nextInt(5));
      assertTrue(isVisit(attempt + mark + met, true), attempt + mark + met);
      assertEquals(RevisitTold.ATTEMPT, told(attempt + mark + "改日再访"));
    }
  }
}
