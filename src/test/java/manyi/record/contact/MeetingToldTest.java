package manyi.record.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingToldTest {
  private static final List<String> NOBODY =
      List.of(
          "未遇", "无人", "业主不在家", "敲门没人应", "没有遇到业主", "家里没人", "家中无人", "未遇到业主", "没人在家", "不在家", "主人不在",
          "未访", "未走访", "走访取消", "未成功入户", "业主去外地了");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未遇",
        "未遇业主",
        "未遇到业主",
        "没遇到",
        "没有遇到业主",
        "没遇见人",
        "没见到业主",
        "未见业主",
        "未见到业主",
        "没碰到业主",
        "无人",
        "没人",
        "没有人",
        "家里没人",
        "家中无人",
        "家里无人",
        "屋内无人",
        "室内无人",
        "家里没有人",
        "家中无人应答",
        "无人在家",
        "没人在家",
        "无人应门",
        "无人开门",
        "没人开门",
        "不在家",
        "业主不在",
        "业主不在家",
        "住户不在家",
        "业主没在家",
        "业主未在家",
        "户主不在",
        "租客不在家",
        "本人不在家",
        "家人均不在家",
        "张先生不在家",
        "业主外出",
        "业主外出未归",
        "业主出差",
        "业主上班未归",
        "业主出差在外",
        "敲门无人",
        "敲门没人",
        "敲门没人应",
        "敲门无人应",
        "敲门无应答",
        "敲门无人应答",
        "敲门没有人应",
        "敲门无回应",
        "敲门不应",
        "敲门未开",
        "多次敲门无人应答",
        "按门铃无人应答",
        "上门无人",
        "上门时家中无人",
        "上门业主不在家",
        "上门走访无人在家",
        "两次上门均无人",
        "第一次上门无人在家",
        "走访未遇",
        "入户未遇",
        "拜访未遇",
        "吃闭门羹",
        "大门紧锁",
        "门锁着",
        "未开门",
        "空户",
        "电话无人接听",
        "电话打不通",
        "联系不上业主",
        "手机关机",
        "未能入户",
        "业主不在家，未能入户",
        "业主不在家，改日再访",
        "敲门无人应答，已贴温馨提示",
        "无人在家，另约时间",
        "因业主不在家未能入户",
        "上午上门，家中无人",
        "家中无人。",
        "家 中 无 人",
        "主人不在",
        "主人不在家",
        "女主人不在家",
        "未访",
        "未走访",
        "没走访",
        "没有走访",
        "还没有走访",
        "尚未走访",
        "未能走访",
        "未进行走访",
        "未访问",
        "未访到",
        "没访到业主",
        "未走访到业主",
        "走访未进行",
        "走访未完成",
        "取消",
        "已取消",
        "走访取消",
        "走访已取消",
        "取消走访",
        "取消了本次走访",
        "业主取消走访",
        "业主临时取消",
        "业主有事取消",
        "本次走访取消",
        "业主临时有事，走访取消",
        "没有入户成功",
        "未成功入户",
        "走访没有成功",
        "走访不成",
        "业主出远门了",
        "没去",
        "未上门",
        "老板不在",
        "店主不在",
        "走访没成",
        "没法入户",
        "无法进入",
        "客户取消预约",
        "未到访业主",
        "业主不在本市",
        "未能成功入户",
        "没能成功入户",
        "入户未成功",
        "业主去外地了",
        "业主到外地去了",
        "业主去了外地",
        "业主在国外",
        "业主人在外地",
        "业主去国外了",
        "业主去医院了",
        "业主不在场",
        "业主不在现场",
        "业主未到场",
        "业主称有事取消",
        "业主表示取消走访",
        "业主 不 在 家",
        "业主 不在 家",
        "业主不 在家",
        "主人 不 在",
        "敲门 没 人 应",
        "无人接待",
        "家中无人接待",
        "上门无人接待",
        "没人接待",
        "访而未遇",
        "访未遇",
        "走访而未遇",
        "去了两次都不在家",
        "去了两次均无人",
        "去过三次都没人",
        "来了两次都不在",
        "跑了两趟都没人",
        "上门两次都不在家",
        "上门两次均无人",
        "上门3次无人应答",
        "两次上门均无人",
        "两次上门都不在家",
        "两次登门均未遇",
        "多次上门未遇",
        "三次走访均无人在家",
        "三次上门无人开门",
        "未能见到业主",
        "未能见到住户",
        "没能见到业主",
        "未见着业主",
        "没见上业主",
        "未能与业主见面",
        "没有见到户主",
        "未见到人",
        "扑空",
        "扑了空",
        "上门扑空",
        "扑了个空",
        "两次扑空",
        "锁门",
        "大门锁着",
        "铁将军把门",
        "业主锁门外出",
        "锁门外出",
        "家中锁门",
        "房门上锁"
      })
  void nobodyWasMetWhereTheWholeTextOrAClauseSaysSo(String text) {
    assertEquals(MeetingTold.NOBODY, MeetingTold.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未遇到问题",
        "未遇到任何问题",
        "未遇到困难",
        "走访中未遇到异常情况",
        "没有遇到过停水",
        "没遇到什么麻烦",
        "家中无人照顾",
        "家中无人照看老人",
        "家中老人无人照顾",
        "老人独居，家中无人照顾",
        "孩子放学后无人接送",
        "业主平时不在家",
        "业主平常不在家",
        "平时家中无人",
        "白天家中无人",
        "业主经常出差",
        "业主常年在外地",
        "业主长期不在家",
        "业主周末不在家",
        "工作日家里没人",
        "业主白天不在家",
        "业主反映白天不在家，快递丢失",
        "业主反映家里没人时漏水",
        "反映楼道无人打扫",
        "楼道无人打扫",
        "监控室无人值守",
        "岗亭无人",
        "门岗无人值班",
        "花园无人修剪",
        "垃圾无人清运",
        "路灯坏了没人修",
        "电梯里没人管理",
        "投诉无人处理",
        "反映报修后无人处理",
        "反映电话打不通",
        "反映客服电话无人接听",
        "建议无人机巡逻",
        "无人机扰民",
        "没人反映问题",
        "没有人有意见",
        "业主不在意",
        "业主不在业主群",
        "建议业主不在家时代收快递",
        "希望家中无人时多巡逻",
        "建议增加晾衣架，老人不在家时请代收快递，其余没有意见",
        "首次无人应答，晚上入户访谈",
        "第一次没人在家，第二次见到业主",
        "业主不在家，由其母亲接待",
        "业主不在家，电话沟通，表示满意",
        "家中无人，后电话联系上业主，无意见",
        "敲门无人应答，随后业主开门接待",
        "电话未接通，已上门走访",
        "业主表示满意",
        "无意见",
        "无",
        "一切正常",
        "对保洁满意",
        "未接通电源，已修",
        "门禁未接通",
        "空置房装修扰民",
        "楼上空置房漏水",
        "敲门声扰民",
        "业主外出时门未关好",
        "停机坪卫生差",
        "电梯停机多次",
        "关机键失灵",
        "可视对讲打不通",
        "不在家庭群内",
        "家里没人抽烟",
        "业主出差较多，希望代收快递",
        "反映前台无人接待",
        "客服无人接待",
        "管家均不在",
        "业主反映去了客服中心，无人接待",
        "业主建议，晚上锁门",
        "无人接待，由其母亲开门接待",
        "前台无人接待",
        "客服中心无人接待",
        "物业无人接待",
        "售楼处无人接待",
        "建议单元门及时锁门",
        "晚上不锁门",
        "锁门问题已解决",
        "单元门锁坏",
        "门锁坏了",
        "提醒业主出门锁门",
        "未能见到保洁打扫",
        "未能见到效果",
        "反映去了两次都不在",
        "反映去了物业两次都没人",
        "反映去客服中心两次均无人",
        "投诉去了三次都没人处理",
        "未能见到整改",
        "业主说邻居不在家",
        "业主说 邻居 不在家",
        "未访问到异常",
        "走访未发现异常",
        "未走访的住户已张贴通知",
        "取消了上次投诉",
        "业主取消投诉",
        "业主要求取消停车月卡",
        "业主反映活动取消",
        "取消电梯广告",
        "去外地的业主已回来",
        "业主去外地的时候漏水",
        "业主刚从国外回来",
        "业主的儿子在国外，独居",
        "业主子女在国外工作，关注养老服务",
        "狗主人不在",
        "狗主人不牵绳",
        "业主不在场的装修需登记",
        "业主在家 满意",
        "业主 在家 无 意见",
        "业主反映没人 管",
        "报修后未上门",
        "业主报修，未上门",
        "业主预约维修，取消",
        "没有成功案例",
        "业主在家手机无信号",
        "业主在国外，委托物业看房"
      })
  void aWordThatOnlySoundsAlikeMakesNoVisitVanish(String text) {
    assertNotEquals(MeetingTold.NOBODY, MeetingTold.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未遇到问题",
        "家中无人照顾",
        "业主平时不在家",
        "业主反映白天不在家，快递丢失",
        "楼道无人打扫",
        "业主不在家，由其母亲接待",
        "无意见",
        "业主表示满意",
        "未接通电源，已修",
        ""
      })
  void whatIsPlainIsNotDoubted(String text) {
    assertEquals(MeetingTold.OTHER, MeetingTold.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "听邻居讲该户业主不在家已有半年",
        "楼下业主不在家漏水",
        "敲门三次物业留条",
        "业主没时间，取消",
        "业主未回应",
        "业主有手术没接电话",
        "业主有事，没去",
        "因疫情未走访",
        "人手不足未走访",
        "下雨取消走访",
        "业主本人不在场，装修工在"
      })
  void whatMayTellOfNobodyIsDoubtedAndCounts(String text) {
    assertEquals(MeetingTold.DOUBTFUL, MeetingTold.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "计划走访", "改期", "走访改期", "走访延期", "推迟走访", "走访推迟", "暂缓走访", "待走访", "拟走访", "走访待定", "待定", "延期",
        "暂不走访", "改到下周", "走访延期至下周", "另行安排走访", "业主有事改天", "业主没空", "业主不方便"
      })
  void whatIsStillToComeIsPutOff(String text) {
    assertEquals(MeetingTold.PUT_OFF, MeetingTold.of(text));
  }

  /** A label may name the way and what came of it; what is no way leaves it in doubt. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          未遇           | NOBODY
          上门未果       | NOBODY
          上门（未遇）   | NOBODY
          上门(未遇)     | NOBODY
          上门-未遇      | NOBODY
          上门—未遇      | NOBODY
          上门/未遇      | NOBODY
          上门、未遇     | NOBODY
          上门 未遇      | NOBODY
          上门：业主不在 | NOBODY
          电话（未接）   | NOBODY
          入户走访（无人在家） | NOBODY
          定期走访（未遇） | NOBODY
          上门（取消）   | NOBODY
          未走访         | NOBODY
          取消           | NOBODY
          未遇/电话      | DOUBTFUL
          外出           | DOUBTFUL
          走访/空置房    | DOUBTFUL
          上门（外出）   | DOUBTFUL
          上门           | OTHER
          上门/电话      | OTHER
          上门-电话      | OTHER
          外出访谈       | OTHER
          入户（不含出租） | OTHER
          """)
  void aLabelTellsOfNobodyAsAWhole(String text, MeetingTold told) {
    assertEquals(told, MeetingTold.ofLabel(text));
  }

  /** Where one expects whom one visited stands that nobody was there. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          未遇             | NOBODY
          无人             | NOBODY
          业主不在         | NOBODY
          不在家           | NOBODY
          外出             | NOBODY
          业主（不在家）   | NOBODY
          无人在家         | NOBODY
          张三（未遇）     | DOUBTFUL
          业主不在，女儿   | DOUBTFUL
          业主不在，其母接待 | OTHER
          张三             | OTHER
          欧阳无忌         | OTHER
          业主             | OTHER
          本人             | OTHER
          """)
  void whoWasVisitedMayBeNobody(String text, MeetingTold told) {
    assertEquals(told, MeetingTold.ofPerson(text));
  }

  /** Inside a longer phrase the words say something of something else. */
  @Test
  void embeddedInALongerPhraseNoWordMakesAVisitVanish() {
    List<String> before = List.of("关于", "楼道里", "邻居家", "保安室", "建议在", "小区", "反映", "遇", "解决", "处理");
    List<String> behind =
        List.of("的问题", "照顾老人", "的住户较多", "时请代收快递", "打扫卫生", "管理的车位", "事件", "值守区域", "看护孩子", "的情况说明");
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      String word = NOBODY.get(random.nextInt(NOBODY.size()));
      String phrase =
          (random.nextInt(3) == 0 ? before.get(random.nextInt(before.size())) : "")
              + word
              + behind.get(random.nextInt(behind.size()));
      String text =
          (random.nextBoolean() ? "业主无意见，" : "") + phrase + (random.nextBoolean() ? "。" : "");
      assertNotEquals(MeetingTold.NOBODY, MeetingTold.of(text), text);
    }
  }

  @Test
  void aClauseOfItsOwnSaysSoAmongOthers() {
    List<String> others = List.of("走访", "3月5日", "已贴提示", "张贴通知", "一单元", "改日再访", "另约时间");
    Random random = new Random(12);
    for (int i = 0; i < 1000; i++) {
      String word = NOBODY.get(random.nextInt(NOBODY.size()));
      String mark = List.of("，", "。", "；", ",", ";").get(random.nextInt(5));
      String other = others.get(random.nextInt(others.size()));
      String text = random.nextBoolean() ? word + mark + other : other + mark + word;
      assertEquals(MeetingTold.NOBODY, MeetingTold.of(text), text);
    }
  }

  @Test
  void aLongTextIsReadInNoTime() {
    String text = "再又仍一直均都又再仍".repeat(400) + "电话".repeat(400);
    long before = System.nanoTime();
    assertEquals(MeetingTold.OTHER, MeetingTold.of(text));
    assertEquals(MeetingTold.OTHER, MeetingTold.of("再又仍一直均都又再仍再又仍一直均都又再仍电话电话电话电话啊"));
    assertEquals(MeetingTold.OTHER, MeetingTold.of("2024年3月5日10点30分2024年3月5日10点30分12345啊"));
    assertEquals(true, System.nanoTime() - before < 2_000_000_000L);
  }
}
