package manyi.report.basis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.record.word.Outcome;
import manyi.report.block.DataQuality.Imported;
import manyi.report.block.DataQuality.LeftOut;
import org.junit.jupiter.api.Test;

/** Each rejected row is given its own problem, whatever else bears its number. */
class CausesOfRejectionTest {
  private static Problem problem(Code code, String sheet, String cell) {
    return Problem.of(code, Place.cell("3月.xlsx", sheet, CellRef.parse(cell)), "");
  }

  private static LeftOut rejected(String sheet, int row, Code code) {
    return new LeftOut(sheet, row, Outcome.REJECTED, code.id());
  }

  private static List<String> causes(List<LeftOut> rows, Problem... problems) {
    Imported imported =
        new Imported("0001", "3月.xlsx", "roster", 9, 0, 4, 0, rows, List.of(problems));
    return imported.causes().stream()
        .map(cause -> cause.map(problem -> problem.place().toString()).orElse("–"))
        .toList();
  }

  @Test
  void twoSheetsRejectTheSameRowNumbers() {
    assertEquals(
        List.of("3月.xlsx  一期!B4", "3月.xlsx  二期!C4", "3月.xlsx  二期!B7", "–"),
        causes(
            List.of(
                rejected("一期", 4, Code.CELL_REQUIRED),
                rejected("二期", 4, Code.CELL_REQUIRED),
                rejected("二期", 7, Code.DATE_UNREADABLE),
                rejected("三期", 4, Code.CELL_REQUIRED)),
            problem(Code.CELL_REQUIRED, "一期", "B4"),
            problem(Code.WORD_UNKNOWN, "二期", "A4"),
            problem(Code.CELL_REQUIRED, "二期", "C4"),
            problem(Code.DATE_UNREADABLE, "二期", "B7")));
  }

  @Test
  void listsSideBySideShareARow() {
    assertEquals(
        List.of("3月.xlsx  名册!B5", "3月.xlsx  名册!F5"),
        causes(
            List.of(rejected("名册", 5, Code.CELL_REQUIRED), rejected("名册", 5, Code.CELL_REQUIRED)),
            problem(Code.CELL_REQUIRED, "名册", "B5"),
            problem(Code.CELL_REQUIRED, "名册", "F5")));
  }
}
