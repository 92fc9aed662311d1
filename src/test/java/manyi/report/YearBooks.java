package manyi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.record.Period;
import manyi.report.block.Cover;
import manyi.report.block.Report;
import manyi.report.survey.RoundFigures;

/** Annual and survey reports of invented years, laid out. */
public final class YearBooks {
  private YearBooks() {}

  public static BookPlan annual(InventedYear made, Language language) {
    Cover cover =
        Cover.of(
            "锦程物业",
            "翠湖花园",
            Period.year(InventedYear.YEAR, Period.MONTH_END),
            LocalDate.of(InventedYear.YEAR, 12, 31),
            language,
            false);
    return SheetBook.ANNUAL.plan(
        new Report<>(cover, made.policy(), MonthlyBooks.quality(), made.year()));
  }

  public static BookPlan survey(InventedYear made, Language language) {
    RoundFigures figures = made.survey();
    Cover cover = Cover.of("锦程物业", "翠湖花园", figures.current().round(), language, false);
    return SheetBook.SURVEY.plan(
        new Report<>(cover, made.policy(), MonthlyBooks.quality(), figures));
  }

  /** Every formula gives what is stored, but for the last digits of binary numbers. */
  public static void recalculate(BookPlan book) {
    Recalculation recalculation = new Recalculation(book);
    for (SheetPlan sheet : book.sheets()) {
      for (Map.Entry<CellRef, CellPlan> entry : sheet.cells().entrySet()) {
        if (entry.getValue().formula().isPresent()) {
          String formula = entry.getValue().formula().get();
          String place = sheet.name() + "!" + entry.getKey() + " =" + formula;
          Object stored = Recalculation.plain(entry.getValue().value());
          Object result = recalculation.result(sheet.name(), formula);
          if (stored instanceof Double number && result instanceof Double other) {
            assertEquals(number, other, 1e-11, place);
          } else {
            assertEquals(stored, result, place);
          }
        }
      }
    }
  }

  /** What a cell shows that stands right of the first one with a text. */
  public static String beside(SheetPlan sheet, String text, int right) {
    return MonthlyBooks.near(sheet, text, 0, right).value().shown();
  }
}
