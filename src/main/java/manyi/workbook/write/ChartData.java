package manyi.workbook.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.layout.ShownText;
import manyi.workbook.SafeText;

/** What stands in the cells that a chart is bound to, for the copy that the chart itself keeps. */
record ChartData(SheetPlan sheet) {

  /** The texts of an area, one for each cell; empty where nothing stands. */
  List<String> texts(Area area) {
    return cells(area).stream().map(ChartData::text).toList();
  }

  String text(CellRef cell) {
    return text(Optional.ofNullable(sheet.cells().get(cell)));
  }

  /** The numbers of an area, one for each cell; empty where no number stands, which is a gap. */
  List<Optional<BigDecimal>> numbers(Area area) {
    return cells(area).stream().map(ChartData::number).toList();
  }

  /** The format of the first cell that holds a number. */
  Format format(Area area) {
    return cells(area).stream()
        .flatMap(Optional::stream)
        .filter(cell -> cell.value() instanceof Value.Numeric)
        .map(CellPlan::format)
        .findFirst()
        .orElse(Format.GENERAL);
  }

  private List<Optional<CellPlan>> cells(Area area) {
    List<Optional<CellPlan>> cells = new ArrayList<>();
    for (int row = area.first().row(); row <= area.last().row(); row++) {
      for (int column = area.first().column(); column <= area.last().column(); column++) {
        cells.add(Optional.ofNullable(sheet.cells().get(new CellRef(row, column))));
      }
    }
    return cells;
  }

  private static String text(Optional<CellPlan> cell) {
    return cell.map(c -> SafeText.of(ShownText.of(c))).orElse("");
  }

  private static Optional<BigDecimal> number(Optional<CellPlan> cell) {
    return cell.map(CellPlan::value)
        .filter(Value.Numeric.class::isInstance)
        .map(value -> ((Value.Numeric) value).number());
  }
}
