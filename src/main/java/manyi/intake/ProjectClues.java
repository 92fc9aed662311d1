package manyi.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.intake.sheet.ProjectNamed;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.ColumnReading;

/**
 * Everything in a file by which the project of a table may be told. Which names are projects is not
 * known here.
 *
 * @param sheet the sheet's name
 * @param stated what pairs of a form state, such as 项目：翠湖花园
 * @param titles the lines above the table
 * @param sheetTitles the lines above the first table of the sheet, for a table that has none
 * @param likely names that a title or the file's name seems to begin with
 * @param column the column that gives each row its project; it may be blank from top to bottom
 */
public record ProjectClues(
    String sheet,
    List<String> stated,
    List<String> titles,
    List<String> sheetTitles,
    List<String> likely,
    Optional<Column> column) {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{1,5}$");
  private static final int TITLE_ROWS = 5;

  /**
   * A column such as 项目 or 所属小区.
   *
   * @param cell of the header
   * @param header as it stands in the cell
   * @param names what the column says in each row, merged cells filled down; rows without a text
   *     are missing
   */
  public record Column(CellRef cell, String header, SortedMap<Integer, String> names) {
    public Column {
      names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }
  }

  public ProjectClues {
    stated = List.copyOf(stated);
    titles = List.copyOf(titles);
    sheetTitles = List.copyOf(sheetTitles);
    likely = List.copyOf(likely);
  }

  /** A file's name without .xlsx or the like. */
  public static String withoutEnding(String fileName) {
    return ENDING.matcher(fileName).replaceFirst("");
  }

  /** True when the rows themselves say whose they are. */
  public boolean isDivided() {
    return column.filter(c -> !c.names().isEmpty()).isPresent();
  }

  /** The clues of a table that was read. */
  static ProjectClues of(
      SheetFrame frame,
      List<ColumnReading> columns,
      SheetContext context,
      List<String> sheetTitles,
      String fileName) {
    return of(
        frame.grid().name(),
        context.lines(),
        sheetTitles,
        fileName,
        Projects.column(frame, columns));
  }

  /** The clues of a sheet of which nothing could be read yet: its first lines. */
  public static ProjectClues ofUnread(Grid grid, String fileName) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(TITLE_ROWS, grid.size()); i++) {
      int row = grid.number(i);
      lines.add(
          String.join(
              "\t",
              IntStream.rangeClosed(1, Math.min(50, grid.lastColumn(row)))
                  .mapToObj(column -> grid.at(row, column).shown())
                  .filter(text -> !text.isBlank())
                  .toList()));
    }
    return of(grid.name(), lines, List.of(), fileName, Optional.empty());
  }

  private static ProjectClues of(
      String sheet,
      List<String> titles,
      List<String> sheetTitles,
      String fileName,
      Optional<Column> column) {
    List<String> likely = new ArrayList<>();
    titles.forEach(line -> ProjectNamed.beforeForm(line).ifPresent(likely::add));
    ProjectNamed.beforeForm(withoutEnding(fileName)).ifPresent(likely::add);
    List<String> stated = new ArrayList<>();
    titles.forEach(line -> ProjectNamed.pair(line).ifPresent(stated::add));
    return new ProjectClues(sheet, stated, titles, sheetTitles, likely, column);
  }
}
