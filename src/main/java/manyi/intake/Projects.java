package manyi.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.RowClasses;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.ColumnReading;
import manyi.language.BlankMark;

/** The projects that a sheet names: in a title or a form line, and in a column of its own. */
final class Projects {
  private static final Set<String> HEADERS =
      Set.of("项目", "项目名称", "所属项目", "物业项目", "小区", "小区名称", "所属小区", "楼盘", "楼盘名称", "服务中心", "管理处");

  /** A questionnaire asks for it in a sentence. */
  private static final Pattern QUESTION =
      Pattern.compile("(?:请问)?您?(?:所在|居住|所住|所属)的?(?:小区|项目|楼盘)(?:名称)?(?:是|为)?(?:哪个|什么|哪一个)?[?？:：]?");

  private static final int MOST = 50;
  private static final int LONGEST = 40;

  private Projects() {}

  /** Every name, at most so many as a message can hold. */
  static List<String> of(SheetFrame frame, List<ColumnReading> columns, SheetContext context) {
    Set<String> named = new LinkedHashSet<>();
    column(frame, columns)
        .ifPresent(
            column ->
                column.names().values().stream()
                    .filter(text -> text.length() <= LONGEST)
                    .distinct()
                    .limit(MOST)
                    .forEach(named::add));
    context.project().ifPresent(named::add);
    return List.copyOf(named);
  }

  /** The column that says of each row to which project it belongs, first one that says anything. */
  static Optional<ProjectClues.Column> column(SheetFrame frame, List<ColumnReading> columns) {
    Optional<ProjectClues.Column> found = Optional.empty();
    for (ColumnReading column : columns) {
      boolean isFree =
          column.use() != ColumnReading.Use.FIELD && column.use() != ColumnReading.Use.ITEM;
      if (isFree && isProject(column.header())) {
        SortedMap<Integer, String> names = names(frame, column);
        if (found.isEmpty() || (found.get().names().isEmpty() && !names.isEmpty())) {
          found = Optional.of(new ProjectClues.Column(column.cell(), column.header(), names));
        }
      }
    }
    return found;
  }

  private static boolean isProject(String header) {
    String key = HeaderSpelling.of(header).key();
    String last = key.substring(key.lastIndexOf('/') + 1);
    return HEADERS.contains(last) || QUESTION.matcher(last).matches();
  }

  private static SortedMap<Integer, String> names(SheetFrame written, ColumnReading column) {
    SheetFrame frame = written.withDittos();
    SortedMap<Integer, String> names = new TreeMap<>();
    for (int row : frame.bodyRows()) {
      String text = CellText.of(frame.at(row, column.cell().column())).strip();
      if (!text.isEmpty() && !BlankMark.is(text) && !RowClasses.isTotal(text)) {
        names.put(row, text);
      }
    }
    return names;
  }
}
