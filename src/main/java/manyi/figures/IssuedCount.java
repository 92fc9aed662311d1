package manyi.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import manyi.record.Census;
import manyi.record.HouseStatus;
import manyi.record.Household;
import manyi.record.ProjectRecords;
import manyi.record.SurveyRecords;
import manyi.record.SurveyReturn;
import manyi.record.When;

/**
 * 发放数: as stated, else the occupied households, one questionnaire for each (Q04, D11).
 *
 * @param issued empty while nothing tells
 * @param notes where the number was taken from, unless it was stated
 */
record IssuedCount(Optional<Integer> issued, List<Note> notes) {

  /** The month whose households stand in, and the note that says why that month. */
  private record Month(YearMonth month, String note) {}

  static IssuedCount of(ProjectRecords project, SurveyRecords survey) {
    if (survey.facts().issued().isPresent()) {
      return new IssuedCount(survey.facts().issued(), List.of());
    }
    Month month = month(survey);
    Optional<Integer> occupied = project.census().in(month.month()).map(Census.Count::occupied);
    if (occupied.isPresent()) {
      return new IssuedCount(
          occupied, List.of(Note.of(month.note(), occupied.get(), month.month())));
    }
    OptionalInt listed = occupiedInRoster(project.roster());
    return listed.isPresent()
        ? new IssuedCount(
            Optional.of(listed.getAsInt()),
            List.of(Note.of("issued-from-roster", listed.getAsInt())))
        : new IssuedCount(Optional.empty(), List.of(Note.of("issued-unknown")));
  }

  private static Month month(SurveyRecords survey) {
    Optional<LocalDate> issuedOn = survey.facts().issuedOn();
    if (issuedOn.isPresent()) {
      return new Month(YearMonth.from(issuedOn.get()), "issued-from-month-issued");
    }
    Optional<LocalDate> first =
        survey.returns().stream()
            .flatMap(file -> file.sheets().stream())
            .flatMap(sheet -> sheet.head().value(SurveyReturn.SUBMITTED_AT).stream())
            .map(When::date)
            .min(LocalDate::compareTo);
    return first
        .map(day -> new Month(YearMonth.from(day), "issued-from-month-first-returned"))
        .orElseGet(() -> new Month(survey.round().lastMonth(), "issued-from-month-of-half-year"));
  }

  /** Empty for a roster that says of no unit whether somebody lives there. */
  private static OptionalInt occupiedInRoster(List<Household> roster) {
    List<HouseStatus> known =
        roster.stream()
            .flatMap(unit -> unit.value(Household.STATUS).stream())
            .flatMap(status -> status.meaning().stream())
            .toList();
    return known.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            (int) known.stream().filter(status -> status == HouseStatus.OCCUPIED).count());
  }
}
