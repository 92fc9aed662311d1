package manyi.workbook.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.grid.AnnotationPlan;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.MarkPlan;
import manyi.grid.PrintPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.workbook.ProblemList;

/** The first sheet of an annotated copy, which lists its problems. */
final class ProblemSheet {
  /** The columns of the sheet, the cell and the tone. */
  static final int SHEET = 2;

  static final int CELL = 3;
  static final int TONE = 4;

  private static final int[] WIDTHS = {6, 14, 9, 8, 38, 32, 38, 22};

  private final AnnotationPlan plan;
  private final int headRow;

  ProblemSheet(AnnotationPlan plan) {
    this.plan = plan;
    headRow = plan.lines().size() + 3;
  }

  /** A name that no other sheet has. */
  String nameBeside(Set<String> taken) {
    Set<String> folded = new HashSet<>();
    taken.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
    String name = plan.sheetName();
    for (int i = 2; folded.contains(name.toLowerCase(Locale.ROOT)); i++) {
      name = plan.sheetName() + i;
    }
    return name;
  }

  /** The row of a mark, from 1. */
  int rowOf(int index) {
    return headRow + 1 + index;
  }

  /**
   * The sheet.
   *
   * @param names of the sheets in the copy by those in the file; what has none is not linked
   * @param looks of the marked cells before they were marked
   */
  SheetPlan sheet(Map<String, String> names, List<String> looks) {
    SheetPlan.Builder sheet = SheetPlan.named(plan.sheetName());
    sheet.put(1, 1, CellPlan.text(plan.title(), Role.TITLE));
    sheet.put(1, ProblemList.HIDDEN_COLUMN, CellPlan.text(ProblemList.WORD, Role.PLAIN));
    for (int i = 0; i < plan.lines().size(); i++) {
      sheet.put(i + 2, 1, CellPlan.text(plan.lines().get(i), i == 0 ? Role.SUBTITLE : Role.NOTE));
    }
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.width(i + 1, WIDTHS[i]);
      sheet.put(headRow, i + 1, CellPlan.text(plan.heads().get(i), Role.HEAD));
    }
    sheet.width(ProblemList.HIDDEN_COLUMN, 8);
    for (int i = 0; i < plan.marks().size(); i++) {
      row(sheet, i, names);
      sheet.put(rowOf(i), ProblemList.HIDDEN_COLUMN, CellPlan.text(looks.get(i), Role.PLAIN));
    }
    return sheet
        .freeze(headRow, 0)
        .filter(Area.of(headRow, 1, rowOf(plan.marks().size() - 1), WIDTHS.length))
        .print(new PrintPlan(true, false, headRow))
        .printColumns(WIDTHS.length)
        .build();
  }

  private void row(SheetPlan.Builder sheet, int index, Map<String, String> names) {
    MarkPlan mark = plan.marks().get(index);
    int row = rowOf(index);
    CellPlan where = CellPlan.text(mark.sheet().orElse(plan.wholeFile()), Role.PROSE);
    CellPlan cell = CellPlan.text(mark.cell().map(CellRef::toString).orElse(""), Role.PROSE);
    Optional<String> target = mark.sheet().map(names::get);
    if (target.isPresent()) {
      CellRef at = mark.cell().orElse(new CellRef(1, 1));
      where = mark.cell().isPresent() ? where : where.linkedTo(target.get(), at);
      cell = mark.cell().isPresent() ? cell.linkedTo(target.get(), at) : cell;
    }
    List<CellPlan> cells = new ArrayList<>();
    cells.add(CellPlan.of(Value.number(index + 1), Role.BODY, Format.GENERAL));
    cells.add(where);
    cells.add(cell);
    cells.add(CellPlan.text(mark.word(), Role.BODY));
    cells.add(CellPlan.text(mark.found(), Role.PROSE));
    cells.add(CellPlan.text(mark.expected(), Role.PROSE));
    cells.add(CellPlan.text(mark.help(), Role.PROSE));
    cells.add(CellPlan.text(mark.code(), Role.PROSE));
    for (int i = 0; i < cells.size(); i++) {
      sheet.put(row, i + 1, cells.get(i));
    }
  }
}
