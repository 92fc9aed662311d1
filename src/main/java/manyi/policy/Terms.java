package manyi.policy;

import java.util.Optional;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.record.word.Meaning;
import manyi.record.word.Unclassified;

/**
 * The names of figures and of canonical values in the reader's language, on a terminal as in a
 * report.
 */
public final class Terms {
  private final Messages terms;

  public Terms(Language language) {
    terms = Messages.of("terms", language);
  }

  /**
   * The name of a value; a word that no list knows stays as it was written.
   *
   * @param list such as {@code channel}
   * @param code such as {@code phone}
   */
  public String name(String list, String code) {
    String key = list + "." + code;
    if (terms.has(key)) {
      return terms.text(key);
    }
    return code.equals(Unclassified.CODE) || code.equals(Unclassified.CATEGORY)
        ? terms.text("any.unclassified")
        : code;
  }

  /** The name of a figure, one wherever it stands: 遗留, 新增, 应跟进. */
  public String indicator(Indicator indicator) {
    return terms.text("indicator." + indicator.key());
  }

  /** The name of a meaning; of none, that it is unclassified. */
  public String meaning(String list, Optional<? extends Meaning> meaning) {
    return name(list, Unclassified.codeOf(meaning));
  }
}
