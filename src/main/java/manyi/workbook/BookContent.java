package manyi.workbook;

import java.util.List;
import manyi.grid.Grid;
import manyi.grid.Origin;

/** What a file holds: its sheets, and the mark that manyi left in it if it wrote it. */
record BookContent(List<Grid> grids, Origin origin) {
  static BookContent outside(List<Grid> grids) {
    return new BookContent(ProblemSheet.leaveOut(grids), Origin.OUTSIDE);
  }
}
