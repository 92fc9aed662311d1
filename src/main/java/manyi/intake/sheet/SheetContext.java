package manyi.intake.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the surroundings of a table tell: its titles and form lines, the sheet's name, the file's.
 * The nearest source that tells a thing wins.
 *
 * @param project the project that a title or a pair such as {@code 项目：…} names
 * @param months the months that the sheet reports on; empty when nothing tells
 * @param year for dates without one
 * @param issued 发放数, if a line states it
 * @param returned 回收数, if a line states it
 * @param valid 有效数, if a line states it
 * @param issuedOn the day on which questionnaires went out
 * @param lines the titles and form lines themselves
 */
public record SheetContext(
    Optional<String> project,
    SortedSet<YearMonth> months,
    OptionalInt year,
    OptionalInt issued,
    OptionalInt returned,
    OptionalInt valid,
    Optional<LocalDate> issuedOn,
    List<String> lines) {

  /** Nothing is known. */
  public static final SheetContext NONE =
      new SheetContext(
          Optional.empty(),
          Collections.emptySortedSet(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          List.of());

  public SheetContext {
    months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
    lines = List.copyOf(lines);
  }

  /** Reads the surroundings of a table in a file. */
  public static SheetContext of(SheetFrame frame, String fileName) {
    return of(frame.frontLines(), frame.footLines(), frame.grid().name(), fileName);
  }

  static SheetContext of(List<String> front, List<String> foot, String sheet, String fileName) {
    String file = withoutEnding(fileName);
    List<MonthsNamed> named = named(front, sheet, file);
    OptionalInt year = OptionalInt.empty();
    for (MonthsNamed source : named) {
      year = year.isPresent() ? year : source.year();
    }
    SortedSet<YearMonth> months = new TreeSet<>();
    for (MonthsNamed source : named) {
      if (months.isEmpty()) {
        months.addAll(source.months(year));
      }
    }
    CountsNamed counts = CountsNamed.in(front, foot, year);
    return new SheetContext(
        ProjectNamed.in(front, sheet, file),
        months,
        year,
        counts.issued(),
        counts.returned(),
        counts.valid(),
        counts.issuedOn(),
        front);
  }

  /** The months that are named around the table, as those of a year that is written nowhere. */
  public SortedSet<YearMonth> monthsOf(int someYear, String sheet, String fileName) {
    for (MonthsNamed source : named(lines, sheet, withoutEnding(fileName))) {
      SortedSet<YearMonth> named = source.months(OptionalInt.of(someYear));
      if (!named.isEmpty()) {
        return named;
      }
    }
    return Collections.emptySortedSet();
  }

  /** The same surroundings with the months and the year that they leave open. */
  public SheetContext with(SortedSet<YearMonth> foundMonths, int foundYear) {
    return new SheetContext(
        project, foundMonths, OptionalInt.of(foundYear), issued, returned, valid, issuedOn, lines);
  }

  private static List<MonthsNamed> named(List<String> front, String sheet, String file) {
    return List.of(
        MonthsNamed.in(front), MonthsNamed.in(List.of(sheet)), MonthsNamed.in(List.of(file)));
  }

  private static String withoutEnding(String fileName) {
    return fileName.replaceFirst("\\.[A-Za-z]{1,4}$", "");
  }
}
