package manyi.intake.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.TableReading;
import manyi.record.Column;
import manyi.record.ReadRow;
import manyi.record.word.Outcome;

/**
 * Which tables of a file number their rows as they come (D17): headed 序号, or only integers counting
 * up from 1, each sheet by itself or one after another over the whole file.
 */
public final class RunningNumbers {
  private static final int LONGEST = 9;

  private final Optional<Column<?>> number;
  private final Set<SheetFrame> running = new HashSet<>();

  public RunningNumbers(Optional<Column<?>> number, List<TableReading> tables) {
    this.number = number;
    List<Integer> all = new ArrayList<>();
    List<SheetFrame> counted = new ArrayList<>();
    boolean areIntegers = true;
    for (TableReading table : tables) {
      if (isHeadedRunning(table)) {
        running.add(table.frame());
        continue;
      }
      Optional<List<Integer>> numbers = integers(table);
      areIntegers &= numbers.isPresent();
      if (numbers.isPresent()) {
        all.addAll(numbers.get());
        counted.add(table.frame());
        if (countUp(numbers.get())) {
          running.add(table.frame());
        }
      }
    }
    if (areIntegers && countUp(all)) {
      running.addAll(counted);
    }
  }

  boolean isRunning(TableReading table) {
    return running.contains(table.frame());
  }

  private boolean isHeadedRunning(TableReading table) {
    return table.columns().stream()
        .filter(column -> column.field().equals(number.map(Column::name)))
        .allMatch(column -> HeaderMatch.isRunningKey(HeaderSpelling.of(column.header()).key()));
  }

  private Optional<List<Integer>> integers(TableReading table) {
    List<Integer> numbers = new ArrayList<>();
    for (ReadRow row : table.rows()) {
      String text = number.map(column -> row.fields().kept(column)).orElse("");
      if (row.outcome() == Outcome.SKIPPED || text.isEmpty()) {
        continue;
      }
      if (text.length() > LONGEST || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.empty();
      }
      numbers.add(Integer.parseInt(text));
    }
    return Optional.of(numbers);
  }

  /** True for numbers from 1 with few gaps; a slip that repeats one makes no number of it. */
  private static boolean countUp(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return true;
    }
    int most = numbers.size() + numbers.size() / 4 + 1;
    return numbers.contains(1)
        && numbers.stream().allMatch(number -> number >= 1 && number <= most);
  }
}
