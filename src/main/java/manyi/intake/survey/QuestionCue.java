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

  /** A question that ends in what it asks for, 您对…是否及时的评价, asks for that and nothing else. */
  private static final Pattern RATED =
      Pattern.compile(
          ".*(?:满意度|满意程度|评价|评分|打分|评级|印象|感受|认可度?)"
              + "|(?:请问?)?(?:您|你)(?:们|家)?对(?!.*(?:哪|什么|多少|几|最(?!近|新|后))).+"
              + "|.*(?:觉得|认为)(?!.*(?:哪|什么|多少)).*(?<![最不])满意(?:吗|么)?");

  private static final Pattern OTHER_MATTER =
      Pattern.compile(
          "哪|什么|为何|多少|几(?:口|位|人|次|个|室|年|岁|辆|天|月|种|类|成)|有无|有没有"
              + "|最(?:满意|不满意|需要|希望|关心|关注|喜欢|看重|重视|担心|想|急|应该?)"
              + "|(?:原因|理由|户数|金额|单价|总价|面积|人口|人数|次数|频率|数量|个数|(?<!收)费用?|元)$");

  private static final Pattern YES_OR_NO = Pattern.compile("是否(?!.{0,4}满意)");
  private static final Pattern WHETHER_SATISFIED = Pattern.compile("是否.{0,4}满意|满意(?:吗|与否|否)");
  private static final Pattern END = Pattern.compile("[?？。:：\\s]+$");
  private static final Pattern SUMMED_UP =
      Pattern.compile("(?:总|合计|平均|最终|最后|考核|加权){1,9}(?:得?分|分数|评分|打分|成绩|分值)|得分|分数|成绩");
  private static final Pattern OPEN = Pattern.compile("建议|意见(?!箱)|想说|想对|补充说明|评语|原话|留言|心声");
  private static final Pattern OFFERS_OPTIONS = Pattern.compile("[多单]选|选择题");

  private QuestionCue() {}

  /**
   * True for a question about a service or about satisfaction, and about nothing that is counted.
   */
  public static boolean asksForSatisfaction(String text) {
    return SATISFACTION.matcher(text).find()
        && !RespondentCue.is(text)
        && !asksForOther(text)
        && !asksYesOrNo(text);
  }

  /** True for a question whose answers are a choice or a number, be they written 1 to 5. */
  static boolean asksForOther(String text) {
    String bare = END.matcher(text).replaceFirst("");
    return OTHER_MATTER.matcher(bare).find() && !RATED.matcher(bare).matches();
  }

  /** True for 您是否参加过, which 1 and 2 may answer; 3 and more do not. */
  static boolean asksYesOrNo(String text) {
    return YES_OR_NO.matcher(text).find()
        && !RATED.matcher(END.matcher(text).replaceFirst("")).matches();
  }

  /** True for a score of nothing in particular: 得分, 平均分数. */
  static boolean isSum(String text) {
    return SUMMED_UP.matcher(text).matches();
  }

  /** True for 您对保洁是否满意, which a yes or a no answers. */
  static boolean asksWhetherSatisfied(String text) {
    return WHETHER_SATISFIED.matcher(text).find();
  }

  /** True for a question that says 满意, so that 是 and 否 answer it. */
  static boolean saysSatisfied(String text) {
    return text.contains("满意");
  }

  /**
   * True for a question of which several options may be chosen.
   *
   * @param written with its marks
   */
  static boolean takesSeveral(String written) {
    return written.contains("多选");
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
