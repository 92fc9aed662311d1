package manyi.samples;

import java.util.List;
import java.util.Random;

/** Invented people, houses and troubles; any likeness to a real person is chance. */
final class SampleWords {
  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜";
  private static final String GIVEN = "子安雨晨嘉禾明远书瑶思齐若兰景行文博云舒知夏可心一诺";

  /** A kind of trouble: category, department, what is said, what is done about it. */
  record Trouble(String category, String department, List<String> contents, List<String> results) {}

  static final List<Trouble> TROUBLES =
      List.of(
          new Trouble(
              "环境卫生",
              "环境部",
              List.of("楼道垃圾两天没有清理", "电梯轿厢地面有污渍", "垃圾桶外溢，有异味", "单元门口宠物粪便无人清扫"),
              List.of("已安排保洁当日清理", "调整清扫频次，每日两次", "已清运并冲洗地面")),
          new Trouble(
              "设施设备",
              "工程部",
              List.of("2号电梯运行时异响", "地下车库照明多处不亮", "单元门禁刷卡无反应", "顶层水压不足", "楼道应急灯损坏"),
              List.of("维保单位已更换部件", "已更换灯具", "已维修并复核正常", "已联系厂家，配件到货后更换")),
          new Trouble(
              "安全管理",
              "秩序部",
              List.of("外来人员随意进入小区", "夜间巡逻不到位", "消防通道被占用", "高空抛物"),
              List.of("加强门岗核验", "已增加夜间巡逻班次", "已劝离并设置警示牌")),
          new Trouble(
              "车辆停放",
              "秩序部",
              List.of("固定车位被他人占用", "访客车辆乱停堵住出口", "充电桩车位被油车占用"),
              List.of("已联系车主移车", "已增设隔离桩", "已张贴提示并巡查")),
          new Trouble(
              "绿化养护",
              "环境部",
              List.of("草坪枯黄无人补种", "树枝遮挡低层窗户", "绿化带积水"),
              List.of("已列入本月补种计划", "已修剪", "已疏通排水")),
          new Trouble(
              "客户服务",
              "客服部",
              List.of("前台电话多次无人接听", "报修后无人回复进度", "管家态度生硬"),
              List.of("已向业主致歉并培训当班人员", "已回复进度", "已约谈当事人")),
          new Trouble(
              "收费争议", "客服部", List.of("对公摊水电费用有疑问", "装修保证金退还慢"), List.of("已出示明细并解释", "已提交财务退款")),
          new Trouble(
              "邻里纠纷", "客服部", List.of("楼上深夜装修噪音", "邻居在公共走廊堆放杂物"), List.of("已上门协调，双方同意", "已发整改通知")));

  private final Random random;

  SampleWords(Random random) {
    this.random = random;
  }

  String name() {
    String name = String.valueOf(SURNAMES.charAt(random.nextInt(SURNAMES.length())));
    int length = 1 + random.nextInt(2);
    for (int i = 0; i < length; i++) {
      name += GIVEN.charAt(random.nextInt(GIVEN.length()));
    }
    return name;
  }

  /** A number of a series that is never given out. */
  String phone() {
    return "1990000" + String.format("%04d", random.nextInt(10000));
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** The first of the list comes most often, the last least. */
  <T> T skewed(List<T> of) {
    double drawn = random.nextDouble();
    return of.get((int) (drawn * drawn * of.size()));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
