package manyi.report.survey;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.figures.survey.SurveyFigures;
import manyi.report.block.ReportFigures;

/**
 * The figures of a questionnaire round, with those that it is compared with.
 *
 * @param current the round of the report
 * @param before the round before; empty where there was none
 * @param yearBefore the same half of the year before; empty where there was no round
 */
public record RoundFigures(
    SurveyFigures current, Optional<SurveyFigures> before, Optional<SurveyFigures> yearBefore)
    implements ReportFigures {

  @Override
  public List<Note> notes() {
    return current.notes();
  }

  @Override
  public List<SurveyFigures> rounds() {
    return List.of(current);
  }
}
