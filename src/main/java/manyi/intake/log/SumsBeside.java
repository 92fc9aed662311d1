package manyi.intake.log;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.intake.cell.NumberText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.RowClasses;
import manyi.intake.sheet.SheetFrame;

/**
 * What stands under the same head in the lists beside a list: the total at the end of the last of
 * them may be that of all.
 */
final class SumsBeside {
  private final Grid sheet;
  private final SheetFrame list;

  SumsBeside(SheetFrame list) {
    this.sheet = list.sheet();
    this.list = list;
  }

  /** The sum of the same column in the other lists; empty where nothing stands beside the list. */
  Optional<BigDecimal> of(HeaderCell head) {
    Set<Integer> own = new HashSet<>();
    list.headers().forEach(of -> own.add(of.column()));
    String text = sheet.at(head.cell()).shown();
    BigDecimal sum = null;
    int last = sheet.lastColumn(list.headerRow());
    for (int column = 1; !text.isBlank() && column <= last; column++) {
      if (!own.contains(column) && sheet.at(head.cell().row(), column).shown().equals(text)) {
        BigDecimal beside = under(column);
        sum = sum == null ? beside : sum.add(beside);
      }
    }
    return Optional.ofNullable(sum);
  }

  /** Down to the first row in which nothing stands, the totals of that list left out. */
  private BigDecimal under(int column) {
    BigDecimal sum = BigDecimal.ZERO;
    int label = label(column);
    for (int row = list.headerRow() + 1; isFilled(row); row++) {
      String first = sheet.at(row, label).shown();
      if (!RowClasses.isTotal(first) && !TotalCheck.isWord(first)) {
        sum = sum.add(NumberText.read(sheet.at(row, column)).orElse(BigDecimal.ZERO));
      }
    }
    return sum;
  }

  /** Where the list of a column begins: nearest to its left, under the first head of this list. */
  private int label(int column) {
    String first = sheet.at(firstOwn()).shown();
    int label = column;
    while (label > 1 && !sheet.at(list.headerRow(), label).shown().equals(first)) {
      label--;
    }
    return label;
  }

  /** The first head of this list that the others have too; those before it are shared by all. */
  private CellRef firstOwn() {
    int row = list.headerRow();
    for (HeaderCell head : list.headers()) {
      String own = sheet.at(row, head.column()).shown();
      for (int column = 1; !own.isBlank() && column <= sheet.lastColumn(row); column++) {
        if (column != head.column() && sheet.at(row, column).shown().equals(own)) {
          return new CellRef(row, head.column());
        }
      }
    }
    return list.headers().get(0).cell();
  }

  private boolean isFilled(int row) {
    for (int column = 1; column <= sheet.lastColumn(row); column++) {
      if (!sheet.at(row, column).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
