package manyi.project.match;

import static manyi.project.Sample.complaints;
import static manyi.project.Sample.covering;
import static manyi.project.Sample.numbered;
import static manyi.project.Sample.read;
import static manyi.project.Sample.running;
import static manyi.project.Sample.store;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.project.Decision;
import manyi.project.Imports;
import manyi.project.ProjectFolder;
import manyi.project.Sample;
import manyi.record.Batch;
import manyi.record.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D17: monthly, cumulative and corrected logs update, and never count a complaint twice. */
class ComplaintIdentityTest {
  private static final String FEBRUARY =
      """
      | number | room    | complainant | receivedAt | content    | completedAt |
      | 1      | 1-2-301 | 周岚        | 2026-02-03 | 楼道有积水 | 2026-02-04  |
      | 2      | 3-1-102 | 吴迪        | 2026-02-20 | 门禁失灵   |             |
      """;
  private static final String MARCH =
      """
      | number | room    | complainant | receivedAt | content    | completedAt |
      | 1      | 3-1-102 | 吴迪        | 2026-02-20 | 门禁失灵   | 2026-03-02  |
      | 2      | 5-1-801 | 郑月        | 2026-03-09 | 电梯异响   |             |
      | 3      | 1-2-301 | 周岚        | 2026-03-11 | 楼道有积水 |             |
      """;
  private static final List<String> BOTH =
      List.of(
          "1-2-301/2026-02-03/2026-02-04",
          "3-1-102/2026-02-20/2026-03-02",
          "5-1-801/2026-03-09/",
          "1-2-301/2026-03-11/");

  @TempDir Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() {
    project = Sample.project(folder);
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    Decision first = store(project, running("2月.xlsx", FEBRUARY));
    Decision again = store(project, running("2月.xlsx", FEBRUARY));
    assertEquals(Decision.Outcome.ADDED, first.outcome());
    assertEquals(List.of("0001/表1/4", "0001/表1/5"), labels(first.added()));
    assertEquals(Decision.Outcome.UNCHANGED, again.outcome());
    assertEquals("0001", again.id().orElseThrow());
    assertEquals(1, new Imports(project, 31).history().notes().size());
  }

  @Test
  void aComplaintOfFebruaryThatMarchClosesIsOne() {
    store(project, running("2月.xlsx", FEBRUARY));
    Decision march = store(project, running("3月.xlsx", MARCH));
    assertEquals(BOTH, complaints(project, "room", "receivedAt", "completedAt"));
    assertEquals(2, march.added().size());
    assertEquals(
        List.of("0001/表1/5"), march.updated().stream().map(c -> c.record().label()).toList());
    Decision.FieldChange closed =
        march.updated().get(0).fields().stream()
            .filter(f -> f.column().name().equals("completedAt"))
            .findFirst()
            .orElseThrow();
    assertEquals("", closed.before());
    assertEquals("2026-03-02", closed.after());
  }

  @Test
  void theMonthsMayComeInAnyOrder() {
    store(project, running("3月.xlsx", MARCH));
    store(project, running("2月.xlsx", FEBRUARY));
    assertEquals(
        BOTH.stream().sorted().toList(),
        complaints(project, "room", "receivedAt", "completedAt").stream().sorted().toList());
  }

  @Test
  void aFullStopMakesNoOtherComplaint() {
    store(project, running("2月.xlsx", FEBRUARY));
    store(project, running("3月.xlsx", MARCH.replace("门禁失灵  ", "门禁失灵。")));
    assertEquals(BOTH, complaints(project, "room", "receivedAt", "completedAt"));
  }

  private static final String DONE_IN_OCTOBER =
      """
      | number | receivedAt | content  | status    |
      | A1     | 2025-09-28 | 门禁失灵 | completed |
      """;
  private static final String OPEN_IN_SEPTEMBER =
      """
      | number | receivedAt | content  | status |
      | A1     | 2025-09-28 | 门禁失灵 | open   |
      """;

  @Test
  void theLogOfAnEarlierMonthDoesNotReopenWhatIsDone() {
    store(project, covering(numbered("10月.xlsx", DONE_IN_OCTOBER), "2025-10"));
    store(project, covering(numbered("9月.xlsx", OPEN_IN_SEPTEMBER), "2025-09"));
    assertEquals(List.of("A1/completed"), complaints(project, "number", "status"));
  }

  @Test
  void aCorrectedLogOfTheSameMonthReopens() {
    store(project, covering(numbered("10月.xlsx", DONE_IN_OCTOBER), "2025-10"));
    store(project, covering(numbered("10月更正.xlsx", OPEN_IN_SEPTEMBER), "2025-10"));
    assertEquals(List.of("A1/open"), complaints(project, "number", "status"));
  }

  @Test
  void aBlankErasesNothing() {
    store(project, running("3月.xlsx", MARCH));
    Decision old = store(project, running("2月.xlsx", FEBRUARY));
    assertEquals(1, old.updated().size());
    assertTrue(complaints(project, "room", "completedAt").contains("3-1-102/2026-03-02"));
  }

  @Test
  void aCumulativeLogCountsNothingTwice() {
    store(project, running("2月.xlsx", FEBRUARY));
    store(project, running("3月.xlsx", MARCH));
    Decision year =
        store(
            project,
            running(
                "一季度.xlsx",
                """
                | number | room      | complainant | receivedAt | content      | completedAt |
                | 1      | 1－2－301 | 周 岚       | 2026-02-03 | 楼道 有积水  | 2026-02-04  |
                | 2      | 3栋1单元102室 | 吴迪        | 2026-02-20 | 门禁失灵     | 2026-03-02  |
                | 3      | 5-1-801   | 郑月        | 2026-03-09 | 电梯异响     | 2026-03-10  |
                | 4      | 1-2-301   | 周岚        | 2026-03-11 | 楼道有积水   |             |
                """));
    assertEquals(0, year.added().size());
    assertEquals(4, read(project).complaints().size());
  }

  @Test
  void aComplaintKnownByItsNumberIsFoundInALogWhoseNumbersRun() {
    store(
        project,
        numbered(
            "系统.xlsx",
            """
            | number   | room    | complainant | receivedAt | content  |
            | TS-26-07 | 3-1-102 | 吴迪        | 2026-02-20 | 门禁失灵 |
            """));
    Decision run = store(project, running("2月.xlsx", FEBRUARY));
    assertEquals(1, run.added().size());
    assertEquals(List.of("TS-26-07/3-1-102", "1/1-2-301"), complaints(project, "number", "room"));
    assertEquals(
        List.of("TS-26-07", "0002/表1/4"),
        labels(read(project).complaints().stream().map(c -> c.source()).toList()));
  }

  @Test
  void aComplaintOfALogWhoseNumbersRunTakesItsNumberFromALaterOne() {
    store(project, running("2月.xlsx", FEBRUARY));
    Decision system =
        store(
            project,
            numbered(
                "系统.xlsx",
                """
                | number   | room    | complainant | receivedAt | content        |
                | TS-26-07 | 3-1-102 | 吴迪        | 2026-02-20 | 门禁失灵       |
                | TS-26-09 | 2-1-201 | 何平        | 2026-02-21 | 垃圾未及时清运 |
                """));
    assertEquals(1, system.added().size());
    assertEquals(
        List.of("1/1-2-301", "TS-26-07/3-1-102", "TS-26-09/2-1-201"),
        complaints(project, "number", "room"));
    assertEquals("TS-26-07", read(project).complaints().get(1).source().label());
    assertEquals("0001", read(project).complaints().get(1).source().batch());
  }

  @Test
  void aCorrectedDateOrACorrectedTextIsTheSameComplaint() {
    store(project, numbered("a.xlsx", one("A7", "2026-02-20", "门禁失灵")));
    store(project, numbered("b.xlsx", one("A7", "2026-02-21", "门禁失灵")));
    Decision words = store(project, numbered("c.xlsx", one("A7", "2026-02-21", "东门门禁失灵")));
    Decision old = store(project, numbered("旧表.xlsx", one("A7", "2026-02-20", "门禁失灵")));
    assertEquals(0, words.added().size());
    assertEquals(0, old.added().size());
    assertEquals(List.of(), old.problems());
    assertEquals(1, read(project).complaints().size());
  }

  @Test
  void aTextOfBeforeACorrectionIsStillKnownInALogWhoseNumbersRun() {
    store(project, numbered("a.xlsx", one("A7", "2026-02-20", "门禁失灵")));
    store(project, numbered("b.xlsx", one("A7", "2026-02-20", "东门门禁失灵")));
    Decision run = store(project, running("c.xlsx", one("1", "2026-02-20", "门禁失灵")));
    assertEquals(0, run.added().size());
  }

  @Test
  void aNumberWithAnotherDateAndOtherWordsIsAnotherComplaint() {
    store(project, numbered("25年.xlsx", one("7", "2025-02-20", "门禁失灵")));
    Decision next = store(project, numbered("26年.xlsx", one("7", "2026-02-20", "电梯异响")));
    assertEquals(1, next.added().size());
    assertEquals(List.of("26年.xlsx  表1!A4 NUMBER_REUSED"), said(next));
    assertEquals(List.of("0001 25年.xlsx 表1!A4"), next.problems().get(0).arguments());
    assertEquals(
        List.of("7", "0002/表1/4"),
        labels(read(project).complaints().stream().map(c -> c.source()).toList()));
    Decision closed =
        store(
            project,
            numbered(
                "26年续.xlsx",
                """
                | number | receivedAt | content  | completedAt |
                | 7      | 2026-02-20 | 电梯异响 | 2026-02-21  |
                """));
    assertEquals(0, closed.added().size());
    assertEquals(List.of("", "2026-02-21"), complaints(project, "completedAt"));
  }

  @Test
  void rowsOfOneIdentityInAFileAreSeparateAndToldApartByTheirOrder() {
    String twice =
        """
        | room    | complainant | receivedAt | content  | respondent | completedAt |
        | 3-1-102 | 吴迪        | 2026-02-20 | 门禁失灵 | 工程部     | %s |
        | 3-1-102 | 吴迪        | 2026-02-20 | 门禁失灵 | 秩序部     |    |
        """;
    store(project, running("a.xlsx", twice.formatted("")));
    Decision later = store(project, running("b.xlsx", twice.formatted("2026-02-22")));
    assertEquals(0, later.added().size());
    assertEquals(1, later.equal());
    assertEquals(
        List.of("工程部/2026-02-22", "秩序部/"), complaints(project, "respondent", "completedAt"));
  }

  @Test
  void aFileThatRepeatsOnlyOneOfTwoLikeRowsLeavesTheOtherAlone() {
    store(
        project,
        running(
            "a.xlsx",
            """
            | room    | receivedAt | content  | respondent |
            | 3-1-102 | 2026-02-20 | 门禁失灵 | 工程部     |
            | 3-1-102 | 2026-02-20 | 门禁失灵 | 秩序部     |
            """));
    Decision one =
        store(
            project,
            running(
                "b.xlsx",
                """
                | room    | receivedAt | content  | respondent |
                | 3-1-102 | 2026-02-20 | 门禁失灵 | 秩序部     |
                """));
    assertEquals(1, one.equal());
    assertEquals(List.of("工程部", "秩序部"), complaints(project, "respondent"));
  }

  @Test
  void twoTimesOfOneDayAreTwoComplaintsAndADateAloneIsEither() {
    store(
        project,
        running(
            "a.xlsx",
            """
            | room    | receivedAt       | content  |
            | 3-1-102 | 2026-02-20T08:10 | 门禁失灵 |
            | 3-1-102 | 2026-02-20T19:40 | 门禁失灵 |
            """));
    Decision evening =
        store(
            project,
            running(
                "b.xlsx",
                """
                | room    | receivedAt       | content  | remark |
                | 3-1-102 | 2026-02-20T19:40 | 门禁失灵 | 晚     |
                """));
    assertEquals(0, evening.added().size());
    assertEquals(List.of("", "晚"), complaints(project, "remark"));
    Decision date =
        store(
            project,
            running(
                "c.xlsx",
                """
                | room    | receivedAt | content  |
                | 3-1-102 | 2026-02-20 | 门禁失灵 |
                """));
    assertEquals(0, date.added().size());
  }

  @Test
  void recordsThatACorrectedWorkbookLacksAreNamedAndStay() {
    store(project, running("台账.xlsx", FEBRUARY));
    Decision corrected =
        store(
            project,
            running(
                "台账.xlsx",
                """
                | room    | complainant | receivedAt | content    |
                | 1-2-301 | 周岚        | 2026-02-03 | 楼道有积水 |
                | 1-2-305 | 钱多        | 2026-02-23 | 渗水       |
                """));
    assertEquals(List.of("台账.xlsx RECORDS_NOT_REPEATED"), said(corrected));
    assertEquals(List.of("0001/表1/5"), labels(corrected.notRepeated()));
    assertEquals(3, read(project).complaints().size());
  }

  @Test
  void anotherMonthUnderTheSameNameLacksNothing() {
    store(project, running("台账.xlsx", FEBRUARY));
    Decision march =
        store(
            project,
            running(
                "台账.xlsx",
                """
                | room    | complainant | receivedAt | content  |
                | 5-1-801 | 郑月        | 2026-03-09 | 电梯异响 |
                """));
    assertEquals(List.of(), march.problems());
  }

  @Test
  void aMonthOutOfACumulativeWorkbookLacksNothingOfTheOtherMonths() {
    store(project, covering(running("台账.xlsx", FEBRUARY), "2026-02"));
    store(project, covering(running("台账.xlsx", MARCH), "2026-02", "2026-03"));
    Decision march =
        store(
            project,
            covering(
                running(
                    "台账.xlsx",
                    """
                    | room    | complainant | receivedAt | content  |
                    | 5-1-801 | 郑月        | 2026-03-09 | 电梯异响 |
                    """),
                "2026-03"));
    assertEquals(List.of("0002/表1/6"), labels(march.notRepeated()));
  }

  @Test
  void aReplacementTakesOutWhatItLacks() {
    store(project, running("台账.xlsx", FEBRUARY));
    Decision corrected =
        store(project, running("台账.xlsx", one("1", "2026-02-20", "门禁失灵")), Sample.replacing("1"));
    assertEquals(List.of("0001"), corrected.withdraws());
    assertEquals(List.of("台账.xlsx RECORDS_TAKEN_OUT", "台账.xlsx MONTHS_LESSENED"), said(corrected));
    assertEquals(List.of("2026-02-20"), complaints(project, "receivedAt"));
    Decision again =
        store(
            project, running("台账.xlsx", one("1", "2026-02-20", "门禁失灵")), Sample.replacing("0001"));
    assertEquals(Decision.Outcome.UNCHANGED, again.outcome());
  }

  @Test
  void theSameBytesReadByNewAliasesUpdateTheirOwnRows() {
    Batch before = running("台账.xlsx", FEBRUARY);
    Batch after = running("台账.xlsx", FEBRUARY.replace("| room ", "| place"));
    store(project, after);
    Decision again = store(project, Sample.withSha256(before, after.sha256()));
    assertEquals(Decision.Outcome.ADDED, again.outcome());
    assertEquals(0, again.added().size());
    assertEquals(List.of(), again.problems());
    assertEquals(List.of("1-2-301", "3-1-102"), complaints(project, "room"));
  }

  @Test
  void whatIsLaterUnreadableDoesNotReplaceWhatWasRead() {
    store(project, numbered("a.xlsx", one("A7", "2026-02-20", "门禁失灵")));
    store(
        project,
        numbered(
            "b.xlsx",
            """
            | number | receivedAt | content  | completedAt |
            | A7     | 2026-02-20 | 门禁失灵 | 2026-02-22  |
            """));
    store(
        project,
        numbered(
            "c.xlsx",
            """
            | number | receivedAt | content  | completedAt |
            | A7     | 2026-02-20 | 门禁失灵 | ?2026/2/31  |
            """));
    assertEquals(List.of("2026-02-22"), complaints(project, "completedAt"));
  }

  private static String one(String number, String receivedAt, String content) {
    return """
    | number | room    | complainant | receivedAt | content |
    | %s     | 3-1-102 | 吴迪        | %s         | %s      |
    """
        .formatted(number, receivedAt, content);
  }

  private static List<String> labels(List<Source> sources) {
    return sources.stream().map(Source::label).toList();
  }

  private static List<String> said(Decision decision) {
    return decision.problems().stream().map(ComplaintIdentityTest::said).toList();
  }

  private static String said(Problem problem) {
    Code code = problem.code();
    return problem.place() + " " + code.name();
  }
}
