package manyi.intake.cell;

import java.util.Map;
import java.util.Optional;
import manyi.intake.sheet.CellText;
import manyi.record.Words;
import manyi.record.YesNo;

/**
 * The answer to 是否回访 in a cell that says it only under such a head: 1, 有, □, □是 ☑否. It is kept in
 * words that say it anywhere; 是 and × stay as they were written.
 */
final class AskedRevisit {
  private static final String MADE = "已回访";
  private static final String NOT_MADE = "未回访";

  private AskedRevisit() {}

  static Optional<CellReading.Outcome> of(String text, Map<String, String> codes, Words words) {
    return BareAnswer.of(text, codes, words)
        .filter(answer -> words.plainYesNo(CellText.strip(text)).isEmpty())
        .map(answer -> CellReading.Outcome.of(answer == YesNo.YES ? MADE : NOT_MADE));
  }
}
