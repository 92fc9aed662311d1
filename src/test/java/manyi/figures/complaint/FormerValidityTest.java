package manyi.figures.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Project;
import manyi.record.Complaint;
import manyi.record.ImportFacts;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Source;
import manyi.record.Telling;
import org.junit.jupiter.api.Test;

class FormerValidityTest {
  private static final ImportFacts BEFORE = facts("0001", true);
  private static final ImportFacts TODAY = facts("0002", false);

  private static ImportFacts facts(String id, boolean isOfBefore) {
    return new ImportFacts(
        id,
        "complaint",
        new TreeSet<>(Set.of(YearMonth.of(2026, 3))),
        Set.of("validity"),
        Set.of(),
        isOfBefore);
  }

  private static List<Note> said(ImportFacts... tellers) {
    Project project =
        new Project()
            .complaints(
                """
                | number | receivedAt | validity     | content |
                | T-01   | 2026-03-01 | coordination | a       |
                | T-02   | 2026-03-01 | coordination | b       |
                | T-03   | 2026-03-01 | invalid      | c       |
                | T-04   | 2026-03-01 | excessive    | d       |
                | T-05   | 2026-04-01 | coordination | e       |
                """)
            .covers("2026-02", "2026-04");
    ProjectRecords records = project.records();
    Map<Source, List<Telling>> told = new HashMap<>();
    for (Complaint complaint : records.complaints()) {
      told.put(
          complaint.source(),
          List.of(tellers).stream().map(by -> new Telling(by, "3月", complaint.fields())).toList());
    }
    ProjectRecords whole =
        new ProjectRecords(
            records.id(),
            records.name(),
            records.region(),
            records.census(),
            records.staff(),
            records.complaints(),
            records.revisits(),
            records.visits(),
            records.roster(),
            records.rounds(),
            records.covered(),
            records.rejected(),
            List.of(tellers),
            told,
            records.reach());
    ComplaintFigures march =
        ComplaintPeriod.figures(
            whole,
            Period.parse("2026-03", 31).orElseThrow(),
            Optional.of(LocalDate.of(2026, 3, 31)),
            project.policy());
    return march.notes().stream()
        .filter(note -> note.id().equals("coordination-or-invalid"))
        .toList();
  }

  @Test
  void anImportOfBeforeMayHaveCalledAnInvalidComplaintCoordination() {
    assertEquals(List.of(Note.of(NoteCode.COORDINATION_OR_INVALID, 2L)), said(BEFORE));
  }

  @Test
  void importedAgainItIsTold() {
    assertEquals(List.of(), said(TODAY));
    assertEquals(List.of(), said(BEFORE, TODAY));
  }
}
