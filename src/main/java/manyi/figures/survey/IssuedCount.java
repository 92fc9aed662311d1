package manyi.figures.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Meanings;
import manyi.figures.Occupancy;
import manyi.policy.Policy;
import manyi.record.ProjectRecords;
import manyi.record.Roster;
import manyi.record.SurveyRecords;
import manyi.record.SurveyReturn;
import manyi.record.When;

/**
 * 发放数: as stated, else the occupied households, one questionnaire for each (Q04, D11, D28).
 *
 * @param issued empty while nothing tells
 * @param notes where the number was taken from, unless it was stated
 */
record IssuedCount(Optional<Integer> issued, List<Note> notes) {

  /** The month whose households stand in, and the note that says why that month. */
  private record Month(YearMonth month, NoteCode note) {}

  static IssuedCount of(ProjectRecords project, SurveyRecords survey, Policy policy) {
    if (survey.facts().issued().isPresent()) {
      return new IssuedCount(survey.facts().issued(), List.of());
    }
    Month month = month(survey);
    Occupancy occupancy = occupancy(project, policy);
    Optional<Integer> occupied = occupancy.occupied(month.month());
    if (occupied.isEmpty()) {
      return new IssuedCount(occupied, List.of(Note.of(NoteCode.ISSUED_UNKNOWN)));
    }
    Note source =
        occupancy.isFromRoster(month.month())
            ? Note.of(NoteCode.ISSUED_FROM_ROSTER, occupied.get())
            : Note.of(month.note(), occupied.get(), month.month());
    return new IssuedCount(occupied, List.of(source));
  }

  /** The households that live there when the questionnaires go out, whatever is stated. */
  static Optional<Integer> households(ProjectRecords project, SurveyRecords survey, Policy policy) {
    return occupancy(project, policy).occupied(month(survey).month());
  }

  private static Occupancy occupancy(ProjectRecords project, Policy policy) {
    return new Occupancy(project, new Roster(project.roster()), new Meanings(policy.words()));
  }

  private static Month month(SurveyRecords survey) {
    Optional<LocalDate> issuedOn = survey.facts().issuedOn();
    if (issuedOn.isPresent()) {
      return new Month(YearMonth.from(issuedOn.get()), NoteCode.ISSUED_FROM_MONTH_ISSUED);
    }
    Optional<LocalDate> first =
        survey.returns().stream()
            .flatMap(file -> file.sheets().stream())
            .flatMap(sheet -> sheet.head().value(SurveyReturn.SUBMITTED_AT).stream())
            .map(When::date)
            .min(LocalDate::compareTo);
    return first
        .map(day -> new Month(YearMonth.from(day), NoteCode.ISSUED_FROM_MONTH_FIRST_RETURNED))
        .orElseGet(
            () -> new Month(survey.round().lastMonth(), NoteCode.ISSUED_FROM_MONTH_OF_HALF_YEAR));
  }
}
