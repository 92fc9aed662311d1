package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Score;
import manyi.record.word.Satisfaction;

/**
 * The code list of a header, {@code 满意度(1-非常满意,2-满意,…)}, as it decodes the cells below.
 *
 * <p>A list of nothing but the two ends, {@code 1-非常不满意,5-非常满意}, is a score where the upper end is
 * the better one, and the five usual levels where it is the worse one.
 */
final class HeaderCodes {
  private static final List<String> FIVE_LEVELS = List.of("非常满意", "满意", "一般", "不满意", "非常不满意");

  /** What forms call the ends of a scale beside its words. */
  private static final Pattern BEST = Pattern.compile("最(?:好|高|优|佳|满意)分?");

  private static final Pattern WORST = Pattern.compile("最(?:差|低|坏|劣|不满意)分?");

  private final AnswerWords scale;
  private final Map<String, String> options = new LinkedHashMap<>();

  HeaderCodes(AnswerWords scale, Map<String, String> codes) {
    this.scale = scale;
    codes.forEach((code, written) -> options.put(code, option(written)));
  }

  /** The codes of a header that calls the lowest score the best: those of its five levels. */
  static HeaderCodes turned(AnswerWords scale) {
    return new HeaderCodes(scale, Map.of("1", FIVE_LEVELS.get(0), "5", FIVE_LEVELS.get(4)));
  }

  private static String option(String written) {
    String bare = written.replaceFirst("^(?:表示|代表|为|是|[:：])++", "").strip();
    return BEST.matcher(bare).matches()
        ? FIVE_LEVELS.get(0)
        : WORST.matcher(bare).matches() ? FIVE_LEVELS.get(4) : bare;
  }

  /**
   * What the column is by its code list; empty when the list is not one of a satisfaction scale.
   */
  Optional<ItemFinding> finding(Collection<List<String>> answers) {
    long levels = options.values().stream().filter(scale::isLevel).count();
    if (levels < 2 || levels * 2 < options.size()) {
      return Optional.empty();
    }
    if (options.size() == 2 && options.containsKey("1")) {
      for (int top : new int[] {5, 10, 100}) {
        String upper = options.get(String.valueOf(top));
        if (upper != null) {
          return ends(upper, top, answers);
        }
      }
    }
    return Optional.of(ItemFinding.words(asAnswered(answers)));
  }

  private Optional<ItemFinding> ends(String upper, int top, Collection<List<String>> answers) {
    if (scale.meaning(upper).filter(m -> m == Satisfaction.SATISFIED).isPresent()) {
      return Optional.of(
          new ItemFinding(ItemFinding.Kind.ITEM, Map.of(), true, top, BigDecimal.valueOf(top)));
    }
    if (top != FIVE_LEVELS.size()) {
      return Optional.empty();
    }
    for (int level = 1; level <= top; level++) {
      options.put(String.valueOf(level), FIVE_LEVELS.get(level - 1));
    }
    return Optional.of(ItemFinding.words(asAnswered(answers)));
  }

  /**
   * The list itself, and every other way in which its codes were written: {@code 1分}, {@code a}.
   */
  private Map<String, String> asAnswered(Collection<List<String>> answers) {
    Map<String, String> codes = new LinkedHashMap<>(options);
    for (List<String> made : answers) {
      for (String choice : made) {
        String coded = options.get(bare(choice));
        String option = coded == null ? scale.option(choice) : coded;
        if (!option.equals(choice)) {
          codes.putIfAbsent(choice, option);
        }
      }
    }
    return codes;
  }

  private static String bare(String choice) {
    String plain = choice.strip();
    if (plain.length() == 1 && plain.charAt(0) >= '①' && plain.charAt(0) <= '⑳') {
      return String.valueOf(plain.charAt(0) - '①' + 1);
    }
    return Score.in(choice)
        .map(score -> score.value().stripTrailingZeros().toPlainString())
        .orElseGet(() -> choice.strip().replaceFirst("[.．、]$", "").toUpperCase(Locale.ROOT));
  }
}
