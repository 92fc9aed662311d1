package manyi.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import manyi.intake.sheet.SheetContext;
import manyi.intake.table.TableReading;
import manyi.record.Column;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.When;
import manyi.record.word.Outcome;

/**
 * The year of a month that a title, a sheet or a file names without one, such as 3月: the one in
 * which most dates of that month lie (F20). At least half of a log's dates must lie in that month,
 * or the name speaks of something else; of a log up to a month, 3月累计, it never tells the months.
 */
final class YearOfRows {
  private static final Pattern UP_TO = Pattern.compile("累计|截至|截止|以来|至今");

  private YearOfRows() {}

  /** What stands around a table that was read without months, with those that its rows confirm. */
  static Optional<SheetContext> of(TableReading table, String fileName) {
    SheetContext context = table.context();
    String sheet = table.frame().grid().name();
    List<LocalDate> dates = dates(table);
    boolean isUpTo =
        UP_TO.matcher(String.join("\n", context.lines()) + "\n" + sheet + "\n" + fileName).find();
    if (dates.isEmpty() || isUpTo) {
      return Optional.empty();
    }
    int bestYear = 0;
    long best = 0;
    SortedSet<Integer> years = new TreeSet<>();
    dates.forEach(date -> years.add(date.getYear()));
    for (int year : years) {
      SortedSet<YearMonth> months = context.monthsOf(year, sheet, fileName);
      long here = dates.stream().filter(date -> months.contains(YearMonth.from(date))).count();
      if (here > 0 && here >= best) {
        best = here;
        bestYear = year;
      }
    }
    return best * 2 < dates.size()
        ? Optional.empty()
        : Optional.of(context.with(context.monthsOf(bestYear, sheet, fileName), bestYear));
  }

  private static List<LocalDate> dates(TableReading table) {
    List<LocalDate> dates = new ArrayList<>();
    Optional<Column<When>> column = RecordDate.inLog(table.claim().kind());
    for (ReadRow row : table.rows()) {
      if (column.isPresent() && row.outcome() == Outcome.KEPT) {
        row.fields().get(column.get()).value().map(When::date).ifPresent(dates::add);
      }
    }
    return dates;
  }
}
