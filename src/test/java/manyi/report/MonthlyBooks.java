package manyi.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.policy.WorkingCalendar;
import manyi.record.Words;
import manyi.record.word.Outcome;
import manyi.report.block.Cover;
import manyi.report.block.DataQuality;
import manyi.report.block.Report;
import manyi.report.month.MonthFigures;

/** Monthly reports of invented months, laid out. */
public final class MonthlyBooks {
  static final YearMonth MARCH = InventedMonth.MARCH;

  private MonthlyBooks() {}

  public static BookPlan of(MonthFigures figures, Language language) {
    return of(figures, language, false);
  }

  public static BookPlan of(MonthFigures figures, Language language, boolean unmasked) {
    return SheetBook.MONTHLY.plan(report(figures, language, unmasked));
  }

  static Report<MonthFigures> report(MonthFigures figures, Language language, boolean unmasked) {
    Cover cover =
        Cover.of(
            "锦程物业",
            "翠湖花园",
            figures.current().complaints().period(),
            figures.current().complaints().asOf(),
            language,
            unmasked);
    return new Report<>(cover, policy(), quality(), figures);
  }

  static Policy policy() {
    return new Policy(
        Map.of(
            Setting.FORM_NUMBER, new Policy.Choice("KH-21-R01", Policy.Origin.COMPANY),
            Setting.MINOR_DAYS, new Policy.Choice("4", Policy.Origin.PROJECT)),
        InventedMonth.targets(),
        new Words(List.of()),
        new WorkingCalendar(Set.of(), Set.of()));
  }

  /** One import with a rejected row, two signatures and an unknown line of a list. */
  public static DataQuality quality() {
    return new DataQuality(
        List.of(
            new DataQuality.Imported(
                "0003",
                "投诉台账.xlsx",
                "complaint",
                41,
                2,
                1,
                1,
                List.of(
                    new DataQuality.LeftOut("3月", 14, Outcome.REJECTED, "list-line-unreadable"),
                    new DataQuality.LeftOut("3月", 47, Outcome.SKIPPED, "sign-off"),
                    new DataQuality.LeftOut("3月", 48, Outcome.SKIPPED, "sign-off"),
                    new DataQuality.LeftOut("3月", 20, Outcome.COLLAPSED, "equal-to-19")),
                List.of(
                    Problem.of(
                        Code.LIST_LINE_UNREADABLE,
                        Place.cell("投诉台账.xlsx", "3月", new CellRef(14, 3)),
                        "2026/13/2",
                        "receivedAt")))));
  }

  /** A month with complaints, the month before too, the year before unknown. */
  public static MonthFigures full(int received, long seed) {
    return new MonthFigures(
        InventedMonth.of(MARCH, received, seed),
        InventedMonth.of(MARCH.minusMonths(1), 29, seed + 1),
        InventedMonth.unknown(MARCH.minusYears(1)),
        List.of());
  }

  /** Nothing was ever imported. */
  public static MonthFigures unknown() {
    return new MonthFigures(
        InventedMonth.unknown(MARCH),
        InventedMonth.unknown(MARCH.minusMonths(1)),
        InventedMonth.unknown(MARCH.minusYears(1)),
        List.of());
  }

  public static SheetPlan sheet(BookPlan book, String name) {
    return book.sheets().stream()
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The first cell that shows a text. */
  public static CellRef find(SheetPlan sheet, String text) {
    return sheet.cells().entrySet().stream()
        .filter(entry -> entry.getValue().value().shown().equals(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + text + " on " + sheet.name()));
  }

  /** The cell some steps right and down of the first that shows a text. */
  public static CellPlan near(SheetPlan sheet, String text, int down, int right) {
    CellRef from = find(sheet, text);
    return sheet.cells().get(new CellRef(from.row() + down, from.column() + right));
  }

  /** Whether a cell of the sheet says just this. */
  public static boolean shows(SheetPlan sheet, String text) {
    return sheet.cells().values().stream().anyMatch(cell -> cell.value().shown().equals(text));
  }
}
