package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.HeaderLine;
import manyi.record.Household;
import manyi.record.ListFile;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Visit;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mark that strikes out a cell is blank in every field of every log, in whatever width. */
class BlankMarkCellsTest {
  private static final Map<Column<?>, String> FILLED =
      Map.of(
          Complaint.RECEIVED_AT, "2026-03-05",
          Complaint.CONTENT, "电梯异响",
          ReturnVisit.ROOM, "1-2-301",
          ReturnVisit.REVISIT_AT, "2026-03-06",
          Visit.VISITED_AT, "2026-03-05",
          Visit.ROOM, "1-2-301",
          Household.ROOM, "1-2-301");

  private static Map<Column<?>, String> headers(RecordKind<?> kind) {
    Map<Column<?>, String> first = new LinkedHashMap<>();
    for (HeaderLine line : ListFile.builtInHeaders()) {
      if (line.kind().equals(kind.name()) && line.header().matches("[\\u4E00-\\u9FFF]+")) {
        kind.column(line.field()).ifPresent(column -> first.putIfAbsent(column, line.header()));
      }
    }
    return first;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "／", "-", "－", "—", "——", "–", "--", "\\", "＼", "、", "…", "／／", "−", "~"})
  void everyFieldOfEveryKindIsBlank(String mark) {
    for (RecordKind<?> kind :
        List.of(Complaint.KIND, ReturnVisit.KIND, Visit.KIND, Household.KIND)) {
      Map<Column<?>, String> headers = headers(kind);
      List<String> cells = new ArrayList<>();
      headers.keySet().forEach(column -> cells.add(FILLED.getOrDefault(column, mark)));
      String table =
          "|" + String.join("|", headers.values()) + "|\n|" + String.join("|", cells) + "|";
      FileReading reading = Reading.wanting(kind, GridOf.table("台账", table));
      assertEquals(1, reading.batches().size(), kind.name() + table + reading.allProblems());
      Batch batch = reading.batches().get(0);
      Fields read = batch.kept().get(0).fields();
      for (Column<?> column : kind.columns()) {
        assertEquals(
            FILLED.getOrDefault(headers.containsKey(column) ? column : null, ""),
            read.kept(column),
            kind.name() + " " + column);
      }
      assertEquals(
          List.of(),
          Reading.problems(reading).stream().filter(p -> !p.contains("header")).toList(),
          kind.name());
    }
  }

  @Test
  void aRowOfMarksAloneIsAnEmptyLineOfTheForm() {
    Batch batch =
        Reading.batch(
            """
            |序号|投诉时间|房号|投诉内容|投诉类别|
            |1|2026-03-05|1-101|灯坏|工程|
            |2|／|／|／|－|
            |3|/|1-102|/|/|
            """);
    assertEquals(
        List.of("2 kept", "3 skipped unfilled", "4 rejected cell-placeholder"),
        Reading.outcomes(batch));
  }

  @Test
  void whatIsMissingIsNoNameButStaysAnAnswer() {
    Batch batch = Reading.batch("|投诉时间|房号|投诉内容|投诉类别|责任部门|处理结果|\n|2026-03-05|1-101|灯坏|无|暂无|无|");
    assertEquals(List.of(""), Reading.kept(batch, Complaint.CATEGORY));
    assertEquals(List.of(""), Reading.kept(batch, Complaint.RESPONDENT));
    assertEquals(List.of("无"), Reading.kept(batch, Complaint.RESULT));
  }

  @Test
  void aStruckOutDayLeavesADoneComplaintDone() {
    Batch batch =
        Reading.batch(
            """
            |投诉时间|房号|投诉内容|完成时间|状态|
            |2026-03-05|1-101|灯坏|／|已完成|
            |2026-03-06|1-102|漏水|－|处理中|
            """);
    assertEquals(List.of("", ""), Reading.kept(batch, Complaint.COMPLETED_AT));
    assertEquals(List.of("completed", "open"), Reading.kept(batch, Complaint.STATUS));
    assertEquals(List.of(), batch.problems());
  }
}
