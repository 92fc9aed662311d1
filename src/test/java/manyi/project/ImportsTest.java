package manyi.project;

import static manyi.project.Sample.batch;
import static manyi.project.Sample.covering;
import static manyi.project.Sample.read;
import static manyi.project.Sample.running;
import static manyi.project.Sample.store;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.CellRef;
import manyi.project.imports.ImportNote;
import manyi.project.imports.ImportOptions;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.Household;
import manyi.record.ProjectRecords;
import manyi.record.ReadRow;
import manyi.record.ReturnVisit;
import manyi.record.RoundFacts;
import manyi.record.Visit;
import manyi.record.word.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding imports, taking them back, and what months they cover. */
class ImportsTest {
  private static final String MARCH =
      """
      | room    | receivedAt | content  |
      | 5-1-801 | 2026-03-09 | 电梯异响 |
      | 1-2-301 | 2026-03-27 | 积水     |
      """;

  @TempDir Path folder;
  private ProjectFolder project;
  private Imports imports;

  @BeforeEach
  void makeProject() {
    project = Sample.project(folder);
    imports = new Imports(project, Sample.MONTH_END);
  }

  @Test
  void aTrialWritesNothing() {
    Decision decision = imports.evaluate(running("3月.xlsx", MARCH), ImportOptions.NONE, false);
    assertEquals(Decision.Outcome.ADDED, decision.outcome());
    assertTrue(decision.id().isEmpty());
    assertFalse(Files.exists(project.folder().resolve("imports")));
  }

  @Test
  void aStrictImportIsRefusedForWhatIsNoticedInStoringIt() {
    String both = MARCH + "| 5-1-802 | 2026-03-11 | 漏水 |\n";
    store(project, covering(running("3月.xlsx", both), "2026-03"));
    Batch fewer = covering(running("3月.xlsx", MARCH), "2026-03");
    assertEquals(
        List.of(Code.RECORDS_NOT_REPEATED),
        imports.evaluate(fewer, ImportOptions.NONE, false).problems().stream()
            .map(Problem::code)
            .toList());
    Decision decision = imports.store(fewer, ImportOptions.NONE, true, Sample.NOON);
    assertEquals(Decision.Outcome.REFUSED, decision.outcome());
    assertEquals(Code.RECORDS_NOT_REPEATED, decision.problems().get(0).code());
    assertEquals(1, imports.history().notes().size());
  }

  @Test
  void anUndoTakesAnImportOutAndItsUndoBringsItBack() {
    store(project, running("3月.xlsx", MARCH));
    assertEquals("0002", imports.undo("1", Sample.NOON).note().id());
    assertEquals(0, read(project).complaints().size());
    assertEquals(Optional.of("0002"), imports.history().withdrawnBy("0001"));
    imports.undo("0002", Sample.NOON);
    assertEquals(2, read(project).complaints().size());
    assertTrue(imports.history().isActive("0001"));
  }

  @Test
  void afterAnUndoTheSameFileIsARealImport() {
    store(project, running("3月.xlsx", MARCH));
    imports.undo("0001", Sample.NOON);
    assertEquals("0003", store(project, running("3月.xlsx", MARCH)).id().orElseThrow());
    assertEquals(2, read(project).complaints().size());
  }

  @Test
  void anUnknownImportAndOneThatIsTakenBackAreRefused() {
    store(project, running("3月.xlsx", MARCH));
    assertEquals(Code.IMPORT_UNKNOWN, refused(() -> imports.undo("0009", Sample.NOON)));
    imports.undo("0001", Sample.NOON);
    assertEquals(Code.IMPORT_WITHDRAWN, refused(() -> imports.undo("0001", Sample.NOON)));
    Decision replacing = store(project, running("b.xlsx", MARCH), Sample.replacing("0001"));
    assertEquals(Code.IMPORT_WITHDRAWN, replacing.problems().get(0).code());
    Decision otherKind =
        store(
            project,
            batch(Household.KIND, "房册.xlsx", "| room |\n| 1-1-101 |\n", false),
            Sample.replacing("0001"));
    assertEquals(Code.IMPORT_UNKNOWN, otherKind.problems().get(0).code());
  }

  @Test
  void otherRecordsOfTheSameBytesAreARealImport() {
    Batch before = running("3月.xlsx", MARCH);
    store(project, before);
    Batch after =
        Sample.withSha256(running("3月.xlsx", MARCH.replace("积水", "有积水")), before.sha256());
    Decision decision = store(project, after);
    assertEquals(Decision.Outcome.ADDED, decision.outcome());
    assertEquals(1, decision.updated().size());
    assertEquals(2, read(project).complaints().size());
  }

  @Test
  void anImportIsUnchangedAlsoWhenALaterOneCorrectedIt() {
    store(project, running("3月.xlsx", MARCH));
    store(
        project,
        running(
            "3月改.xlsx",
            """
            | room    | receivedAt | content  | completedAt |
            | 5-1-801 | 2026-03-09 | 电梯异响 | 2026-03-10  |
            """));
    assertEquals(Decision.Outcome.UNCHANGED, store(project, running("3月.xlsx", MARCH)).outcome());
  }

  @Test
  void theNoteTellsWhereRecordsCameFromAndWhatWasSaid() {
    Batch read = covering(running("3月.xlsx", MARCH), "2026-03");
    List<ReadRow> rows = new ArrayList<>(read.rows());
    rows.add(leftOut(9, Outcome.REJECTED, "cell-required", Fields.of(Complaint.KIND)));
    rows.add(leftOut(10, Outcome.SKIPPED, "total", Fields.of(Complaint.KIND)));
    Problem problem =
        Problem.of(
                Code.CELL_REQUIRED,
                Place.cell("3月.xlsx", "表1", new CellRef(9, 2)),
                "\"周\n岚\"",
                "receivedAt")
            .asPersonal();
    Batch batch =
        new Batch(
            read.kind(),
            read.file(),
            read.sha256(),
            read.copyOf(),
            read.sheets(),
            read.covers(),
            read.columns(),
            read.items(),
            RoundFacts.NONE,
            List.of(problem),
            rows);
    imports.store(batch, ImportOptions.NONE, false, Sample.NOON);
    ImportNote note = imports.history().notes().get(0);
    assertEquals(List.of(problem), note.problems());
    assertEquals(4, note.read());
    assertEquals(2, note.count(Outcome.KEPT));
    assertEquals(1, note.count(Outcome.REJECTED));
    assertEquals(Set.of(YearMonth.of(2026, 3)), note.covers());
    assertEquals(Sample.NOON, note.importedAt());
    assertEquals(List.of(new Batch.SheetNote("表1", 3, false)), note.sheets());
    assertEquals(batch.sha256(), note.sha256());
  }

  @Test
  void anImportCoversTheMonthsThatItStatesElseThoseBetweenItsDates() {
    store(
        project,
        running(
            "a.xlsx",
            """
            | room    | receivedAt | content |
            | 5-1-801 | 2025-11-09 | 异响    |
            | 1-2-301 | 2026-01-27 | 积水    |
            """));
    store(project, covering(running("零.xlsx", "| room | receivedAt |\n"), "2026-03"));
    assertEquals(List.of("2025-11", "2025-12", "2026-01", "2026-03"), covered(read(project)));
    assertFalse(read(project).covers(Visit.KIND, YearMonth.of(2026, 1)));
    imports.undo("0002", Sample.NOON);
    assertFalse(read(project).covers(Complaint.KIND, YearMonth.of(2026, 3)));
  }

  @Test
  void aClosingDayMovesTheDaysAfterItToTheNextMonth() {
    store(project, running("3月.xlsx", MARCH));
    assertEquals(List.of("2026-03", "2026-04"), covered(ProjectState.read(project, 25)));
    assertEquals(List.of("2026-03"), covered(ProjectState.read(project, 27)));
  }

  @Test
  void anExampleRowCoversNoMonthAndARejectedRowDoes() {
    Batch read = running("3月.xlsx", MARCH);
    List<ReadRow> rows = new ArrayList<>(read.rows());
    rows.add(
        leftOut(
            4,
            Outcome.SKIPPED,
            "example",
            Fields.of(Complaint.KIND).keep(Complaint.RECEIVED_AT, "2024-01-01")));
    rows.add(
        leftOut(
            9,
            Outcome.REJECTED,
            "cell-required",
            Fields.of(Complaint.KIND).keep(Complaint.RECEIVED_AT, "2026-02-11")));
    store(project, Sample.withRows(read, "3月.xlsx", rows));
    assertEquals(List.of("2026-02", "2026-03"), covered(read(project)));
    assertEquals(
        read(project).covered().get("complaint"), imports.history().notes().get(0).covers());
  }

  @Test
  void aRejectedRowCountsToTheMonthOfItsDateElseToAllThatItsFileCovers() {
    Batch read = covering(running("3月.xlsx", MARCH), "2026-02", "2026-03");
    List<ReadRow> rows = new ArrayList<>(read.rows());
    rows.add(
        leftOut(
            9,
            Outcome.REJECTED,
            "cell-required",
            Fields.of(Complaint.KIND).keep(Complaint.RECEIVED_AT, "2026-02-11")));
    rows.add(leftOut(10, Outcome.REJECTED, "cell-required", Fields.of(Complaint.KIND)));
    rows.add(leftOut(11, Outcome.COLLAPSED, "equal-to-9", Fields.of(Complaint.KIND)));
    store(project, covering(Sample.withRows(read, "3月.xlsx", rows), "2026-02", "2026-03"));
    ProjectRecords records = read(project);
    assertEquals(2, records.rejected(Complaint.KIND, List.of(YearMonth.of(2026, 2))).size());
    assertEquals(1, records.rejected(Complaint.KIND, List.of(YearMonth.of(2026, 3))).size());
    assertEquals(9, records.rejected().get(0).source().row());
    assertEquals("cell-required", records.rejected().get(0).reason());
  }

  @Test
  void aVisitIsKnownByDayRoomVisitorAndKind() {
    String log =
        """
        | visitedAt        | room    | person | visitor | kind    | opinion |
        | 2026-03-05       | 1-2-301 | 周岚   | 李明    | regular | %s      |
        | 2026-03-05       | 1-2-301 | 周岚   | 李明    | revisit |         |
        | 2026-03-05T15:00 |         | 钱多   | 王芳    |         |         |
        """;
    store(project, batch(Visit.KIND, "a.xlsx", log.formatted(""), false));
    Decision later = store(project, batch(Visit.KIND, "b.xlsx", log.formatted("好"), false));
    assertEquals(0, later.added().size());
    assertEquals(1, later.updated().size());
    Decision other =
        store(project, batch(Visit.KIND, "c.xlsx", log.formatted("好").replace("李明", "赵云"), false));
    assertEquals(2, other.added().size());
    assertEquals(5, read(project).visits().size());
  }

  @Test
  void aReturnVisitIsKnownByComplaintDayAndPerson() {
    String log =
        """
        | number | room    | revisitAt  | revisitor | revisitResult |
        | A7     | 1-2-301 | 2026-03-05 | 李明      | 满意          |
        | A8     | 1-2-301 | 2026-03-05 | 李明      | %s            |
        | A8     | 1-2-301 | 2026-03-09 | 李明      | 已解决        |
        """;
    store(project, batch(ReturnVisit.KIND, "a.xlsx", log.formatted(""), true));
    Decision later = store(project, batch(ReturnVisit.KIND, "b.xlsx", log.formatted("未解决"), true));
    assertEquals(0, later.added().size());
    assertEquals(
        List.of("满意", "未解决", "已解决"),
        read(project).revisits().stream().map(r -> r.text(ReturnVisit.REVISIT_RESULT)).toList());
    Decision runs =
        store(
            project,
            batch(ReturnVisit.KIND, "c.xlsx", log.formatted("").replace("| A", "| "), false));
    assertEquals(0, runs.added().size());
    assertEquals(3, read(project).revisits().size());
  }

  @Test
  void aHouseholdIsKnownByItsRoom() {
    String roster =
        """
        | room    | owner | status |
        | 1-1-101 | 周岚  | %s     |
        | 1-1-102 |       | vacant |
        """;
    store(project, batch(Household.KIND, "a.xlsx", roster.formatted("vacant"), false));
    store(project, batch(Household.KIND, "b.xlsx", roster.formatted("occupied"), false));
    assertEquals(
        List.of("occupied", "vacant"),
        read(project).roster().stream().map(h -> h.text(Household.STATUS)).toList());
  }

  @Test
  void manyFilesOneAfterAnotherSeeEachOther() {
    for (int month = 1; month <= 6; month++) {
      String table = MARCH.replace("2026-03-09", "2026-0" + month + "-10");
      Decision decision =
          imports.store(running(month + ".xlsx", table), ImportOptions.NONE, false, Sample.NOON);
      assertEquals(month == 1 ? 2 : 1, decision.added().size());
    }
    assertEquals(7, read(project).complaints().size());
  }

  private static ReadRow leftOut(int row, Outcome outcome, String reason, Fields.Builder fields) {
    return new ReadRow(
        "表1", row, outcome, reason, false, fields.build(), List.of(), List.of("如", "原样"));
  }

  private static List<String> covered(ProjectRecords records) {
    return records.covered().get("complaint").stream().map(YearMonth::toString).toList();
  }

  private static Code refused(org.junit.jupiter.api.function.Executable step) {
    return assertThrows(Refusal.class, step).problem().code();
  }
}
