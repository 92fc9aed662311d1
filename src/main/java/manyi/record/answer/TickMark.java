package manyi.record.answer;

import java.util.Set;
import manyi.grid.Value;
import manyi.language.Spelling;

/** What a cell of a tick grid says about its option. */
public enum TickMark {
  TICKED,
  /**
   * × or ✗: alone among the options of an item it is the mark of the one chosen, beside a tick it
   * crosses an option out (F14).
   */
  CROSSED,
  /** Blank, or a mark that is no tick: ○ □ 0 否. */
  UNTICKED,
  /** Something else, such as a word; a person has to look. */
  OTHER;

  private static final Set<String> TICKS =
      Set.of("√", "✓", "✔", "☑", "■", "●", "1", "y", "yes", "是", "v", "对", "勾", "true");
  private static final Set<String> NO_TICKS =
      Set.of(
          "○", "◯", "□", "☐", "0", "n", "no", "否", "/", "-", "—", "false", "(空)", "(跳过)", "-2",
          "-3");
  private static final Set<String> CROSSES =
      Set.of("×", "✕", "✖", "✗", "✘", "☒", "☓", "╳", "⨯", "x");

  /** Reads a cell of a tick grid. */
  public static TickMark of(Value value) {
    if (value.isBlank()) {
      return UNTICKED;
    }
    String text =
        value instanceof Value.Numeric numeric
            ? numeric.number().stripTrailingZeros().toPlainString()
            : Spelling.plain(value.shown()).replace("\uFE0F", "");
    if (CROSSES.contains(text)) {
      return CROSSED;
    }
    return TICKS.contains(text) ? TICKED : NO_TICKS.contains(text) ? UNTICKED : OTHER;
  }
}
