package manyi.intake.survey;

import java.util.regex.Pattern;

/**
 * What the words of a question let us expect of its answers, where the answers alone do not tell.
 */
public final class QuestionCue {
  private static final Pattern SATISFACTION =
      Pattern.compile(
          "满意|评价|评分|打分|评级|印象|感受|认可"
              + "|秩序|保安|安保|安全|门岗|巡逻|消防|监控|门禁|车辆|停车|保洁|清洁|卫生|垃圾|消杀|绿化|维修|工程|报修|报事|设施|设备"
              + "|客服|管理人员|服务|前台|管家|接待|社区文化|收费|财务公开|投诉处理");
  private static final Pattern OTHER_MATTER =
      Pattern.compile(
          "原因|理由|为什么|为何|哪|什么|最|建议|意见(?!箱)|性别|年龄|人口|人数|面积|入住|户型|身份|职业|学历|收入"
              + "|几|多少|频率|次数|是否(?!.{0,4}满意)|有无|时间|日期|电话|手机|姓名|房号|楼号|楼栋|单元|总分|得分"
              + "|户数|金额|单价|总价|(?<!收)费用?$|元$");
  private static final Pattern SUMMED_UP =
      Pattern.compile("(?:总|合计|平均|最终|最后|考核|加权)+(?:得?分|分数|评分|打分|成绩|分值)|得分|分数|成绩");
  private static final Pattern OPEN = Pattern.compile("建议|意见(?!箱)|想说|想对|补充说明|评语|原话|留言|心声");
  private static final Pattern OFFERS_OPTIONS = Pattern.compile("[多单]选|选择题");

  private QuestionCue() {}

  /**
   * True for a question about a service or about satisfaction, and about nothing that is counted.
   */
  public static boolean asksForSatisfaction(String text) {
    return SATISFACTION.matcher(text).find() && !OTHER_MATTER.matcher(text).find();
  }

  /** True for a score of nothing in particular: 得分, 平均分数. */
  static boolean isSum(String text) {
    return SUMMED_UP.matcher(text).matches();
  }

  /** True for a question that says 满意, so that 是 and 否 answer it. */
  static boolean saysSatisfied(String text) {
    return text.contains("满意");
  }

  /**
   * True for an open question: what people would like to be better.
   *
   * @param written with its marks, such as （多选）
   */
  public static boolean isOpen(String written) {
    return OPEN.matcher(written).find() && !OFFERS_OPTIONS.matcher(written).find();
  }
}
