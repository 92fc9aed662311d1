package manyi.figures.visit;

import static manyi.figures.ComplaintTexts.answers;
import static manyi.figures.ComplaintTexts.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Fraction;
import manyi.figures.NoteCheck;
import manyi.figures.Project;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitPeriodTest {

  @ParameterizedTest(name = "{0} households, {1} occupied: {2} %, {3}")
  @CsvSource({
    "300, 285, 4, 12",
    "301, 285, 5, 15",
    "500, 499, 5, 25",
    "501, 499, 6, 30",
    "800, 650, 6, 39",
    "801, 650, 7, 46",
    "900, 300, 7, 21",
    "1, 0, 4, 0",
  })
  void picksTheBandByAllAndTakesItsShareOfTheOccupied(
      int households, int occupied, int percent, long required) {
    VisitFigures march =
        new Project()
            .households("2026-01", households, occupied)
            .covers("2026-01", "2026-03")
            .visitFigures("2026-03");
    assertEquals(Optional.of((long) percent), march.count(Indicator.QUOTA_PERCENT));
    assertEquals(Optional.of(required), march.count(Indicator.REQUIRED));
    assertEquals(Optional.of(required == 0), march.met());
  }

  @ParameterizedTest(name = "{0} as of {1}: {2} households, {3} occupied")
  @CsvSource({
    "2026-01, 2026-01-31, 60, 40",
    "2026-02, 2026-02-28, 60, 40",
    "2026-02, 2026-04-10, 60, 40",
    "2026-03, 2026-03-31, 60, 50",
    "2026, 2026-02-10, 60, 40",
    "2026, 2026-12-31, 60, 50",
  })
  void tellsHouseholdsOfTimesWithoutALogOfVisits(
      String period, String asOf, long households, long occupied) {
    VisitFigures figures =
        new Project()
            .households("2026-01", 60, 40)
            .households("2026-03", 60, 50)
            .visitFigures(period, asOf);
    assertEquals(Optional.of(households), figures.count(Indicator.HOUSEHOLDS));
    assertEquals(Optional.of(occupied), figures.count(Indicator.OCCUPIED));
    for (Indicator unknown :
        List.of(Indicator.REQUIRED, Indicator.VISITED, Indicator.VISITS, Indicator.COVERAGE)) {
      assertEquals(Optional.empty(), figures.number(unknown), unknown.key());
    }
    assertTrue(NoteCheck.ids(figures.notes()).contains("no-data"));
  }

  private static Project log() {
    return new Project()
        .households("2026-01", 60, 40)
        .households("2026-03", 60, 50)
        .roster(
            """
            | room    | status   | movedInAt  | ownerClass |
            | 1-1-101 | occupied | 2025-04-01 | .          |
            | 1-1-102 | occupied | 2025-03-31 | .          |
            | 1-1-103 | occupied | 2024-03-31 | .          |
            | 1-1-104 | occupied | 2025-12-01 | 业委会     |
            | 1-1-105 | vacant   | .          | .          |
            | 1-2-201 | occupied | .          | 普通业主   |
            """)
        .visits(
            """
            | visitedAt  | room         | person | kind    | method | topic    | satisfaction | opinion  |
            | 2026-01-15 | 1-1-101      | .      | regular | door   | security | satisfied    | .        |
            | 2026-03-02 | 1-1-101      | .      | regular | door   | security | satisfied    | .        |
            | 2026-03-03 | 1栋1单元101室 | .     | special | phone  | 绿化     | fair         | .        |
            | 2026-03-04 | 1-1-102      | .      | regular | phone  | cleaning | .            | .        |
            | 2026-03-05 | 1-103        | .      | regular | .      | .        | dissatisfied | .        |
            | 2026-03-06 | 1-1-104      | .      | revisit | door   | repair   | satisfied    | .        |
            | 2026-03-07 | 1-1-104      | .      | regular | door   | repair   | .            | 未遇     |
            | 2026-03-08 | 1-1-105      | .      | regular | door   | repair   | .            | .        |
            | 2026-03-09 | .            | 张敏   | regular | door   | repair   | .            | .        |
            | 2026-03-10 | 安宽         | .      | 走一走  | door   | repair   | 还行         | .        |
            | 2026-03-11 | 1-2-201      | .      | 投诉回访 | door  | repair   | .            | .        |
            | 2026-03-12 | 1-1-104      | .      | regular | door   | repair   | refused      | .        |
            | 2026-03-30 | 1-2-201      | .      | regular | door   | repair   | 4星          | .        |
            | 2026-04-01 | 1-2-202      | .      | regular | door   | repair   | .            | .        |
            """)
        .covers("2026-01", "2026-03");
  }

  @Test
  void countsDistinctHouseholdsThatWereMet() {
    VisitFigures march = log().visitFigures("2026-03");
    assertEquals(Optional.of(6L), march.count(Indicator.VISITED));
    assertEquals(Optional.of(9L), march.count(Indicator.VISITS));
    assertEquals(Optional.of(2L), march.count(Indicator.REVISITS_EXCLUDED));
    assertEquals(Optional.of(2L), march.count(Indicator.REQUIRED));
    assertEquals(Optional.of(true), march.met());
    assertEquals(9, march.records().size());
    assertEquals(
        List.of(
            "visit-kind-unknown",
            "visits-not-met",
            "visits-without-room",
            "visits-unoccupied",
            "satisfaction-unknown"),
        NoteCheck.ids(march.notes()));
  }

  @Test
  void countsVisitsByWhatTheyWere() {
    VisitFigures march = log().visitFigures("2026-03");
    assertEquals("door 6, phone 2, unclassified 1", counts(march.counted(CountedVisits::byMethod)));
    assertEquals(
        "repair 5, cleaning 1, security 1, unclassified 1, 绿化 1",
        counts(march.counted(CountedVisits::byTopic)));
    assertEquals("2/1/1/4", answers(march.counted(CountedVisits::satisfaction).orElseThrow()));
    assertEquals(Optional.of(Fraction.of(1, 6)), march.number(Indicator.PHONE_SHARE));
  }

  @Test
  void countsHouseholdsByTheTenureOfTheirOwners() {
    assertEquals(
        "unclassified 2, 磨合期 1, 稳定期 1, 老业主 1, 重要业主 1",
        counts(log().visitFigures("2026-03").counted(CountedVisits::byOwnerClass)));
  }

  @Test
  void coversTheYearUpToAsOf() {
    assertEquals("6 of 50, 3/25", yearToDate(log().visitFigures("2026-03")));
    assertEquals("1 of 40, 1/40", yearToDate(log().visitFigures("2026-02")));
    assertEquals(
        4,
        log().visitFigures("2026-03", "2026-03-10").count(Indicator.VISITED_IN_YEAR).orElseThrow());
  }

  private static String yearToDate(VisitFigures figures) {
    return figures.count(Indicator.VISITED_IN_YEAR).orElseThrow()
        + " of "
        + figures.count(Indicator.OCCUPIED_IN_YEAR).orElseThrow()
        + ", "
        + figures.number(Indicator.COVERAGE).orElseThrow();
  }

  @Test
  void saysWhichMonthsOfTheYearHaveNoData() {
    VisitFigures march =
        new Project()
            .households("2026-01", 60, 40)
            .visits("|visitedAt|room|kind|\n|2026-03-02|1-1-101|regular|")
            .covers("2026-02", "2026-03")
            .visitFigures("2026-03");
    assertTrue(march.notes().contains(Note.of(NoteCode.YEAR_TO_DATE_PARTIAL, "2026-01")));
  }

  @Test
  void hasNoQuotaOverAQuarterNorUnderTheSamplingProfile() {
    VisitFigures quarter = log().visitFigures("2026Q1");
    assertEquals(Optional.empty(), quarter.count(Indicator.QUOTA_PERCENT));
    assertEquals(Optional.empty(), quarter.count(Indicator.REQUIRED));
    assertEquals(Optional.empty(), quarter.met());
    assertEquals(Optional.of(6L), quarter.count(Indicator.VISITED));
    assertEquals(Optional.of(10L), quarter.count(Indicator.VISITS));
    VisitFigures sampling = log().set(Setting.PROFILE, "sampling").visitFigures("2026-03");
    assertEquals(Optional.empty(), sampling.count(Indicator.REQUIRED));
    assertTrue(NoteCheck.ids(sampling.notes()).contains("quota-by-week"));
  }

  @Test
  void takesHouseholdsFromTheRosterWhereNoMonthIsSet() {
    VisitFigures march =
        new Project()
            .roster(
                """
                | room    | status   |
                | 1-1-101 | occupied |
                | 1-1-101 | .        |
                | 1-1-102 | vacant   |
                | 1-1-103 | .        |
                | 1-1-104 | occupied |
                | 1-1-105 | unsold   |
                """)
            .covers("2026-01", "2026-03")
            .visitFigures("2026-03");
    assertEquals(Optional.of(5L), march.count(Indicator.HOUSEHOLDS));
    assertEquals(Optional.of(2L), march.count(Indicator.OCCUPIED));
    assertEquals(Optional.of(1L), march.count(Indicator.REQUIRED));
    assertTrue(
        NoteCheck.ids(march.notes())
            .containsAll(List.of("households-from-roster", "roster-status-unknown")));
  }

  @Test
  void knowsNoQuotaWithoutHouseholds() {
    VisitFigures march = new Project().covers("2026-01", "2026-03").visitFigures("2026-03");
    assertEquals(Optional.empty(), march.count(Indicator.QUOTA_PERCENT));
    assertEquals(Optional.empty(), march.met());
    assertEquals(Optional.of(0L), march.count(Indicator.VISITED));
    assertEquals(Optional.empty(), march.number(Indicator.PHONE_SHARE));
    assertEquals(Optional.empty(), march.number(Indicator.COVERAGE));
    assertEquals(List.of("households-unknown"), NoteCheck.ids(march.notes()));
    VisitFigures silent =
        new Project()
            .roster("|room|owner|\n|1-1-101|张敏|\n|1-1-102|李明|")
            .covers("2026-01", "2026-03")
            .visitFigures("2026-03");
    assertEquals(Optional.of(4L), silent.count(Indicator.QUOTA_PERCENT));
    assertEquals(Optional.empty(), silent.count(Indicator.REQUIRED));
  }

  @Test
  void countsAllVisitsOfALogWithoutKindsAndSaysSo() {
    VisitFigures march =
        new Project()
            .visits("|visitedAt|room|\n|2026-03-02|1-1-101|\n|2026-03-03|1-1-102|")
            .covers("2026-01", "2026-03")
            .visitFigures("2026-03");
    assertEquals(Optional.of(2L), march.count(Indicator.VISITED));
    assertEquals(Optional.empty(), march.number(Indicator.PHONE_SHARE));
    assertTrue(NoteCheck.ids(march.notes()).contains("visit-kind-missing"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"method", "kind", "opinion", "satisfaction", "remark", "feedback"})
  void nobodyMetIsNoVisitWhereverItIsSaid(String column) {
    VisitFigures march =
        new Project()
            .households("2026-01", 60, 40)
            .visits(
                """
                | visitedAt  | room    | %s   |
                | 2026-03-02 | 1-1-101 | 未遇 |
                | 2026-03-03 | 1-1-102 | .    |
                """
                    .formatted(column))
            .covers("2026-01", "2026-03")
            .visitFigures("2026-03");
    assertEquals(Optional.of(1L), march.count(Indicator.VISITED));
  }

  /**
   * Only a whole cell speaks where the way or the kind of a visit is named; what may be is named.
   */
  @ParameterizedTest(name = "{0} {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          method   | 外出访谈     | true  | false
          method   | 外出走访     | true  | false
          method   | 上门         | true  | false
          method   | 敲门走访     | true  | false
          method   | 外出         | true  | true
          method   | 敲门         | true  | true
          method   | 未遇         | false | false
          method   | 无人在家     | false | false
          method   | 业主不在家   | false | false
          method   | 电话无人接听 | false | false
          kind     | 空置房走访   | true  | false
          kind     | 空置         | true  | true
          kind     | 未入住       | true  | true
          kind     | 无人在家     | false | false
          opinion  | 业主不在家   | false | false
          opinion  | 外出         | false | false
          remark   | 业主不在家   | false | false
          feedback | 业主不在家   | false | false
          method   | 上门（未遇） | false | false
          method   | 上门-未遇    | false | false
          kind     | 定期走访（未遇） | false | false
          person   | 未遇         | false | false
          person   | 业主不在     | false | false
          person   | 不在家       | false | false
          person   | 张三（未遇） | true  | true
          person   | 张三         | true  | false
          opinion  | 走访取消     | false | false
          opinion  | 计划走访     | true  | true
          opinion  | 改期         | true  | true
          opinion  | 业主 不 在 家 | false | false
          """)
  void theWayAndTheKindOfAVisitAreNoTexts(
      String column, String text, boolean counts, boolean isNamed) {
    VisitFigures march =
        new Project()
            .visits(
                "|visitedAt|room|%s|\n|2026-03-04|1-1-101|%s|\n|2026-03-05|1-1-102|.|"
                    .formatted(column, text))
            .covers("2026-03", "2026-03")
            .visitFigures("2026-03");
    List<String> notes = NoteCheck.ids(march.notes());
    assertEquals(Optional.of(counts ? 2L : 1L), march.count(Indicator.VISITED));
    assertEquals(!counts, notes.contains("visits-not-met"));
    assertEquals(isNamed, notes.contains("visits-met-doubtful"));
  }

  /** Whoever was called has been visited; what is put off may have met nobody, and is named. */
  @ParameterizedTest(name = "{0}, {1}, {2}: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          业主在外地，电话联系，无意见   | .        | .        | true  | false
          业主出差，微信联系，无问题     | .        | .        | true  | false
          业主不在，电话访问，一切正常   | .        | .        | true  | false
          业主在外地，电话联系           | .        | .        | true  | true
          业主在外地，电话联系，无人接听 | .        | .        | false | false
          电话联系不上                   | .        | .        | false | false
          叫门不应                       | .        | .        | false | false
          喊门无人理                     | .        | .        | false | false
          约好下次再来                   | .        | .        | true  | true
          灯坏                           | 下次再来 | .        | true  | false
          .                              | 下次再来 | .        | true  | true
          无                             | .        | 下次再来 | true  | true
          """)
  void aCallIsAVisitAndAnAppointmentPerhapsNone(
      String opinion, String feedback, String remark, boolean counts, boolean isNamed) {
    VisitFigures march =
        new Project()
            .visits(
                "|visitedAt|room|opinion|feedback|remark|\n|2026-03-04|1-1-101|%s|%s|%s|"
                    .formatted(opinion, feedback, remark))
            .covers("2026-03", "2026-03")
            .visitFigures("2026-03");
    List<String> notes = NoteCheck.ids(march.notes());
    assertEquals(Optional.of(counts ? 1L : 0L), march.count(Indicator.VISITED));
    assertEquals(!counts, notes.contains("visits-not-met"));
    assertEquals(isNamed, notes.contains("visits-met-doubtful"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"remark", "feedback", "method"})
  void aDoubtfulVisitIsNamedWithTheTextThatMakesItSo(String column) {
    String text = column.equals("method") ? "外出" : "业主外出旅游两个月由邻居代为看管房屋".repeat(4);
    VisitFigures march =
        new Project()
            .visits(
                "|visitedAt|room|opinion|%s|\n|2026-03-04|1-1-101|绿化不错|%s|".formatted(column, text))
            .covers("2026-03", "2026-03")
            .visitFigures("2026-03");
    String note = march.notes().toString();
    assertTrue(note.contains(text.length() > 40 ? text.substring(0, 40) + "…" : text), note);
  }

  /** Whose visit it was is no word of a text; beside what was said it is only to be looked at. */
  @Test
  void whoWasNotThereBesideWhatWasSaidIsDoubted() {
    VisitFigures march =
        new Project()
            .visits(
                """
                | visitedAt  | room    | person       | opinion |
                | 2026-03-02 | 1-1-101 | 未遇         | 灯坏    |
                | 2026-03-03 | 1-1-102 | 王芳（未遇） | .       |
                """)
            .covers("2026-01", "2026-03")
            .visitFigures("2026-03");
    assertEquals(Optional.of(2L), march.count(Indicator.VISITED));
    String notes = march.notes().toString();
    assertTrue(notes.contains("visits-met-doubtful: 2"), notes);
    assertEquals(false, notes.contains("王芳"), notes);
  }

  @ParameterizedTest(name = "{0}: {1} named")
  @CsvSource({"1,1", "4,4", "9,9", "20,20", "23,20"})
  void namesEachDoubtfulVisitAndSaysHowManyMore(int doubtful, int named) {
    StringBuilder rows = new StringBuilder("|visitedAt|room|opinion|\n");
    for (int i = 1; i <= doubtful; i++) {
      rows.append("|2026-03-04|1-1-%d|下次再来|\n".formatted(100 + i));
    }
    VisitFigures march =
        new Project().visits(rows.toString()).covers("2026-03", "2026-03").visitFigures("2026-03");
    NoteCheck.ids(march.notes());
    String notes = march.notes().toString();
    assertTrue(notes.contains("visits-met-doubtful: " + doubtful + ","), notes);
    assertEquals(named, notes.split("下次再来", -1).length - 1, notes);
    assertEquals(
        doubtful > named, notes.contains("visits-met-doubtful-more: " + (doubtful - named)), notes);
  }

  @Test
  void aVisitWithoutARoomIsInNoHouseholdsCount() {
    VisitFigures march =
        new Project()
            .visits(
                """
                | visitedAt  | room    | person | opinion |
                | 2026-03-02 | 1-1-101 | 张敏   | 无意见  |
                | 2026-03-03 | .       | 王芳   | 离职面谈 |
                """)
            .covers("2026-01", "2026-03")
            .visitFigures("2026-03");
    assertEquals(Optional.of(1L), march.count(Indicator.VISITED));
    assertTrue(NoteCheck.ids(march.notes()).contains("visits-without-room"));
  }
}
