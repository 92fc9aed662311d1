package manyi.figures.complaint;

import static manyi.figures.ComplaintTexts.answers;
import static manyi.figures.ComplaintTexts.revisits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.NoteCheck;
import manyi.figures.Project;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintRevisitTest {

  @Test
  void judgesTheVisitInThePeriodThatMadeItCertain() {
    Project project =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | status    | validity     | revisitAt  | content |
                | T-01   | 2026-03-01 | 2026-03-02  | .         | valid        | 2026-03-05 | a       |
                | T-02   | 2026-03-01 | 2026-03-02  | .         | .            | 2026-03-06 | b       |
                | T-03   | 2026-03-01 | 2026-03-02  | .         | valid        | .          | c       |
                | T-04   | 2026-03-01 | 2026-03-02  | .         | coordination | .          | d       |
                | T-05   | 2026-03-01 | .           | open      | valid        | 2026-03-06 | e       |
                | T-06   | 2026-03-01 | .           | completed | valid        | 2026-03-06 | f       |
                | T-07   | 2026-03-27 | 2026-03-28  | .         | valid        | 2026-04-01 | g       |
                | T-08   | 2026-03-27 | 2026-03-29  | .         | valid        | 2026-04-01 | h       |
                | T-09   | 2026-03-27 | 2026-03-29  | .         | valid        | 2026-04-05 | i       |
                | T-10   | 2026-03-10 | 2026-03-12  | .         | valid        | 2026-03-11 | j       |
                """)
            .covers("2026-02", "2026-04");
    // T-07: the 31st was the last day; T-08 is in time in April; T-10 was visited before it was
    // done.
    assertEquals(
        "required 5, done 4, in time 1, exempt 0, undetermined 2",
        revisits(project.complaintFigures("2026-03")));
    assertEquals(
        "required 3, done 3, in time 1, exempt 0, undetermined 0",
        revisits(project.complaintFigures("2026-04")));
    assertEquals(
        "required 8, done 7, in time 2, exempt 0, undetermined 2",
        revisits(project.complaintFigures("2026")));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-04  | .          | .            | in time
          2026-03-04  | notReached | .            | none
          2026-03-04  | refused    | .            | in time
          2026-03-04  | .          | 无人接听     | none
          2026-03-04  | .          | 电话未接通   | none
          2026-03-04  | .          | 暂不回访     | none
          2026-03-04  | .          | 关机         | none
          2026-03-04  | .          | 无人应答，改日再访 | none
          2026-03-04  | .          | 投诉人不在家 | none
          2026-03-04  | .          | 第一次未接通，第二次接通，满意 | in time
          2026-03-04  | satisfied  | 首次无人接听 | in time
          2026-03-04  | .          | 拒访         | in time
          2026-03-04  | .          | 未回访       | in time
          2026-03-04  | .          | 否           | in time
          2026-03-04  | .          | FALSE        | in time
          2026-03-04  | .          | 待回访       | none
          2026-03-04  | .          | 约定下周回访 | none
          2026-03-04  | .          | 没人接       | none
          2026-03-04  | .          | 无人接听，次日上门，业主满意 | in time
          2026-03-04  | .          | 当时未接通电源，现已恢复 | in time
          2026-03-04  | 联系不上   | .            | none
          2026-03-04  | 联系不上   | 已回访       | in time
          2026-03-04  | notReached | 漏水已修复   | in time
          2026-03-04  | notReached | 业主表示满意 | in time
          2026-03-04  | notReached | 拒访         | in time
          2026-03-04  | notReached | 改日再访     | none
          2026-03-04  | notReached | 否           | none
          2026-03-04  | 1          | .            | in time
          2026-03-04  | .          | 已与业主沟通，约定下周上门 | in time
          .           | 1          | .            | none
          .           | notReached | 已回访       | undetermined
          .           | notReached | 业主表示满意 | undetermined
          2026-03-04  | 暂不回访   | .            | none
          2026-03-04  | 无人应答   | .            | none
          2026-03-04  | 还行       | .            | in time
          2026-03-04  | ×          | .            | in time
          .           | ×          | .            | none
          .           | .          | 已回访       | undetermined
          .           | .          | 是           | undetermined
          .           | satisfied  | .            | undetermined
          .           | .          | √            | undetermined
          .           | .          | TRUE         | undetermined
          .           | .          | 已电话回访   | undetermined
          .           | .          | 拒访         | undetermined
          .           | 已回访     | .            | undetermined
          .           | .          | 业主表示满意 | undetermined
          .           | .          | FALSE        | none
          .           | .          | ×            | none
          .           | .          | N            | none
          .           | .          | 0            | none
          .           | .          | 已告知物业   | none
          .           | .          | 待观察       | none
          .           | 还行       | .            | none
          .           | abstained  | .            | none
          .           | .          | 否           | none
          .           | .          | .            | none
          ?三月四日下 | .          | .            | undetermined
          ?已回访     | .          | .            | undetermined
          ?TRUE       | .          | .            | undetermined
          ?下周       | .          | .            | none
          ?无人接听   | .          | .            | none
          ?未回访     | .          | .            | none
          """)
  void tellsAReturnVisitFromAnAttempt(
      String at, String satisfaction, String result, String expected) {
    ComplaintFigures march =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | revisitAt | revisitSatisfaction | revisitResult | content |
                | T-01   | 2026-03-01 | 2026-03-02  | %s        | %s                  | %s            | a       |
                | T-02   | 2026-03-01 | 2026-03-02  | 2026-03-02 | satisfied          | .             | b       |
                """
                    .formatted(at, satisfaction, result))
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    Map<String, String> texts =
        Map.of(
            "required 2, done 2, in time 2, exempt 0, undetermined 0", "in time",
            "required 2, done 2, in time 1, exempt 0, undetermined 1", "undetermined",
            "required 2, done 1, in time 1, exempt 0, undetermined 0", "none");
    assertEquals(expected, texts.get(revisits(march)), revisits(march));
  }

  @Test
  void sparesTheAnonymousAndThoseAnsweredByLetter() {
    ComplaintFigures march =
        new Project()
            .log(
                "2026-02,2026-03",
                """
                | number | receivedAt | completedAt | complainant | phone       | room    | remark       | content |
                | T-01   | 2026-03-01 | 2026-03-02  | 匿名        | .           | .       | .            | a       |
                | T-02   | 2026-03-01 | 2026-03-02  | .           | .           | .       | .            | b       |
                | T-03   | 2026-03-01 | 2026-03-02  | .           | .           | 1-2-301 | .            | c       |
                | T-04   | 2026-03-01 | 2026-03-02  | 张敏        | 13800001234 | 1-2-302 | 复函存档     | d       |
                | T-05   | 2026-03-01 | 2026-03-02  | 张敏        | 13800001234 | 1-2-302 | 非匿名       | e       |
                | T-06   | 2026-03-01 | .           | 未留名      | .           | .       | .            | f       |
                | T-07   | 2026-03-01 | 2026-03-02  | 李强        | 13800001235 | 1-2-303 | 无需复函     | g       |
                | T-08   | 2026-03-01 | 2026-03-02  | 李强        | 13800001235 | 1-2-304 | 未复函，已电话答复 | h       |
                | T-09   | 2026-03-01 | 2026-03-02  | 未留姓名    | 13800001235 | 1-2-305 | .            | i       |
                | T-10   | 2026-03-01 | 2026-03-02  | 李强        | 13800001235 | 1-2-306 | 已办结，书面复函附后 | j |
                | T-11   | 2026-03-01 | 2026-03-02  | 李强        | 13800001235 | 1-2-307 | 业主未要求匿名 | k |
                """,
                "revisitAt")
            .revisits("|room|revisitAt|\n|9-9-999|2026-03-03|")
            .complaintFigures("2026-03");
    assertEquals("required 5, done 0, in time 0, exempt 5, undetermined 0", revisits(march));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "匿名, 1",
    "匿名投诉, 1",
    "业主匿名, 1",
    "业主要求匿名, 1",
    "业主匿名反映楼道脏, 1",
    "来电登记；匿名业主, 1",
    "未留姓名, 1",
    "未留姓名和电话, 1",
    "来电人未留名无法回访, 1",
    "业主不愿透露姓名, 1",
    "业主反映有人匿名张贴, 0",
    "匿名信箱损坏, 0",
    "匿名信息不实, 0",
    "业主要求取消匿名, 0",
    "非匿名, 0",
    "不是匿名投诉, 0",
    "未留名片, 0",
    "保洁未留姓名牌, 0",
    "业主没要求不透露姓名, 0",
  })
  void takesNobodyForAnonymousUnlessAClauseSaysSo(String remark, long exempt) {
    String log =
        """
        | number | receivedAt | completedAt | complainant | room    | remark | content | revisitAt |
        | T-01   | 2026-03-01 | 2026-03-02  | 张敏        | 1-2-301 | %s     | a       | .         |
        """;
    ComplaintFigures march =
        new Project().log("2026-03", log.formatted(remark)).complaintFigures("2026-03");
    assertEquals(exempt, march.count(Indicator.REVISIT_EXEMPT).orElseThrow());
    assertEquals(1 - exempt, march.count(Indicator.REVISIT_REQUIRED).orElseThrow());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "complainant | phone | room, 1",
    "complainant | room | cause, 0",
    "room | cause | measure, 0",
    "cause | measure | demand, 0"
  })
  void sparesTheNamelessOfALogThatAsksWhoTheyAreBeItBlankInEveryRow(String heads, long exempt) {
    String log =
        """
        | number | receivedAt | completedAt | content | revisitAt  | %s |
        | T-01   | 2026-03-01 | 2026-03-02  | a       | .          | .  |  .  |  .  |
        """;
    ComplaintFigures march =
        new Project().log("2026-03", log.formatted(heads)).complaintFigures("2026-03");
    assertEquals(exempt, march.count(Indicator.REVISIT_EXEMPT).orElseThrow());
  }

  @Test
  void sparesNobodyInALogThatDoesNotAskWhoTheyAre() {
    ComplaintFigures march =
        new Project()
            .log(
                "2026-02,2026-03",
                """
                | number | receivedAt | completedAt | room    | content | revisitAt  |
                | T-01   | 2026-03-01 | 2026-03-02  | .       | a       | .          |
                | T-02   | 2026-03-01 | 2026-03-02  | 1-2-301 | b       | 2026-03-03 |
                """)
            .complaintFigures("2026-03");
    assertEquals("required 2, done 1, in time 1, exempt 0, undetermined 0", revisits(march));
  }

  @Test
  void knowsNothingWhereNoRecordSpeaksOfReturnVisits() {
    ComplaintFigures march =
        new Project()
            .complaints("|receivedAt|completedAt|content|\n|2026-03-01|2026-03-02|a|")
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    assertEquals("required 1, done ?, in time ?, exempt 0, undetermined ?", revisits(march));
    assertEquals(Optional.empty(), march.number(Indicator.REVISIT_RATE));
    assertEquals("?", answers(march));
    assertTrue(NoteCheck.ids(march.notes()).contains("revisits-not-kept"));
  }

  @Test
  void joinsTheBookByNumberElseByRoomAndTheLastCompletionBefore() {
    Project project =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | room          | kind   | revisitAt  | content |
                | T-01   | 2026-03-01 | 2026-03-02  | 1-2-301       | .      | .          | a       |
                | T-02   | 2026-03-03 | 2026-03-06  | 1栋2单元301室 | .      | .          | b       |
                | T-03   | 2026-03-03 | 2026-03-20  | 1-2-301       | .      | .          | c       |
                | T-04   | 2026-03-03 | 2026-03-04  | 1-2-302       | .      | .          | d       |
                | T-05   | 2026-03-03 | 2026-03-05  | 1-2-302       | repair | .          | e       |
                | T-06   | 2026-03-03 | 2026-03-04  | 1-2-303       | .      | 2026-03-07 | f       |
                | T-07   | 2026-03-03 | 2026-03-06  | 1-2-303       | .      | .          | g       |
                | 8      | 2026-03-03 | 2026-03-06  | 1-2-304       | .      | .          | h       |
                """)
            .revisits(
                """
                | number | room     | revisitAt  | revisitSatisfaction | revisitResult |
                | T-01   | 9-9-999  | 2026-03-04 | satisfied           | .             |
                | .      | 1#-2-301 | 2026-03-08 | dissatisfied        | .             |
                | .      | 1#-2-301 | 2026-03-07 | .                   | 无人接听      |
                | .      | 1-2-302  | 2026-03-06 | satisfied           | .             |
                | .      | 1-2-303  | 2026-03-07 | satisfied           | .             |
                | 8      | 1-2-399  | 2026-03-07 | satisfied           | .             |
                """)
            .covers("2026-02", "2026-03");
    ComplaintFigures march = project.complaintFigures("2026-03");
    assertEquals(
        List.of(
            "T-01 IN_TIME",
            "T-02 IN_TIME",
            "T-03 MISSING",
            "T-04 MISSING",
            "T-06 IN_TIME",
            "T-07 MISSING",
            "0001/台账/9 MISSING"),
        march.revisitCases().stream()
            .map(one -> one.complaint().source().label() + " " + one.judgement())
            .toList());
    assertEquals("2/0/1/0", answers(march));
    assertTrue(march.notes().contains(Note.of(NoteCode.REVISITS_UNMATCHED, 1)));
  }

  @Test
  void countsAVisitFoundInBothOnceAndTakesTheDateOfTheBook() {
    ComplaintFigures march =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | room    | revisitAt  | revisitResult | content |
                | T-01   | 2026-03-01 | 2026-03-02  | 1-2-301 | 2026-03-04 | .             | a       |
                | T-02   | 2026-03-01 | 2026-03-02  | 1-2-302 | .          | 已回访        | b       |
                """)
            .revisits(
                """
                | room    | revisitAt  | revisitSatisfaction |
                | 1-2-301 | 2026-03-04 | satisfied           |
                | 1-2-302 | 2026-03-09 | basicallySatisfied  |
                """)
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    assertEquals("required 2, done 2, in time 1, exempt 0, undetermined 0", revisits(march));
    assertEquals("1/1/0/0", answers(march));
  }

  /** A call in the book that nobody answered takes nothing back from what the log tells. */
  @Test
  void anAttemptInTheBookUndoesNoVisitOfTheLog() {
    ComplaintFigures march =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | room    | revisitAt | revisitResult | content |
                | T-01   | 2026-03-01 | 2026-03-02  | 1-2-301 | .         | 已回访        | a       |
                | T-02   | 2026-03-01 | 2026-03-02  | 1-2-302 | .         | .             | b       |
                """)
            .revisits(
                """
                | number | room    | revisitAt  | revisitResult |
                | T-01   | 1-2-301 | 2026-03-03 | 无人接听      |
                | T-02   | 1-2-302 | 2026-03-03 | 无人接听      |
                """)
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    assertEquals("required 2, done 1, in time 0, exempt 0, undetermined 1", revisits(march));
  }

  @Test
  void takesTheAnswerOfTheLastVisitInThePeriod() {
    Project project =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | revisitAt  | revisitSatisfaction | revisitResult | content |
                | T-01   | 2026-03-01 | 2026-03-02  | 2026-03-04 | dissatisfied        | .             | a       |
                | T-02   | 2026-03-01 | 2026-03-02  | 2026-03-04 | fair                | .             | b       |
                | T-03   | 2026-03-01 | 2026-03-02  | 2026-03-04 | .                   | 满意          | c       |
                | T-04   | 2026-03-01 | 2026-03-02  | 2026-03-04 | .                   | 拒访          | d       |
                | T-05   | 2026-03-01 | 2026-03-02  | 2026-03-04 | 5星                 | .             | e       |
                | T-06   | 2026-03-01 | 2026-03-02  | 2026-03-04 | 还行                | .             | f       |
                | T-07   | 2026-03-01 | 2026-03-02  | .          | satisfied           | .             | g       |
                """)
            .revisits(
                """
                | number | revisitAt  | revisitSatisfaction |
                | T-01   | 2026-03-20 | satisfied           |
                | T-02   | 2026-04-02 | dissatisfied        |
                """)
            .covers("2026-02", "2026-04");
    ComplaintFigures march = project.complaintFigures("2026-03");
    assertEquals("3/1/0/1", answers(march));
    assertEquals("0/0/1/0", answers(project.complaintFigures("2026-04")));
    assertTrue(march.notes().contains(Note.of(NoteCode.SATISFACTION_UNKNOWN, 1, "还行")));
    assertTrue(march.notes().contains(Note.of(NoteCode.SATISFACTION_FROM_RESULT, 1)));
    NoteCheck.ids(march.notes());
    assertEquals(
        "3/1/0/1", answers(project.set(Setting.FAIR_COUNTS, "strict").complaintFigures("2026-03")));
    assertEquals(
        Optional.of(Fraction.of(3, 4)),
        project.complaintFigures("2026-03").revisitSatisfaction().flatMap(Answers::rate));
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          T-01 | 1-1-101 | done 1
          .    | 1-1-101 | done 1
          3    | 1-1-101 | done 1
          WX01 | 1-1-101 | done 0
          T-02 | 1-1-101 | done 0
          """)
  void aNumberThatNoComplaintHasIsOfSomethingElse(String number, String room, String expected) {
    ComplaintFigures march =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | room    | content | status    |
                | T-01   | 2026-03-01 | 2026-03-02  | 1-1-101 | a       | .         |
                | T-02   | 2026-03-01 | 2026-03-02  | 1-1-101 | b       | cancelled |
                | T-03   | 2026-03-01 | 2026-03-02  | 1-1-103 | c       | .         |
                """)
            .revisits("|number|room|revisitAt|\n|%s|%s|2026-03-03|".formatted(number, room))
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    assertTrue(revisits(march).contains(expected), revisits(march));
    assertEquals(
        expected.equals("done 0"),
        march.notes().stream().anyMatch(note -> note.id().equals("revisits-unmatched")));
  }
}
