package manyi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.TableReading;

/** Where the cells of tables that were made of cards really stand, so that messages name those. */
final class CardPlaces {
  private final Map<String, Map<CellRef, CellRef>> bySheet = new HashMap<>();

  void add(String sheet, Map<CellRef, CellRef> cells) {
    bySheet.put(sheet, cells);
  }

  Problem real(Problem problem) {
    Place place = problem.place();
    Optional<CellRef> cell = place.cell();
    if (bySheet.isEmpty() || cell.isEmpty() || place.sheet().isEmpty()) {
      return problem;
    }
    Place real =
        new Place(place.file(), place.sheet(), Optional.of(real(place.sheet().get(), cell.get())));
    return problem.at(real);
  }

  TableReading real(TableReading sheet) {
    if (!bySheet.containsKey(sheet.sheet())) {
      return sheet;
    }
    List<ColumnReading> columns =
        sheet.columns().stream()
            .map(
                column ->
                    new ColumnReading(
                        real(sheet.sheet(), column.cell()),
                        column.header(),
                        column.use(),
                        column.field(),
                        column.suggestion()))
            .toList();
    return sheet
        .withColumns(columns)
        .withProblems(sheet.problems().stream().map(this::real).toList());
  }

  private CellRef real(String sheet, CellRef cell) {
    return bySheet.getOrDefault(sheet, Map.of()).getOrDefault(cell, cell);
  }
}
