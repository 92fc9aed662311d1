package manyi.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in Chinese numerals, and dates in them, 二〇二六年三月五日, as they stand on letters and signed
 * forms.
 */
public final class ChineseNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:([一二][〇零○一二三四五六七八九]{3})年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})([日号]?)");

  private static final Pattern UP_TO_99 = Pattern.compile("[一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?");

  private ChineseNumerals() {}

  /** The number 1 to 99 that a text is; empty for any other text. */
  public static Optional<Integer> upTo99(String text) {
    return UP_TO_99.matcher(text).matches() ? Optional.of(number(text)) : Optional.empty();
  }

  /** The text with its date in digits; every other text as it is. */
  static String inDates(String text) {
    if (text.indexOf('月') < 1) {
      return text;
    }
    Matcher date = DATE.matcher(text);
    return date.find()
        ? text.substring(0, date.start())
            + (date.group(1) == null ? "" : year(date.group(1)) + "年")
            + number(date.group(2))
            + "月"
            + number(date.group(3))
            + date.group(4)
            + text.substring(date.end())
        : text;
  }

  private static String year(String numerals) {
    StringBuilder year = new StringBuilder();
    for (int i = 0; i < numerals.length(); i++) {
      year.append(Math.max(DIGITS.indexOf(numerals.charAt(i)), 0));
    }
    return year.toString();
  }

  /** 1 to 31: 三, 十, 十五, 二十, 二十五, 廿五. */
  private static int number(String numerals) {
    String spelled = numerals.replace("廿", "二十").replace("卅", "三十");
    int ten = spelled.indexOf('十');
    if (ten < 0) {
      return Math.max(DIGITS.indexOf(spelled.charAt(0)), 0) * (spelled.length() > 1 ? 100 : 1);
    }
    int tens = ten == 0 ? 1 : Math.max(DIGITS.indexOf(spelled.charAt(0)), 0);
    String rest = spelled.substring(ten + 1);
    return tens * 10 + (rest.isEmpty() ? 0 : Math.max(DIGITS.indexOf(rest.charAt(0)), 0));
  }
}
