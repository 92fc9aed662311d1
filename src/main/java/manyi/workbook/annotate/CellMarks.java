package manyi.workbook.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import manyi.grid.AnnotationPlan;
import manyi.grid.CellRef;
import manyi.grid.MarkPlan;
import manyi.layout.Palette;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Colours the cells of a copy that have problems and comments on them. */
final class CellMarks {
  /**
   * From the foot upwards and to the right: the box of a comment begins one row higher and one
   * column further right, where then no other comment of ours is yet.
   */
  private static final Comparator<CellRef> UPWARDS =
      Comparator.comparing(CellRef::row).reversed().thenComparing(CellRef::column);

  private final AnnotationPlan plan;
  private final MarkStyles styles;
  private final MarkComments comments;
  private final String[] looks;

  CellMarks(AnnotationPlan plan, MarkStyles styles) {
    this.plan = plan;
    this.styles = styles;
    this.comments = new MarkComments(plan.language());
    this.looks = new String[plan.marks().size()];
  }

  /**
   * Marks the cells. The first of them, in the order of the plan, get a comment too.
   *
   * @param sheets of the copy by the names that the file has
   * @return for each mark of the plan how its cell looked before; empty where no cell is marked
   */
  List<String> put(Map<String, XSSFSheet> sheets) {
    Map<String, MergedCells> merged = new HashMap<>();
    sheets.forEach((name, sheet) -> merged.put(name, new MergedCells(sheet.getMergedRegions())));
    Map<String, NavigableMap<CellRef, List<Integer>>> places = new HashMap<>();
    Map<String, Set<CellRef>> commented = new HashMap<>();
    int free = plan.comments();
    for (int i = 0; i < plan.marks().size(); i++) {
      MarkPlan mark = plan.marks().get(i);
      String name = mark.sheet().orElse("");
      if (mark.cell().isEmpty() || !sheets.containsKey(name)) {
        continue;
      }
      CellRef at = merged.get(name).firstOf(mark.cell().get());
      List<Integer> there =
          places
              .computeIfAbsent(name, key -> new TreeMap<>(UPWARDS))
              .computeIfAbsent(at, key -> new ArrayList<>());
      if (there.isEmpty() && free > 0) {
        commented.computeIfAbsent(name, key -> new HashSet<>()).add(at);
        free--;
      }
      there.add(i);
    }
    sheets.forEach(
        (name, sheet) ->
            places
                .getOrDefault(name, new TreeMap<>())
                .forEach(
                    (at, marks) -> {
                      boolean isCommented = commented.getOrDefault(name, Set.of()).contains(at);
                      put(cell(sheet, at), marks, isCommented);
                    }));
    List<String> all = new ArrayList<>();
    for (String look : looks) {
      all.add(look == null ? "" : look);
    }
    return all;
  }

  private void put(XSSFCell cell, List<Integer> indexes, boolean isCommented) {
    List<MarkPlan> marks =
        indexes.stream()
            .map(plan.marks()::get)
            .sorted(Comparator.comparing(MarkPlan::tone))
            .toList();
    String look = CellLook.of(cell.getCellStyle()).toString();
    indexes.forEach(index -> looks[index] = look);
    styles.mark(cell, Palette.of(marks.get(0).tone()));
    if (isCommented) {
      comments.put(cell, marks);
    }
  }

  /** The cell, made to look like its row or column where nothing was stored. */
  static XSSFCell cell(XSSFSheet sheet, CellRef at) {
    XSSFRow row = sheet.getRow(at.row() - 1);
    row = row == null ? sheet.createRow(at.row() - 1) : row;
    XSSFCell cell = row.getCell(at.column() - 1);
    if (cell == null) {
      cell = row.createCell(at.column() - 1);
      XSSFCellStyle style =
          row.isFormatted()
              ? row.getRowStyle()
              : (XSSFCellStyle) sheet.getColumnStyle(at.column() - 1);
      cell.setCellStyle(style);
    }
    return cell;
  }
}
