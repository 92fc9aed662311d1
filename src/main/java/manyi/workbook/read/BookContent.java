package manyi.workbook.read;

import java.util.List;
import java.util.Optional;
import manyi.grid.CopyOf;
import manyi.grid.Grid;
import manyi.grid.Origin;
import manyi.workbook.ProblemList;

/**
 * What a file holds: its sheets, and the marks that manyi left in it.
 *
 * @param lists the lists of problems of an annotated copy, which are not read as tables
 * @param copyOf present for an annotated copy in which nobody has changed anything yet that is read
 * @param mendedCopyOf present for an annotated copy in which somebody has changed what is read
 */
record BookContent(
    List<Grid> grids,
    List<Grid> lists,
    Origin origin,
    Optional<CopyOf> copyOf,
    Optional<CopyOf> mendedCopyOf) {
  static BookContent outside(List<Grid> grids) {
    return new BookContent(
        ProblemList.leaveOut(grids), List.of(), Origin.OUTSIDE, Optional.empty(), Optional.empty());
  }
}
