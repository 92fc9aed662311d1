package manyi.project;

import static manyi.project.Sample.issued;
import static manyi.project.Sample.read;
import static manyi.project.Sample.replacing;
import static manyi.project.Sample.returns;
import static manyi.project.Sample.store;
import static manyi.project.Sample.tally;
import static manyi.project.Sample.withFacts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.project.imports.ImportNote;
import manyi.project.imports.ImportOptions;
import manyi.record.Batch;
import manyi.record.Round;
import manyi.record.RoundFacts;
import manyi.record.SurveyRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D12, D13, D14, D30: what belongs to a round, and that no questionnaire counts twice. */
class SurveyImportTest {
  private static final Round H1 = new Round(2026, 1);
  private static final ImportOptions ADD = new ImportOptions(true, List.of(), RoundFacts.NONE);
  private static final String EAST =
      """
      | room    | submittedAt      | 保洁     | 绿化        |
      | 1-1-101 | 2026-06-03T09:12 | 满意     | 基本满意    |
      | 1-1-102 | 2026-06-03T10:00 | 不满意   | 满意+不满意 |
      | 1-1-201 | 2026-06-04T08:30 | 非常满意 |             |
      """;
  private static final String WEST =
      """
      | room    | submittedAt      | 绿化     | 保洁   |
      | 9-1-101 | 2026-06-03T09:12 | 基本满意 | 满意   |
      | 9-1-102 | 2026-06-05T10:00 | 满意     | 不满意 |
      | 1-1-201 | 2026-06-04T08:30 | 满意     | 满意   |
      """;

  @TempDir Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() {
    project = Sample.project(folder);
  }

  @Test
  void returnsOfSeveralFilesAddUpAndStayAsWritten() {
    store(project, returns("东区.xlsx", "2026H1", EAST));
    store(project, returns("西区.xlsx", "2026H1", WEST));
    SurveyRecords round = round();
    assertEquals(List.of(3, 3), round.returns().stream().map(r -> r.sheets().size()).toList());
    assertEquals(
        List.of(List.of("不满意"), List.of("满意", "不满意")),
        round.returns().get(0).sheets().get(1).answers());
    assertEquals("绿化", round.returns().get(1).items().get(0).text());
  }

  @Test
  void aFileOfWhichHalfIsThereIsRefusedAndTheOverlapNamed() {
    store(project, returns("东区.xlsx", "2026H1", EAST));
    Batch half =
        returns(
            "补录.xlsx",
            "2026H1",
            """
            | room    | submittedAt      | 保洁   | 绿化 |
            | 1-1-102 | 2026-06-03T10:00 | 不满意 | 满意 |
            | 1-1-301 | 2026-06-09T10:00 | 满意   | 满意 |
            """);
    Decision refused = store(project, half);
    assertEquals(Decision.Outcome.REFUSED, refused.outcome());
    assertEquals(Code.RETURNS_OVERLAP, refused.problems().get(0).code());
    assertEquals("1", refused.problems().get(0).found());
    assertEquals(List.of("2", "0001", "2026H1"), refused.problems().get(0).arguments());
    assertEquals(3, returned());
    assertEquals(Decision.Outcome.ADDED, store(project, half, ADD).outcome());
    assertEquals(5, returned());
  }

  @Test
  void aReplacementCountsAloneAndItsUndoBringsBackWhatItReplaced() {
    store(project, returns("东区.xlsx", "2026H1", EAST));
    String more = EAST + "| 1-1-301 | 2026-06-09T10:00 | 满意 | 满意 |\n";
    Batch corrected = returns("东区改.xlsx", "2026H1", more);
    assertEquals(Decision.Outcome.REFUSED, store(project, corrected).outcome());
    store(project, corrected, replacing("0001"));
    assertEquals(4, returned());
    Imports imports = new Imports(project, 31);
    imports.undo("2", Sample.NOON);
    assertEquals(3, returned());
    imports.undo("3", Sample.NOON);
    assertEquals(4, returned());
  }

  @Test
  void aSecondReplacementDoesNotBringTheFirstFileBack() {
    store(project, returns("a.xlsx", "2026H1", EAST));
    store(project, returns("b.xlsx", "2026H1", EAST), replacing("0001"));
    Decision third = store(project, returns("c.xlsx", "2026H1", EAST), replacing("0002"));
    assertEquals(List.of("0001", "0002"), third.withdraws());
    assertEquals(3, returned());
    new Imports(project, 31).undo("0003", Sample.NOON);
    assertEquals(3, returned());
    assertEquals(
        List.of("0002"),
        new Imports(project, 31).history().active().stream().map(ImportNote::id).toList());
  }

  @Test
  void answersTellReturnsWithoutRoomAndTimeApart() {
    String anonymous =
        """
        | room | submittedAt | 保洁 | 绿化   |
        |      | 2026-06-03  | %s   | 满意   |
        |      | 2026-06-03  | 满意 | 不满意 |
        |      | 2026-06-03  | 满意 | %s     |
        """;
    store(project, returns("a.xlsx", "2026H1", anonymous.formatted("满意", "满意")));
    Decision other = store(project, returns("b.xlsx", "2026H1", anonymous.formatted("差", "差")));
    assertEquals(Decision.Outcome.ADDED, other.outcome());
    Decision same = store(project, returns("c.xlsx", "2026H1", anonymous.formatted("差", "满意")));
    assertEquals(Decision.Outcome.REFUSED, same.outcome());
    assertEquals("3", same.problems().get(0).found());
  }

  @Test
  void theSameFileWithTheNumberIssuedStandsForItself() {
    Batch east = returns("东区.xlsx", "2026H1", EAST);
    store(project, east);
    Decision issued = store(project, east, new ImportOptions(false, List.of(), issued(7)));
    assertEquals(Decision.Outcome.ADDED, issued.outcome());
    assertEquals(List.of("0001"), issued.withdraws());
    assertEquals(3, returned());
    assertEquals(Optional.of(7), round().facts().issued());
    assertEquals(Decision.Outcome.UNCHANGED, store(project, east).outcome());
    assertEquals(Optional.of(7), round().facts().issued());
  }

  @Test
  void theSameFileInAnotherRoundIsRefused() {
    store(project, returns("东区.xlsx", "2026H1", EAST));
    Decision other = store(project, returns("东区.xlsx", "2026H2", EAST));
    assertEquals(Code.RETURNS_OVERLAP, other.problems().get(0).code());
    assertEquals(List.of("3", "0001", "2026H1"), other.problems().get(0).arguments());
  }

  @Test
  void aFactOfTheRoundIsStatedOnceAndASecondStatementNamesBoth() {
    store(project, withFacts(returns("东区.xlsx", "2026H1", EAST), issued(7)));
    Batch west = returns("西区.xlsx", "2026H1", WEST);
    Decision refused = store(project, withFacts(west, issued(8)));
    Problem problem = refused.problems().get(0);
    assertEquals(Code.ROUND_FACT_DIFFERS, problem.code());
    assertEquals("8", problem.found());
    assertEquals(List.of("2026H1", "7", "0001", "东区.xlsx"), problem.arguments());
    assertEquals(Decision.Outcome.ADDED, store(project, withFacts(west, issued(7))).outcome());
    assertEquals(Optional.of(7), round().facts().issued());
  }

  @Test
  void aReplacementKeepsWhatWasStatedOfTheRound() {
    store(project, withFacts(returns("东区.xlsx", "2026H1", EAST), issued(7)));
    store(project, returns("东区改.xlsx", "2026H1", EAST), replacing("0001"));
    assertEquals(Optional.of(7), round().facts().issued());
  }

  @Test
  void moreReturnedThanIssuedIsSaidAndStands() {
    Decision more = store(project, withFacts(returns("东区.xlsx", "2026H1", EAST), issued(2)));
    assertEquals(Decision.Outcome.ADDED, more.outcome());
    assertEquals(Code.RETURNED_EXCEEDS_ISSUED, more.problems().get(0).code());
    assertEquals("3", more.problems().get(0).found());
    Decision none = store(project, withFacts(returns("冬.xlsx", "2025H2", WEST), issued(0)));
    assertEquals(Code.ISSUED_IS_ZERO, none.problems().get(0).code());
    assertEquals(1, new Imports(project, 31).history().notes().get(1).problems().size());
  }

  @Test
  void aSecondFileCanBringMoreThanWereIssued() {
    store(project, withFacts(returns("东区.xlsx", "2026H1", EAST), issued(5)));
    Decision west = store(project, returns("西区.xlsx", "2026H1", WEST));
    assertEquals(Code.RETURNED_EXCEEDS_ISSUED, west.problems().get(0).code());
    assertEquals("6", west.problems().get(0).found());
  }

  @Test
  void aRoundHoldsReturnsOrTalliesAndTalliesAddUp() {
    String table =
        """
        | item | satisfied | dissatisfied |
        | 保洁 | 40        | %s           |
        | 绿化 | %s        | 2            |
        """;
    store(project, tally("1栋.xlsx", "2026H1", table.formatted(3, 41)));
    store(project, tally("2栋.xlsx", "2026H1", table.formatted(5, 35)));
    assertEquals(2, round().tallies().size());
    Decision again = store(project, tally("1栋副本.xlsx", "2026H1", table.formatted(3, 30)));
    assertEquals(Code.RETURNS_OVERLAP, again.problems().get(0).code());
    Decision mixed = store(project, returns("东区.xlsx", "2026H1", EAST));
    assertEquals(Code.ROUND_MIXED, mixed.problems().get(0).code());
    assertEquals(List.of("0001", "1栋.xlsx"), mixed.problems().get(0).arguments());
    assertEquals(
        Decision.Outcome.ADDED,
        store(project, returns("东区.xlsx", "2026H1", EAST), replacing("1", "2")).outcome());
  }

  @Test
  void theRoundIsToldByTheDayOfIssueOrByDatesThatLeaveNoDoubt() {
    assertEquals(Optional.of(H1), store(project, returns("a.xlsx", "", EAST)).round().round());
    String july = EAST.replace("2026-06", "2026-07").replace("1-1-", "2-1-");
    Decision unknown = store(project, returns("b.xlsx", "", july));
    assertEquals(Code.ROUND_UNKNOWN, unknown.problems().get(0).code());
    RoundFacts issuedInJune =
        new RoundFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse("2026-06-28")),
            Optional.empty());
    Decision told =
        store(
            project,
            returns("b.xlsx", "", july),
            new ImportOptions(false, List.of(), issuedInJune));
    assertEquals(Optional.of(H1), told.round().round());
    assertEquals(6, returned());
  }

  @Test
  void anUndoIsRefusedWhenWhatComesBackContradictsWhatCameSince() {
    store(project, withFacts(returns("东区.xlsx", "2026H1", EAST), issued(7)));
    Imports imports = new Imports(project, 31);
    imports.undo("0001", Sample.NOON);
    store(project, withFacts(returns("西区.xlsx", "2026H1", WEST), issued(9)));
    Refusal refusal = assertThrows(Refusal.class, () -> imports.undo("0002", Sample.NOON));
    assertEquals(Code.ROUND_FACT_DIFFERS, refusal.problem().code());
  }

  @Test
  void anUndoIsRefusedWhenItWouldCountReturnsTwice() {
    store(project, returns("东区.xlsx", "2026H1", EAST));
    Imports imports = new Imports(project, 31);
    imports.undo("0001", Sample.NOON);
    store(project, returns("东区新.xlsx", "2026H1", EAST));
    Refusal refusal = assertThrows(Refusal.class, () -> imports.undo("0002", Sample.NOON));
    assertEquals(Code.RETURNS_OVERLAP, refusal.problem().code());
    assertEquals(3, returned());
  }

  private SurveyRecords round() {
    return read(project).rounds().get(H1);
  }

  private int returned() {
    return round().returns().stream().mapToInt(r -> r.sheets().size()).sum();
  }
}
