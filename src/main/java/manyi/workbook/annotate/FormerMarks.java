package manyi.workbook.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.grid.CellRef;
import manyi.grid.MarkPlan;
import manyi.layout.Palette;
import manyi.workbook.ProblemList;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Takes the marks of an earlier annotation out of a workbook, so that the copy of a half mended
 * copy shows only what is still to be mended.
 */
final class FormerMarks {
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

  private static final Set<String> OURS =
      Set.of(
          Palette.of(MarkPlan.Tone.ERROR),
          Palette.of(MarkPlan.Tone.WARNING),
          Palette.of(MarkPlan.Tone.NOTE));

  private final XSSFWorkbook book;
  private final MarkStyles styles;
  private final Map<String, Map<CellRef, CellLook>> looks = new HashMap<>();

  private FormerMarks(XSSFWorkbook book, MarkStyles styles) {
    this.book = book;
    this.styles = styles;
  }

  /** Removes the list of problems, our comments and our colours; does nothing without a list. */
  static void clear(XSSFWorkbook book, MarkStyles styles) {
    for (int i = book.getNumberOfSheets() - 1; i >= 0; i--) {
      XSSFSheet sheet = book.getSheetAt(i);
      if (isList(sheet) && book.getNumberOfSheets() > 1) {
        FormerMarks marks = new FormerMarks(book, styles);
        marks.readLooks(sheet);
        book.removeSheetAt(i);
        marks.clear();
        return;
      }
    }
  }

  private static boolean isList(XSSFSheet sheet) {
    for (int row = 0; row < ProblemList.WORD_WITHIN_ROWS; row++) {
      if (ProblemList.WORD.equals(text(sheet, row, ProblemList.HIDDEN_COLUMN - 1))) {
        return true;
      }
    }
    return false;
  }

  private void readLooks(XSSFSheet list) {
    for (int row = 0; row <= list.getLastRowNum(); row++) {
      String look = text(list, row, ProblemList.HIDDEN_COLUMN - 1);
      String cell = text(list, row, ProblemSheet.CELL - 1);
      if (look.contains("/") && CELL.matcher(cell).matches()) {
        looks
            .computeIfAbsent(text(list, row, ProblemSheet.SHEET - 1), key -> new LinkedHashMap<>())
            .putIfAbsent(CellRef.parse(cell), CellLook.parse(look));
      }
    }
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    XSSFCell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
    return cell == null ? "" : new DataFormatter(Locale.ROOT).formatCellValue(cell);
  }

  private void clear() {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      Map<CellRef, CellLook> before = looksOf(sheet);
      List<CellAddress> commented = new ArrayList<>(sheet.getCellComments().keySet());
      for (CellAddress at : commented) {
        CellRef place = new CellRef(at.getRow() + 1, at.getColumn() + 1);
        XSSFCell cell = CellMarks.cell(sheet, place);
        if (MarkComments.clear(cell)) {
          restore(cell, before.getOrDefault(place, new CellLook("", "")));
        }
        before.remove(place);
      }
      // Of very many marks the later ones are colours without a comment.
      before.forEach((place, look) -> restore(CellMarks.cell(sheet, place), look));
    }
  }

  /** A cell that somebody has since given a colour of his own keeps it. */
  private void restore(XSSFCell cell, CellLook look) {
    if (OURS.contains(CellLook.of(cell.getCellStyle()).fill())) {
      styles.give(cell, look);
    }
  }

  /** How the marked cells of a sheet looked, of merged ones the first. */
  private Map<CellRef, CellLook> looksOf(XSSFSheet sheet) {
    MergedCells merged = new MergedCells(sheet.getMergedRegions());
    Map<CellRef, CellLook> found = new HashMap<>();
    looks
        .getOrDefault(sheet.getSheetName(), Map.of())
        .forEach((cell, look) -> found.putIfAbsent(merged.firstOf(cell), look));
    return found;
  }
}
