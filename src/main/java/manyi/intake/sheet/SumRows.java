package manyi.intake.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.BlankMark;

/**
 * Rows that are the sums of rows below or above them, whatever they are called: 客服类 over its own
 * items, 全市 over its districts. Such a row holds a name and numbers, nothing else, and is the sum
 * in at least two columns whose numbers are not in one proportion; every other column must lie
 * between its parts, as a mean or a share does. A name with a number in front is a room, never a
 * sum, and so is whatever else its reader knows for a record.
 */
final class SumRows {
  private static final int FEWEST_PARTS = 2;
  private static final int FEWEST_COLUMNS = 2;
  private static final int MOST_PARTS = 80;
  private static final int MOST_ROWS = 5_000;

  private final Grid grid;
  private final IntPredicate isRecord;
  private final Map<Integer, Rounding> roundings = new TreeMap<>();
  private final Set<Integer> sums = new HashSet<>();

  /** A row of numbers by column. */
  private record Line(int row, Map<Integer, BigDecimal> numbers) {}

  /**
   * The sums in a table.
   *
   * @param isKnown true for a row that is known to be no data, and is part of no sum
   * @param isRecord true for a row that is a record and so no sum, though it may be part of one
   */
  SumRows(SheetFrame frame, IntPredicate isKnown, IntPredicate isRecord) {
    this.grid = frame.grid();
    this.isRecord = isRecord;
    List<Line> lines = new ArrayList<>();
    if (frame.bodyRows().length > MOST_ROWS) {
      return;
    }
    for (int row : frame.bodyRows()) {
      if (!isKnown.test(row)) {
        line(row).ifPresent(lines::add);
      }
    }
    for (Line line : lines) {
      line.numbers()
          .forEach((column, n) -> roundings.computeIfAbsent(column, c -> new Rounding()).add(n));
    }
    fold(lines, false);
    List<Line> upwards = new ArrayList<>(lines);
    Collections.reverse(upwards);
    fold(upwards, true);
  }

  boolean contains(int row) {
    return sums.contains(row);
  }

  /** A name and numbers; empty for any other row. */
  private Optional<Line> line(int row) {
    Map<Integer, BigDecimal> numbers = new TreeMap<>();
    String name = "";
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      String shown = CellText.strip(value.shown());
      if (value.isBlank() || BlankMark.is(shown)) {
        continue;
      }
      Optional<BigDecimal> number = name.isEmpty() ? Optional.empty() : CellNumber.of(value);
      if (number.isPresent()) {
        numbers.put(column, number.get());
      } else if (name.isEmpty() && value instanceof Value.Text) {
        name = shown;
      } else {
        return Optional.empty();
      }
    }
    boolean isName = !name.isEmpty() && !Character.isDigit(name.charAt(0));
    return isName && numbers.size() >= FEWEST_COLUMNS
        ? Optional.of(new Line(row, numbers))
        : Optional.empty();
  }

  /**
   * Finds the sums of the lines that follow, from the last line on, so that the parts of a sum may
   * be sums themselves.
   */
  private void fold(List<Line> lines, boolean isSecond) {
    List<Line> after = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      // A sum that was found from the other side stands for its parts there.
      boolean isSettled = isRecord.test(line.row()) || (isSecond && sums.contains(line.row()));
      int parts = isSettled ? 0 : parts(line, after);
      if (parts > 0) {
        sums.add(line.row());
        after.subList(after.size() - parts, after.size()).clear();
      }
      after.add(line);
    }
  }

  /** How many of the last lines a line is the sum of; 0 where it is none. */
  private int parts(Line whole, List<Line> after) {
    Map<Integer, BigDecimal> sum = new TreeMap<>();
    int most = Math.min(MOST_PARTS, after.size());
    for (int count = 1; count <= most; count++) {
      Line part = after.get(after.size() - count);
      for (int column : whole.numbers().keySet()) {
        sum.merge(column, part.numbers().getOrDefault(column, BigDecimal.ZERO), BigDecimal::add);
      }
      if (count >= FEWEST_PARTS
          && isSum(whole, sum, after.subList(after.size() - count, after.size()))) {
        return count;
      }
    }
    return 0;
  }

  private boolean isSum(Line whole, Map<Integer, BigDecimal> sum, List<Line> parts) {
    List<Integer> summed = new ArrayList<>();
    for (Map.Entry<Integer, BigDecimal> column : whole.numbers().entrySet()) {
      BigDecimal stated = column.getValue();
      BigDecimal difference = stated.subtract(sum.get(column.getKey())).abs();
      boolean isSum =
          difference.compareTo(roundings.get(column.getKey()).most(stated, parts.size())) <= 0;
      if (isSum && isCounted(column.getKey(), parts)) {
        summed.add(column.getKey());
      } else if (!isSum && !isBetween(stated, column.getKey(), parts)) {
        return false;
      }
    }
    return summed.size() >= FEWEST_COLUMNS
        && summed.size() * 2 >= whole.numbers().size()
        && !areInOneProportion(parts, summed);
  }

  /** True where more than one part counts; a sum of one number is that number. */
  private static boolean isCounted(int column, List<Line> parts) {
    return parts.stream().filter(part -> at(part, column).signum() != 0).limit(2).count() > 1;
  }

  private static boolean isBetween(BigDecimal stated, int column, List<Line> parts) {
    boolean isAbove = false;
    boolean isBelow = false;
    for (Line part : parts) {
      BigDecimal number = part.numbers().get(column);
      isAbove |= number != null && stated.compareTo(number) >= 0;
      isBelow |= number != null && stated.compareTo(number) <= 0;
    }
    return isAbove && isBelow;
  }

  /** Twice the area, twice the fee: two flats beside a large one are no sum. */
  private static boolean areInOneProportion(List<Line> parts, List<Integer> columns) {
    Line first = parts.get(0);
    for (Line part : parts) {
      for (int column : columns.subList(1, columns.size())) {
        BigDecimal one = at(first, columns.get(0)).multiply(at(part, column));
        BigDecimal other = at(part, columns.get(0)).multiply(at(first, column));
        if (one.subtract(other).abs().compareTo(one.abs().movePointLeft(2)) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static BigDecimal at(Line line, int column) {
    return line.numbers().getOrDefault(column, BigDecimal.ZERO);
  }

  /** How far the sum of rounded numbers of a column may be off. */
  private static final class Rounding {
    private static final BigDecimal[] UNITS = {
      BigDecimal.TEN,
      BigDecimal.valueOf(5),
      BigDecimal.ONE,
      new BigDecimal("0.1"),
      new BigDecimal("0.01"),
      new BigDecimal("0.001")
    };

    private int unit;

    void add(BigDecimal number) {
      while (unit < UNITS.length - 1 && number.remainder(UNITS[unit]).signum() != 0) {
        unit++;
      }
    }

    /** Half a unit for each part; small counts are never rounded. */
    BigDecimal most(BigDecimal sum, int parts) {
      BigDecimal halves = UNITS[unit].multiply(BigDecimal.valueOf(parts + 1L));
      BigDecimal share = sum.abs().movePointLeft(3).multiply(BigDecimal.valueOf(4));
      return halves.divide(BigDecimal.valueOf(2)).min(share);
    }
  }
}
