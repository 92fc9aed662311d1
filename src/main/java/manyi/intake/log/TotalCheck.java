package manyi.intake.log;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.grid.Value;
import manyi.intake.cell.NumberText;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;

/**
 * Compares the totals at the foot of a table with our own sums. Averages and shares are not totals;
 * a subtotal counts from the one before it. Under lists side by side a total may be that of its own
 * list or of all of them.
 */
public final class TotalCheck {
  private static final Set<String> GRAND = Set.of("合计", "总计", "共计");
  private static final String PART = "小计";

  private final SheetFrame frame;
  private final ReadingScope scope;
  private final Map<HeaderCell, BigDecimal> sums = new HashMap<>();
  private final Map<HeaderCell, BigDecimal> parts = new HashMap<>();

  public TotalCheck(SheetFrame frame, ReadingScope scope) {
    this.frame = frame;
    this.scope = scope;
  }

  /** Counts a number of a row that holds data. */
  public void add(HeaderCell head, BigDecimal number) {
    sums.merge(head, number, BigDecimal::add);
    parts.merge(head, number, BigDecimal::add);
  }

  /**
   * True for a row whose numbers are to be the sums of those before; not for averages and shares.
   */
  public static boolean isTotal(SheetFrame frame, int row) {
    String word = word(frame, row);
    return word.equals(PART) || GRAND.contains(word);
  }

  /** True for 合计, 小计 and the other words of a sum. */
  static boolean isWord(String shown) {
    String word = HeaderSpelling.key(shown).replace(":", "");
    return word.equals(PART) || GRAND.contains(word);
  }

  private static String word(SheetFrame frame, int row) {
    int first = 1;
    while (frame.grid().at(row, first).isBlank()) {
      first++;
    }
    return HeaderSpelling.key(frame.grid().at(row, first).shown()).replace(":", "");
  }

  /** Compares a total row with what was added before it. */
  public void compare(int row, List<Problem> problems) {
    if (!isTotal(frame, row)) {
      return;
    }
    boolean isPart = word(frame, row).equals(PART);
    for (var sum : (isPart ? parts : sums).entrySet()) {
      CellRef cell = new CellRef(row, sum.getKey().column());
      Value value = frame.grid().at(cell);
      NumberText.read(value)
          .filter(stated -> stated.compareTo(sum.getValue()) != 0)
          .filter(stated -> isPart || !isOfAllLists(stated, sum.getKey(), sum.getValue()))
          .ifPresent(
              stated ->
                  problems.add(
                      Problem.of(
                          Code.TOTAL_DIFFERS,
                          scope.place(cell),
                          CellText.of(value),
                          sum.getValue().toPlainString(),
                          sum.getKey().path())));
    }
    if (isPart) {
      parts.clear();
    }
  }

  /** True for the total of lists that stand side by side, at the end of one of them. */
  private boolean isOfAllLists(BigDecimal stated, HeaderCell head, BigDecimal own) {
    return frame.grid() != frame.sheet()
        && new SumsBeside(frame)
            .of(head)
            .filter(beside -> own.add(beside).compareTo(stated) == 0)
            .isPresent();
  }
}
