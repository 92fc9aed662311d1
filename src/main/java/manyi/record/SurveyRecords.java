package manyi.record;

import java.util.List;

/**
 * Everything known of one questionnaire round: raw returns or tallies, never both (D13).
 *
 * @param round which half-year
 * @param facts issued, issuedOn and returned as stated for the round as a whole
 * @param returns the raw files that are in force; empty for a tallied round
 * @param tallies the tallied files that are in force; empty for a raw round
 */
public record SurveyRecords(
    Round round, RoundFacts facts, List<Returns> returns, List<Tally> tallies) {
  public SurveyRecords {
    returns = List.copyOf(returns);
    tallies = List.copyOf(tallies);
  }

  /**
   * The returns of one file.
   *
   * @param items in the file's order
   * @param sheets every sheet that came back
   * @param emptyRows rows without any answer, suggestion or time that were not counted (D10)
   */
  public record Returns(List<SurveyItem> items, List<AnswerSheet> sheets, int emptyRows) {
    public Returns {
      items = List.copyOf(items);
      sheets = List.copyOf(sheets);
    }
  }

  /** The lines of one tally file. */
  public record Tally(List<TallyLine> lines) {
    public Tally {
      lines = List.copyOf(lines);
    }
  }
}
