package manyi.report.block;

import java.util.List;
import manyi.diagnostic.Note;
import manyi.figures.survey.SurveyFigures;

/** The figures of one kind of report. */
public interface ReportFigures {

  /** What a reader of the figures must know, each said once. */
  List<Note> notes();

  /** The questionnaire rounds that it reports on, in their order. */
  default List<SurveyFigures> rounds() {
    return List.of();
  }
}
