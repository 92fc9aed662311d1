package manyi.figures;

import java.util.regex.Pattern;
import manyi.language.Spelling;

/**
 * Knows the words with which people say that they have nothing to say: 无意见, 暂无建议, 没有. Where
 * opinions are listed, such a line would only hide the others.
 */
public final class NothingSaid {
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:本人|业主|客户|住户)?(?:表示)?(?:暂时?|目前|现)?(?:没有|无|没)"
              + "(?:(?:任何|其他|其它|什么|特别|特殊|更多|具体){0,9}的?"
              + "(?:意见|建议|意见(?:和|及|与|或|、|/)?建议|要求|需求|诉求|问题|想法|反馈|不满|补充))?"
              + "(?:了)?[。.!！~～]*"
              + "|[/\\-—–]+|none|no|nil|nothing|n/?a");

  private NothingSaid() {}

  /** True for a text that says nothing; a blank one says nothing either. */
  public static boolean is(String text) {
    String plain = Spelling.plain(text);
    return plain.isEmpty() || NOTHING.matcher(plain).matches();
  }
}
