package manyi.intake.cell;

import java.util.Map;
import java.util.Optional;
import manyi.intake.sheet.CellText;
import manyi.record.Words;
import manyi.record.answer.PrintedOptions;
import manyi.record.word.YesNo;

/** A yes or a no that is all a cell says, in whichever spelling: 否, ×, FALSE, 0.0, □是 ☑否. */
public final class BareAnswer {
  private BareAnswer() {}

  /**
   * The answer of a cell under a head that asks for one.
   *
   * @param codes what the header's list says of codes
   * @return empty for a word that says more than yes or no, such as 不满意
   */
  public static Optional<YesNo> of(String text, Map<String, String> codes, Words words) {
    String option = CellText.strip(Options.decoded(text, codes));
    Optional<YesNo> answer = yesNo(option, words);
    return answer.isPresent()
        ? answer
        : PrintedOptions.in(option, word -> yesNo(word, words).isPresent())
            .one()
            .flatMap(marked -> yesNo(marked, words));
  }

  private static Optional<YesNo> yesNo(String text, Words words) {
    return words.yesNo(WordReading.whole(WordReading.withoutEnd(text)));
  }
}
