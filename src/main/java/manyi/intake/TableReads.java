package manyi.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.table.Claim;
import manyi.intake.table.TableReading;

/** Reads each table of a file by itself; nothing is settled between them. */
final class TableReads {
  private final TableSearch search;

  TableReads(TableSearch search) {
    this.search = search;
  }

  /** Reads every table of a file. */
  Raw read(GridBook book, IntakeOptions options) {
    List<Problem> ofFile = new ArrayList<>();
    List<Grid> grids = ChosenSheets.of(book, options, ofFile);
    CardPlaces places = new CardPlaces();
    List<TableReading> tables = new ArrayList<>();
    List<Found> unread = new ArrayList<>();
    List<Found> found =
        new Doubts(options.wanted(), book.fileName())
            .settle(search.in(book, grids, options, places));
    OptionalInt year =
        found.stream()
            .map(f -> f.context().year())
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    for (Found table : found) {
      Optional<Claim> claim = table.claim();
      if (claim.isPresent()) {
        tables.add(read(book, table, claim.get(), year, options).saying(table.said()));
      } else {
        unread.add(table);
      }
    }
    return new Raw(book, options, grids, places, tables, unread, ofFile);
  }

  private static TableReading read(
      GridBook book, Found table, Claim claim, OptionalInt fileYear, IntakeOptions options) {
    TableReading read = read(book, claim, table.context(), fileYear, options);
    if (!read.covers().isEmpty()) {
      return read;
    }
    // 3月 says the month, and the rows which year it is of.
    return YearOfRows.of(read, book.fileName())
        .map(context -> read(book, claim, context, fileYear, options))
        .orElse(read);
  }

  private static TableReading read(
      GridBook book,
      Claim claim,
      SheetContext context,
      OptionalInt fileYear,
      IntakeOptions options) {
    SortedSet<YearMonth> stated = Covers.stated(options, context);
    OptionalInt year =
        context.year().isPresent()
            ? context.year()
            : stated.isEmpty() ? fileYear : OptionalInt.of(stated.last().getYear());
    ReadingScope scope =
        new ReadingScope(
            book.fileName(),
            claim.frame().grid().name(),
            year,
            stated,
            options.runDate(),
            book.origin());
    return BrokenRows.reject(claim.read(context, scope), scope);
  }
}
