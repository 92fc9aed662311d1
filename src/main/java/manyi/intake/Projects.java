package manyi.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The projects that a sheet names: in a title or a form line, and in a column of its own. */
final class Projects {
  private static final Set<String> HEADERS =
      Set.of("项目", "项目名称", "所属项目", "物业项目", "小区", "小区名称", "所属小区", "楼盘", "服务中心", "管理处");

  private static final int MOST = 50;

  private Projects() {}

  static List<String> of(SheetFrame frame, List<ColumnReading> columns, SheetContext context) {
    Set<String> named = new LinkedHashSet<>();
    for (ColumnReading column : columns) {
      String key = HeaderSpelling.of(column.header()).key();
      boolean isProject =
          column.use() != ColumnReading.Use.FIELD
              && column.use() != ColumnReading.Use.ITEM
              && HEADERS.contains(key);
      if (isProject && named.isEmpty()) {
        addCells(frame, column.cell().column(), named);
      }
    }
    context.project().ifPresent(named::add);
    return List.copyOf(named);
  }

  private static void addCells(SheetFrame frame, int column, Set<String> named) {
    for (int row : frame.bodyRows()) {
      String text = CellText.of(frame.grid().at(row, column));
      if (!text.isEmpty() && text.length() <= 40 && named.size() < MOST) {
        named.add(text);
      }
    }
  }
}
