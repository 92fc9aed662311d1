package manyi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.table.FormRows;
import manyi.language.Spelling;
import manyi.language.Term;

/**
 * Which sheets of a file are read: all that are not hidden (F19), or the one that was asked for.
 */
final class ChosenSheets {
  private ChosenSheets() {}

  /**
   * The sheets to read.
   *
   * @param ofFile takes what is to be said of the others
   */
  static List<Grid> of(GridBook book, IntakeOptions options, List<Problem> ofFile) {
    List<Grid> grids = new ArrayList<>();
    if (options.sheet().isPresent()) {
      String name = options.sheet().get();
      book.grids().stream()
          .filter(grid -> Spelling.plain(grid.name()).equals(Spelling.plain(name)))
          .forEach(grids::add);
      if (grids.isEmpty()) {
        ofFile.add(
            Problem.of(
                Code.SHEET_UNKNOWN,
                Place.file(book.fileName()),
                name,
                book.grids().stream().map(Grid::name).collect(Collectors.joining(Term.COMMA))));
      }
      return grids;
    }
    for (Grid grid : book.grids()) {
      if (FormRows.isAside(grid)) {
        continue;
      }
      if (!grid.hidden()) {
        grids.add(grid);
      } else if (!grid.isEmpty()) {
        ofFile.add(
            Problem.of(Code.SHEET_HIDDEN, Place.sheet(book.fileName(), grid.name()), grid.name()));
      }
    }
    return grids;
  }
}
