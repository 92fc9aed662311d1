package manyi.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.table.SheetReader;
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
    List<ReadTable> tables = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    Doubts doubts = new Doubts(options.wanted(), book.fileName());
    List<Found> found = doubts.settle(search.in(book, grids, options, places));
    OptionalInt year =
        found.stream()
            .map(f -> f.context().year())
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    for (Found table : found) {
      KindGuess guess = table.guess();
      if (guess.reader().isPresent()) {
        ReadTable read = read(book, table, guess.reader().get(), year, options);
        List<Problem> said = new ArrayList<>(table.said());
        if (doubts.isDoubtful(table)) {
          said.add(KindDoubt.problem(Code.KIND_DOUBTFUL, book, read.frame(), read.reader()));
        }
        tables.add(read.saying(said));
      } else {
        unread.add(new Unread(table.frame(), guess));
      }
    }
    return new Raw(book, options, grids, places, tables, unread, ofFile);
  }

  private static ReadTable read(
      GridBook book, Found table, SheetReader reader, OptionalInt fileYear, IntakeOptions options) {
    ReadTable read = read(book, table, table.context(), reader, fileYear, options);
    if (!read.stated().isEmpty()) {
      return read;
    }
    // 3月 says the month, and the rows which year it is of.
    return YearOfRows.of(read, book.fileName())
        .map(context -> read(book, table, context, reader, fileYear, options))
        .orElse(read);
  }

  private static ReadTable read(
      GridBook book,
      Found table,
      SheetContext context,
      SheetReader reader,
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
            table.frame().grid().name(),
            year,
            stated,
            options.runDate(),
            book.origin());
    TableReading reading =
        BrokenRows.reject(reader.read(table.frame(), context, scope), table.frame(), scope);
    return new ReadTable(
        table.frame(), context, stated, reader, reading, new ArrayList<>(reading.rows()));
  }
}
