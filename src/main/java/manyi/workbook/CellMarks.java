package manyi.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import manyi.grid.AnnotationPlan;
import manyi.grid.CellRef;
import manyi.grid.MarkPlan;
import org.apache.poi.ss.util.CellRangeAddress;
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
   * Marks the cells.
   *
   * @param sheets of the copy by the names that the file has
   * @return for each mark of the plan how its cell looked before; empty where no cell is marked
   */
  List<String> put(Map<String, XSSFSheet> sheets) {
    sheets.forEach((name, sheet) -> put(name, sheet));
    List<String> all = new ArrayList<>();
    for (String look : looks) {
      all.add(look == null ? "" : look);
    }
    return all;
  }

  private void put(String name, XSSFSheet sheet) {
    List<CellRangeAddress> merged = sheet.getMergedRegions();
    NavigableMap<CellRef, List<Integer>> byPlace = new TreeMap<>(UPWARDS);
    for (int i = 0; i < plan.marks().size(); i++) {
      MarkPlan mark = plan.marks().get(i);
      if (mark.cell().isPresent() && mark.sheet().filter(name::equals).isPresent()) {
        byPlace.computeIfAbsent(place(mark.cell().get(), merged), at -> new ArrayList<>()).add(i);
      }
    }
    byPlace.forEach((at, marks) -> put(cell(sheet, at), marks));
  }

  private void put(XSSFCell cell, List<Integer> indexes) {
    List<MarkPlan> marks =
        indexes.stream()
            .map(plan.marks()::get)
            .sorted(Comparator.comparing(MarkPlan::tone))
            .toList();
    String look = CellLook.of(cell.getCellStyle()).toString();
    indexes.forEach(index -> looks[index] = look);
    styles.mark(cell, Palette.of(marks.get(0).tone()));
    comments.put(cell, marks);
  }

  /** The upper left cell where cells are merged, else the cell itself. */
  private static CellRef place(CellRef at, List<CellRangeAddress> merged) {
    for (CellRangeAddress area : merged) {
      if (area.isInRange(at.row() - 1, at.column() - 1)) {
        return new CellRef(area.getFirstRow() + 1, area.getFirstColumn() + 1);
      }
    }
    return at;
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
