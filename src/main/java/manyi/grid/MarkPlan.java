package manyi.grid;

import java.util.Optional;

/**
 * Something to be marked in a copy of somebody's workbook: the cell is coloured and commented, and
 * a line of the list of problems leads to it.
 *
 * @param tone picks the colour
 * @param word the tone as the list names it
 * @param sheet the sheet's name as it was read; empty for the whole file
 * @param cell empty for the whole sheet
 * @param found what was found: one sentence
 * @param expected what was expected; empty where nothing is to be said
 * @param help what to do; empty where nothing is to be done
 * @param code the problem's code, such as {@code date-unreadable}
 */
public record MarkPlan(
    Tone tone,
    String word,
    Optional<String> sheet,
    Optional<CellRef> cell,
    String found,
    String expected,
    String help,
    String code) {

  /** How serious it is, the most serious first. */
  public enum Tone {
    ERROR,
    WARNING,
    NOTE
  }
}
