package manyi.record.answer;

import java.util.regex.Pattern;

/**
 * Knows clauses in which a level of satisfaction stands that nobody gave: 业主未表示满意, 没有反映不满意. The no
 * stands before what would have been said or seen; 业主表示不满意 is said.
 */
final class Unsaid {
  private static final String NO =
      "(?:未|没有?|并无|无人|无(?=业主|住户|客户|表示)|拒绝|(?<![无莫得])不(?!满)|难以|无法|不能|来不及)";

  /** 对处理结果, 明确, 一位业主: between the no and the verb. */
  private static final String BETWEEN =
      "(?:曾|能|有|再|人|一[个位户]|任何|业主|住户|客户|明确|直接|当面|正面|主动|公开|明显|愿意?|肯|想|敢|对[^满]{1,12}){0,4}";

  private static final String VERB =
      "(?:表示|表明|表达|表态|明确|明示|说明|说|称|讲|谈到|提到|提及|提出|提|反映|反应|反馈|回复|回答|答复|评价|评|认为|觉得|感觉|感到"
          + "|流露|吐露|发表|抱怨|确认|显示|表现|给予|给出|给|作出|做出|作|做|勾选|选择|选|填写?|打|见|发现|听到|听说|收到|接到)";

  /** What may follow the verb before the level; no other verb and nothing that is said instead. */
  private static final String AFTER =
      "(?:[了过出到其为是有“”\"'「」:：]|自己|业主|住户|客户|人|任何|什么|一次|对[^满]{1,12}|特别|非常|十分|完全|明显|很|太|基本|比较|较){0,5}";

  private static final Pattern DENIED =
      Pattern.compile(NO + BETWEEN + VERB + AFTER + "(?:不|没有?)?[太很大是]?(?:满意|不满|满)");

  /** What nobody has, or was not told: 没什么不满, 满意与否未表态. */
  private static final Pattern NONE =
      Pattern.compile(
          "(?:没有?|并无|毫无|未有|无|并非|不是|不算|不再|不至于|[谈说算称]不上)(?:任何|那么|什么|啥|丝毫|其他|其它|特别|太|很|大|多|的){0,3}不满"
              + "|(?:未|没有?)明确.{0,4}满意"
              + "|满意.{0,3}(?:未|没有?|不)[作做予]?(?:表示|表态|评价|作答|回答|填写?|选择?)$");

  private Unsaid() {}

  /** True for a clause in one spelling that denies that an answer was given. */
  static boolean is(String clause) {
    return DENIED.matcher(clause).find() || NONE.matcher(clause).find();
  }
}
