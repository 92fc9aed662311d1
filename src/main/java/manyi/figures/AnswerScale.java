package manyi.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.language.Spelling;
import manyi.policy.Policy;
import manyi.record.SurveyItem;
import manyi.record.Vocabulary;

/**
 * What the answers to one item of one file say (Q08, D9, D15). The words' meanings come from
 * words.csv alone; the item adds what its header's code list and its scores say. So 较满意 is 基本满意 and
 * 一般 is 一般 in every scale, and a company that reads them otherwise changes a line of words.csv.
 */
final class AnswerScale {

  /** What forms put around an option: {@code 不满意〖漏水〗}, {@code 满意（5分）}, {@code A.满意}. */
  private static final List<Pattern> WRAPPINGS =
      List.of(
          Pattern.compile("〖.*?〗"),
          Pattern.compile("\\([^()]*\\)$"),
          Pattern.compile("^\\(?(?:[a-z]|[0-9]{1,2})[.、:)-]?(?=\\p{IsHan})"));

  private static final Pattern POINT_ZERO = Pattern.compile("\\.0+$");

  /**
   * An answer as it was met.
   *
   * @param written the choice, two ticks joined by a plus sign; empty for none
   */
  record Met(String written, AnswerMeaning meaning) {}

  private final Map<String, String> codes = new HashMap<>();
  private final boolean higherIsBetter;
  private final int top;
  private final Policy policy;
  private final Map<List<String>, Met> known = new HashMap<>();

  AnswerScale(SurveyItem item, Policy policy) {
    item.codes().forEach((code, option) -> codes.put(codeOf(code), option));
    this.higherIsBetter = item.higherIsBetter();
    this.top = item.top();
    this.policy = policy;
  }

  /** What the choices made on this item say; anything but one choice is an abstention (Q08). */
  Met met(List<String> choices) {
    return known.computeIfAbsent(
        choices,
        made ->
            made.size() == 1
                ? new Met(made.get(0).strip(), meaning(made.get(0)))
                : new Met(String.join("+", made), AnswerMeaning.ABSTAINED));
  }

  /** The option that a choice stands for. */
  String option(String choice) {
    return codes.getOrDefault(codeOf(choice), choice.strip());
  }

  private AnswerMeaning meaning(String choice) {
    String option = codes.get(codeOf(choice));
    return option == null ? ofText(choice, higherIsBetter) : ofText(option, false);
  }

  /** A bare number is a score where the item says so; else it is a word like any other. */
  private AnswerMeaning ofText(String text, boolean scored) {
    if (text.isBlank()) {
      return AnswerMeaning.ABSTAINED;
    }
    AnswerMeaning open = AnswerMeaning.UNKNOWN;
    for (String spelling : spellings(text)) {
      Optional<Score> score = Score.parse(spelling);
      if (score.isPresent() && (scored || score.get().marked())) {
        open = score.get().meaning(top, policy);
      } else if (score.isPresent()) {
        open = AnswerMeaning.UNDECIDED;
      }
      Optional<AnswerMeaning> meaning =
          score.isPresent() && isCounted(open) ? Optional.of(open) : word(spelling);
      if (meaning.isPresent()) {
        return meaning.get();
      }
    }
    return open;
  }

  private static boolean isCounted(AnswerMeaning meaning) {
    return meaning != AnswerMeaning.UNKNOWN && meaning != AnswerMeaning.UNDECIDED;
  }

  private Optional<AnswerMeaning> word(String text) {
    return policy
        .words()
        .meaning(Vocabulary.SATISFACTION.name(), Vocabulary.SATISFACTION, text)
        .map(AnswerMeaning::of);
  }

  /** The text, then the text with one more wrapping taken off each time. */
  private static List<String> spellings(String text) {
    List<String> spellings = new ArrayList<>(List.of(text));
    String bare = Spelling.plain(text);
    for (Pattern wrapping : WRAPPINGS) {
      String less = wrapping.matcher(bare).replaceFirst("");
      if (!less.isEmpty() && !less.equals(bare)) {
        spellings.add(less);
        bare = less;
      }
    }
    return spellings;
  }

  /** Codes are met as {@code 1}, {@code １} and, from some exports, {@code 1.0}. */
  private static String codeOf(String written) {
    return POINT_ZERO.matcher(Spelling.plain(written)).replaceFirst("");
  }
}
