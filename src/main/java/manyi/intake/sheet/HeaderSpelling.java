package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Simplified;
import manyi.language.Spelling;

/**
 * A header without its decorations (F04): line breaks, inner and full-width spaces, stars, 必填
 * marks, a trailing colon, units, code lists and a leading question number.
 *
 * @param written as it stands in the cell
 * @param text the header itself, still readable: a question without its number
 * @param key the text in one spelling; two headers are the same when their keys are
 * @param codes what the codes in the cells below mean, in the header's order; empty without a list
 * @param units what was taken off in brackets, such as {@code 分钟}, {@code 1-5分} or {@code 是/否}
 */
public record HeaderSpelling(
    String written, String text, String key, Map<String, String> codes, List<String> units) {

  private static final Pattern BRACKETS = Pattern.compile("[(（\\[【〔]([^()（）\\[\\]【】〔〕]*)[)）\\]】〕]");
  private static final Pattern MARK =
      Pattern.compile(
          "必填项?|必选|选填|非必填|可不填|自动|自动生成|自动计算|单选题?|多选题?|填空题?|量表题?|矩阵.{0,3}题?|打分题?|评分题?|下拉选择|下拉");
  private static final Pattern UNIT =
      Pattern.compile(
          "分钟|小时|秒|天|日|工作日|元|万元|户|次|人|人次|份|件|条|宗|起|个|项|%|％|分|星|㎡|平方米|m2"
              + "|[是有对√✓yY]\\s*[/、或|,，]?\\s*[否无错×✗xXnN]|yes\\s*[/、或|,，]\\s*no"
              + "|百分制|[0-9]{1,3}分制|满分[0-9]{1,3}分?"
              + "|[0-9]{1,3}\\s*[-–—－~～至到]\\s*[0-9]{1,3}\\s*[分星]?"
              + "|年[/.-]?月[/.-]?日|y{2,4}[-/.]?m{1,2}[-/.]?d{1,2}.{0,12}|格式[:：]?.{0,24}"
              + "|如[:：]?[0-9].{0,20}|例[:：]?[0-9].{0,20}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile(
          "^(?:第\\s*[0-9]{1,3}\\s*题\\s*[、.．:：]?|Q[0-9]{1,3}\\s*[、.．:：_)）]?"
              + "|[(（]?[0-9]{1,3}\\s*[、.．:：)）,，](?![0-9])|[一二三四五六七八九十]{1,3}\\s*、)\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EDGE = Pattern.compile("^[*＊※\\s\\p{Z}]+|[*＊※:：\\s\\p{Z}]+$");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

  public HeaderSpelling {
    units = List.copyOf(units);
  }

  /** Reads a header as it stands in its cell. */
  public static HeaderSpelling of(String written) {
    if (isBare(written)) {
      return new HeaderSpelling(written, written, key(written), Map.of(), List.of());
    }
    List<String> units = new ArrayList<>();
    Map<String, String> codes = Map.of();
    StringBuilder rest = new StringBuilder();
    String folded = foldDigits(written);
    Matcher brackets = BRACKETS.matcher(folded);
    int from = 0;
    while (brackets.find()) {
      String inside = brackets.group(1).strip();
      Map<String, String> list = CodeList.parse(inside);
      rest.append(folded, from, brackets.start());
      from = brackets.end();
      if (!list.isEmpty()) {
        codes = codes.isEmpty() ? list : codes;
      } else if (UNIT.matcher(inside).matches()) {
        units.add(inside);
      } else if (!MARK.matcher(inside).matches()) {
        rest.append(brackets.group());
      }
    }
    rest.append(folded, from, folded.length());
    String text = rest.toString();
    if (codes.isEmpty()) {
      int colon = colon(text);
      Map<String, String> list =
          colon < 0 ? Map.of() : CodeList.parse(text.substring(colon + 1).strip());
      if (!list.isEmpty()) {
        codes = list;
        text = text.substring(0, colon);
      }
    }
    int line = text.strip().indexOf('\n');
    if (codes.isEmpty() && line > 0) {
      Map<String, String> list = CodeList.parse(text.strip().substring(line + 1).strip());
      // A header that is broken into two lines has no list in the second: Comp-leted at.
      if (!list.isEmpty() && list.values().stream().allMatch(o -> isBare(o.substring(0, 1)))) {
        codes = list;
        text = text.strip().substring(0, line);
      }
    }
    text = bare(text);
    return new HeaderSpelling(written, text, key(text), codes, units);
  }

  /** The one spelling of a header: of either width, case and script. */
  public static String key(String text) {
    return Simplified.of(Spelling.plain(text));
  }

  /** True for Chinese characters alone, the commonest header, but for a leading 第, 一、 or such. */
  private static boolean isBare(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '\u4e00' || c > '\u9fff') && c != '/') {
        return false;
      }
    }
    return true;
  }

  private static String bare(String decorated) {
    String text = EDGE.matcher(decorated).replaceAll("");
    Matcher number = NUMBER_BEFORE.matcher(text);
    if (number.find() && number.end() < text.length()) {
      text = EDGE.matcher(text.substring(number.end())).replaceAll("");
    }
    return withoutInnerSpaces(text);
  }

  /** Spaces go between Chinese characters; between Latin words one stays. */
  private static String withoutInnerSpaces(String text) {
    String[] words = SPACE.split(text, -1);
    StringBuilder joined = new StringBuilder();
    for (String word : words) {
      if (joined.length() > 0
          && !word.isEmpty()
          && joined.charAt(joined.length() - 1) < 0x80
          && word.charAt(0) < 0x80) {
        joined.append(' ');
      }
      joined.append(word);
    }
    return joined.toString();
  }

  private static int colon(String text) {
    int wide = text.indexOf('：');
    int narrow = text.indexOf(':');
    return wide < 0 || narrow < 0 ? Math.max(wide, narrow) : Math.min(wide, narrow);
  }

  private static String foldDigits(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return folded.toString();
  }
}
