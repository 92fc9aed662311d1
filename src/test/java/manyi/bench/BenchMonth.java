package manyi.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The workbooks of one project: a log of complaints, a record of visits and a questionnaire. Every
 * row is drawn from the seed and its own number, so that a file does not depend on another.
 */
final class BenchMonth {
  private static final List<String> KINDS =
      List.of("环境卫生", "设施设备", "安全管理", "车辆停放", "绿化养护", "客户服务", "收费争议", "邻里纠纷");
  private static final List<String> TROUBLES =
      List.of("楼道垃圾没有清理", "电梯运行时异响", "外来人员随意进入", "车位被占用", "草坪枯黄", "报修后无人回复", "对公摊费用有疑问", "深夜装修噪音");
  private static final List<String> PARTS =
      List.of("环境部", "工程部", "秩序部", "秩序部", "环境部", "客服部", "客服部", "客服部");
  private static final List<String> WAYS = List.of("电话投诉", "微信", "来访", "业主APP");
  private static final List<String> STAFF = List.of("高远", "卫晴", "钱进", "孙悦", "李舟", "吴桐");
  private static final List<String> NAMES = List.of("赵子安", "钱雨晨", "孙嘉禾", "李明远", "周若兰", "吴景行");
  private static final List<String> ITEMS =
      List.of("安全管理", "清洁卫生", "绿化养护", "设备维修", "报修及时", "车辆停放", "服务态度", "收费透明", "社区文化", "投诉处理");
  private static final List<String> ANSWERS = List.of("满意", "满意", "满意", "非常满意", "一般", "不满意");

  private final long seed;

  BenchMonth(long seed) {
    this.seed = seed;
  }

  /**
   * A log of 20 columns.
   *
   * @param rows complaints
   * @param first the month of 2025 in which they begin
   * @param months over how many they are spread, in the order of their numbers
   */
  BenchTable complaints(int rows, int first, int months) {
    return new BenchTable(
        "投诉台账",
        List.of(
            "序号", "投诉编号", "投诉时间", "房号", "业主姓名", "联系电话", "投诉渠道", "投诉类型", "投诉内容", "投诉性质", "投诉级别",
            "责任部门", "受理人", "处理人", "处理结果", "完成时间", "处理状态", "回访时间", "回访满意度", "备注"),
        rows,
        i -> complaint(i, first + (int) ((long) i * months / rows)));
  }

  private List<Object> complaint(int i, int month) {
    Random random = at(1, i);
    int kind = (int) (random.nextDouble() * random.nextDouble() * KINDS.size());
    LocalDateTime received =
        LocalDateTime.of(
            2025, month, 1 + random.nextInt(28), 8 + random.nextInt(12), random.nextInt(60));
    LocalDateTime done = received.plusDays(random.nextInt(4)).plusHours(1);
    boolean open = random.nextInt(25) == 0;
    boolean visited = !open && random.nextInt(10) > 0;
    return List.of(
        i + 1,
        "TS" + (2500000 + i),
        received,
        room(random),
        one(NAMES, random),
        "1990000" + (1000 + random.nextInt(9000)),
        one(WAYS, random),
        KINDS.get(kind),
        TROUBLES.get(kind) + "，位置" + random.nextInt(400) + "号",
        random.nextInt(12) == 0 ? "过高要求" : "有效投诉",
        random.nextInt(5) > 0 ? "轻微" : random.nextInt(4) > 0 ? "重要" : "重大",
        PARTS.get(kind),
        one(STAFF, random),
        one(STAFF, random),
        open ? "" : "已处理并复核正常",
        open ? "" : done,
        open ? "处理中" : visited ? "已回访" : "已完成",
        visited ? done.plusDays(random.nextInt(4)) : "",
        visited ? one(List.of("满意", "满意", "基本满意", "不满意"), random) : "",
        random.nextInt(6) == 0 ? "业主希望书面答复" : "");
  }

  /** A record of visits of one month. */
  BenchTable visits(int rows, int month) {
    return new BenchTable(
        "访问记录",
        List.of("序号", "访问日期", "房号", "被访人", "访问人", "职务", "访问类型", "访问方式", "意见类别", "访问内容", "满意度"),
        rows,
        i -> {
          Random random = at(2, i);
          int kind = random.nextInt(KINDS.size());
          return List.of(
              i + 1,
              LocalDateTime.of(2025, month, 1 + random.nextInt(28), 0, 0),
              room(random),
              one(NAMES, random),
              one(STAFF, random),
              "客服助理",
              "日常走访",
              one(List.of("上门", "电话"), random),
              KINDS.get(kind),
              TROUBLES.get(kind),
              one(List.of("满意", "满意", "基本满意", "不满意"), random));
        });
  }

  /** A questionnaire, a row for each return. */
  BenchTable survey(int rows, int month) {
    List<String> head =
        new ArrayList<>(List.of("序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、您的房号"));
    for (int i = 0; i < ITEMS.size(); i++) {
      head.add(i + 2 + "、您对" + ITEMS.get(i) + "的评价");
    }
    head.add("12、您还有什么建议？");
    LocalDateTime begin = LocalDateTime.of(2025, month, 2, 9, 0);
    return new BenchTable(
        "Sheet1",
        head,
        rows,
        i -> {
          Random random = at(3, i);
          List<Object> row =
              new ArrayList<>(
                  List.of(
                      i + 1,
                      begin.plusMinutes(i * 17L),
                      40 + random.nextInt(200) + "秒",
                      "微信",
                      "N/A",
                      "127.0.0.1",
                      i / 80
                          + 1
                          + "-"
                          + (i / 40 % 2 + 1)
                          + "-"
                          + (i / 4 % 10 * 100 + 101 + i % 4)));
          for (int item = 0; item < ITEMS.size(); item++) {
            row.add(one(ANSWERS, random));
          }
          row.add(random.nextInt(5) == 0 ? "希望增加充电桩，位置" + random.nextInt(90) : "");
          return row;
        });
  }

  private Random at(int table, int row) {
    return new Random((seed * 31 + table) * 1_000_003L + row);
  }

  private static String room(Random random) {
    return 1
        + random.nextInt(9)
        + "-"
        + (1 + random.nextInt(2))
        + "-"
        + ((1 + random.nextInt(12)) * 100 + 1 + random.nextInt(4));
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
