package manyi.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import manyi.diagnostic.Code;
import manyi.intake.FileReading;
import manyi.intake.Reading;
import manyi.record.ReadRow;
import manyi.record.Visit;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

/** A cell that says 同上 holds what the cell above it does. */
class DittoMarksTest {
  @Test
  void aMarkIsReadAsTheCellAboveItThroughAChainOfMarks() {
    FileReading read =
        read(
            """
            | 走访日期 | 房号 | 走访人 | 走访情况 |
            | 2026-03-02 | 1-1-101 | 李敏 | 楼道灯不亮 |
            | 2026-03-03 | 〃 | ″ | 已修好 |
            | 同上 | 同 上 | " | 无意见 |
            | 2026-03-09 | 1-1-102 | 李敏 | 同上 |
            """);

    assertEquals(List.of("1-1-101", "1-1-101", "1-1-101", "1-1-102"), rooms(read));
    assertEquals(List.of("B3 6"), said(read));
    assertEquals("2026-03-03", rows(read).get(2).fields().kept(Visit.VISITED_AT));
  }

  @Test
  void noMarkReachesThroughATotalOrARepeatedHead() {
    FileReading read =
        read(
            """
            | 走访日期 | 房号 | 走访人 | 走访情况 |
            | 2026-03-02 | 1-1-101 | 李敏 | 楼道灯不亮 |
            | 小计 | | 1户 | |
            | 2026-03-03 | 〃 | 李敏 | 已修好 |
            | 走访日期 | 房号 | 走访人 | 走访情况 |
            | 2026-03-04 | 〃 | 李敏 | 已修好 |
            """);

    assertEquals(List.of("1-1-101"), rooms(read));
    assertTrue(
        Reading.problems(read).contains("B4 cell-placeholder"), Reading.problems(read)::toString);
  }

  private static FileReading read(String table) {
    return Reading.of(GridOf.table("走访记录", table));
  }

  private static List<ReadRow> rows(FileReading read) {
    return read.sheets().get(0).rows();
  }

  private static List<String> rooms(FileReading read) {
    return rows(read).stream()
        .map(row -> row.fields().get(Visit.ROOM).value().orElse(""))
        .filter(room -> !room.isEmpty())
        .toList();
  }

  private static List<String> said(FileReading read) {
    return read.allProblems().stream()
        .filter(problem -> problem.code() == Code.DITTO_READ)
        .map(p -> p.place().cell().orElseThrow() + " " + p.arguments().get(0))
        .toList();
  }
}
