package manyi.intake.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problems;
import manyi.grid.CellRef;
import manyi.intake.log.TotalCheck;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;

/**
 * Compares the totals under a tick grid, how many ticked each option, with the ticks that were read
 * above them.
 */
final class TickTotals {
  private final SheetFrame frame;
  private final List<ItemColumn> items;
  private final ReadingScope scope;
  private final Map<Integer, Integer> ticks = new LinkedHashMap<>();

  TickTotals(SheetFrame frame, List<ItemColumn> items, ReadingScope scope) {
    this.frame = frame;
    this.items = List.copyOf(items);
    this.scope = scope;
    for (ItemColumn item : items) {
      if (!item.options().isEmpty()) {
        item.columns().forEach(column -> ticks.put(column, 0));
      }
    }
  }

  /** Counts the choices of a return, those of each item in the items' order. */
  void add(List<List<String>> answers) {
    for (int i = 0; i < answers.size(); i++) {
      ItemColumn item = items.get(i);
      for (String choice : answers.get(i)) {
        int option = item.options().indexOf(choice);
        if (option >= 0) {
          ticks.merge(item.columns().get(option), 1, Integer::sum);
        }
      }
    }
  }

  /** Compares a total row; averages and shares are not compared. */
  void compare(int row, Problems problems) {
    if (ticks.isEmpty() || !TotalCheck.isTotal(frame, row)) {
      return;
    }
    for (HeaderCell head : frame.headers()) {
      Integer counted = ticks.get(head.column());
      CellRef cell = frame.cell(row, head.column());
      Optional<Long> stated = TallyCount.in(frame.at(row, head.column()));
      if (counted != null && stated.isPresent() && stated.get() != counted.longValue()) {
        problems.add(
            Code.TOTAL_DIFFERS,
            scope.place(cell),
            String.valueOf(stated.get()),
            String.valueOf(counted),
            head.path());
      }
    }
  }
}
