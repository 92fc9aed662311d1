package manyi.workbook.write;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import manyi.grid.Area;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.CheckPlan;
import manyi.grid.ChoicePlan;
import manyi.grid.SeriesPlan;
import manyi.grid.SheetPlan;
import manyi.workbook.HiddenSheets;

/** Stops a plan that no spreadsheet program could open, before anything is written. */
final class PlanCheck {
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_FORMULA = 8_192;
  private static final int LONGEST_PROMPT = 255;
  private static final int LAST_ROW = 1_048_576;
  private static final int LAST_COLUMN = 16_384;

  /** The most of a sheet; of more, programs leave out all. */
  private static final int MOST_LINKS = 65_530;

  private PlanCheck() {}

  /**
   * Checks names, links, merged areas, charts, and what a spreadsheet can hold.
   *
   * @throws IllegalArgumentException naming the sheet: a defect of the report, never of its data
   */
  static void check(BookPlan plan) {
    if (plan.sheets().isEmpty()) {
      throw new IllegalArgumentException("a workbook needs a sheet");
    }
    Set<String> names = new HashSet<>();
    Set<String> folded = new HashSet<>(Set.of(HiddenSheets.LISTS, HiddenSheets.WRITTEN));
    for (SheetPlan sheet : plan.sheets()) {
      name(sheet.name());
      names.add(sheet.name());
      if (!folded.add(sheet.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException("two sheets are named " + sheet.name());
      }
    }
    for (SheetPlan sheet : plan.sheets()) {
      cells(sheet, names);
      merges(sheet);
      sheet.charts().forEach(chart -> chart(sheet, chart));
    }
  }

  private static void name(String name) {
    boolean clean =
        name.chars().noneMatch(c -> c < ' ' || "[]:*?/\\".indexOf(c) >= 0)
            && !name.startsWith("'")
            && !name.endsWith("'");
    if (name.isBlank() || name.length() > LONGEST_NAME || !clean) {
      throw new IllegalArgumentException("not a sheet name: \"" + name + "\"");
    }
  }

  private static void link(SheetPlan sheet, CellPlan cell, Set<String> names) {
    if (!cell.linkSheet().map(names::contains).orElse(true)) {
      throw new IllegalArgumentException(
          sheet.name() + " links to a sheet that is not there: " + cell.linkSheet().get());
    }
  }

  private static void cells(SheetPlan sheet, Set<String> names) {
    int links = 0;
    for (Map.Entry<CellRef, CellPlan> entry : sheet.cells().entrySet()) {
      CellPlan cell = entry.getValue();
      link(sheet, cell, names);
      links += cell.linkSheet().isPresent() ? 1 : 0;
      limit(sheet, "row", entry.getKey().row(), LAST_ROW);
      limit(sheet, "column", entry.getKey().column(), LAST_COLUMN);
      int length = cell.formula().map(String::length).orElse(0);
      limit(sheet, "length of a formula", length, LONGEST_FORMULA);
    }
    limit(sheet, "number of links", links, MOST_LINKS);
    Stream.concat(
            sheet.choices().stream().map(ChoicePlan::prompt),
            sheet.checks().stream().map(CheckPlan::prompt))
        .forEach(prompt -> limit(sheet, "length of a prompt", prompt.length(), LONGEST_PROMPT));
  }

  private static void limit(SheetPlan sheet, String what, int found, int most) {
    if (found > most) {
      throw new IllegalArgumentException(
          sheet.name() + ": " + what + ": " + found + ", of at most " + most);
    }
  }

  private static void merges(SheetPlan sheet) {
    List<Area> merges = sheet.merges();
    for (int i = 0; i < merges.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (merges.get(i).meets(merges.get(j))) {
          throw new IllegalArgumentException(
              sheet.name() + ": " + merges.get(j) + " and " + merges.get(i) + " overlap");
        }
      }
    }
  }

  private static void chart(SheetPlan sheet, ChartPlan chart) {
    boolean lies = chart.kind() == ChartPlan.Kind.LYING;
    boolean lined = chart.series().stream().anyMatch(s -> s.shape() != SeriesPlan.Shape.COLUMN);
    if (chart.series().isEmpty() || (lies && lined)) {
      throw new IllegalArgumentException(
          sheet.name() + ": " + chart.title() + " needs series, and lying ones only columns");
    }
    int count = size(chart.categories());
    for (SeriesPlan series : chart.series()) {
      if (size(series.values()) != count) {
        throw new IllegalArgumentException(
            sheet.name() + ": " + series.values() + " and " + chart.categories() + " differ");
      }
    }
  }

  private static int size(Area area) {
    return area.rows() * area.columns();
  }
}
