package manyi.record;

import java.util.Map;

/**
 * An item of a questionnaire: the question, and what its codes mean where the header says so.
 *
 * @param text the whole question without its number; the item's identity
 * @param codes code as answered to option text, such as 1 to 非常满意; empty for text answers
 * @param higherIsBetter true when a bare score is known to rise with satisfaction: 星, ★ or 分 in
 *     header or cells (D15)
 * @param top the highest score of the scale, 5, 10 or 100; 0 when the answers are no scores
 */
public record SurveyItem(String text, Map<String, String> codes, boolean higherIsBetter, int top) {
  public SurveyItem {
    codes = Map.copyOf(codes);
  }

  /** An item that is answered in words. */
  public static SurveyItem inWords(String text) {
    return new SurveyItem(text, Map.of(), false, 0);
  }
}
