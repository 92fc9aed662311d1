package manyi.intake.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.intake.sheet.CellText;
import manyi.record.Words;
import manyi.record.YesNo;

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
    List<String> ticked = Options.ticked(option);
    String bare = WordReading.withoutEnd(ticked.size() == 1 ? ticked.get(0) : option);
    return words.yesNo(WordReading.whole(bare));
  }
}
