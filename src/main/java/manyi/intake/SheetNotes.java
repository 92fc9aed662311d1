package manyi.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.language.Term;

/**
 * Says what of a sheet is hidden, which is read all the same, for filters hide rows; and which
 * cells hold a picture.
 */
final class SheetNotes {
  private SheetNotes() {}

  static List<Problem> hidden(String file, SheetFrame frame) {
    List<Problem> notes = new ArrayList<>();
    Grid grid = frame.grid();
    int[] rows = frame.body().filter(grid::isRowHidden).toArray();
    if (rows.length > 0) {
      notes.add(
          Problem.of(
              Code.ROWS_HIDDEN,
              Place.cell(file, grid.name(), new CellRef(rows[0], 1)),
              "",
              String.valueOf(rows.length)));
    }
    List<HeaderCell> columns =
        frame.headers().stream().filter(head -> grid.isColumnHidden(head.column())).toList();
    if (!columns.isEmpty()) {
      notes.add(
          Problem.of(
              Code.COLUMNS_HIDDEN,
              Place.cell(file, grid.name(), columns.get(0).cell()),
              columns.stream().map(HeaderCell::path).collect(Collectors.joining(Term.COMMA)),
              String.valueOf(columns.size())));
    }
    BitSet rowsOfBody = new BitSet();
    frame.body().forEach(rowsOfBody::set);
    List<CellRef> pictures =
        grid.pictures().stream().filter(cell -> rowsOfBody.get(cell.row())).toList();
    if (!pictures.isEmpty()) {
      notes.add(
          Problem.of(
              Code.PICTURES_LEFT_OUT,
              Place.cell(file, grid.name(), pictures.get(0)),
              "",
              String.valueOf(pictures.size())));
    }
    return notes;
  }
}
