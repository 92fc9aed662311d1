package manyi.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.survey.AnswerScale;
import manyi.language.Spelling;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.Words;

/**
 * Reads a file's sheets into batches of records. What cannot be read is a problem with its place;
 * nothing is thrown, whatever the sheets hold.
 */
public final class Intake {
  private final List<SheetReader> readers;
  private final AnswerScale scale;

  /** Reads with the given header aliases and value words. */
  public Intake(HeaderAliases aliases, Words words) {
    List<SheetReader> all = new ArrayList<>();
    for (RecordKind<?> kind : RecordSheetReader.KINDS) {
      all.add(new RecordSheetReader(kind, aliases, words));
    }
    all.add(new SurveyReader(aliases, words));
    all.add(new AnswerListReader(aliases, words));
    all.add(new TallyReader(aliases));
    this.readers = List.copyOf(all);
    this.scale = new AnswerScale(words);
  }

  /** Reads every sheet that is not hidden, or the one that was asked for. */
  public FileReading read(GridBook book, IntakeOptions options) {
    List<Problem> ofFile = new ArrayList<>();
    List<Grid> grids = chosen(book, options, ofFile);
    CardPlaces places = new CardPlaces();
    List<ReadTable> tables = new ArrayList<>();
    List<Unread> unread = new ArrayList<>();
    Doubts doubts = new Doubts(options.wanted(), book.fileName());
    List<Found> found = doubts.settle(found(book, grids, options, places));
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
        tables.add(doubts.isDoubtful(table) ? doubtful(book, read) : read);
      } else {
        unread.add(new Unread(table.frame(), guess));
      }
    }
    settle(book, tables, ofFile);
    tables = new SurveySettlement(book.fileName(), ofFile).settle(tables);
    ofFile.addAll(OutlyingDates.in(book.fileName(), tables));
    List<Problem> placed = ofFile.stream().map(places::real).toList();
    if (FormRows.areUnfilled(book, tables, unread)) {
      return FormRows.unfilled(book, grids);
    }
    List<SheetReading> sheets =
        new Sheets(book, options, scale, tables.isEmpty())
            .inOrder(grids, tables, unread, readers).stream().map(places::real).toList();
    return new FileReading(sheets, placed, Batches.of(book, sheets, placed));
  }

  /** A table with what stands around it, and who is to read it. */
  record Found(SheetFrame frame, SheetContext context, KindGuess guess) {}

  /** The tables of the sheets; a sheet that holds none may hold cards. */
  private List<Found> found(
      GridBook book, List<Grid> grids, IntakeOptions options, CardPlaces places) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      Grid grid = grids.get(i);
      List<Found> here = new ArrayList<>();
      for (SheetFrame frame : SheetFrame.of(grid, this::isKnown, scale.known())) {
        here.add(found(frame, SheetContext.of(frame, book.fileName()), options));
      }
      if (here.stream().noneMatch(table -> table.guess().reader().isPresent())) {
        Optional<CardLayout.Cards> cards = CardLayout.of(grid, this::isKnown, this::isAnswer);
        Optional<Found> card =
            cards
                .map(c -> found(c.frame(), c.context(book.fileName()), options))
                .filter(Intake::isOfCards);
        if (card.isPresent()) {
          here = List.of(card.get());
          grids.set(i, card.get().frame().grid());
          places.add(grid.name(), cards.get().cells());
        }
      }
      found.addAll(here);
    }
    return found;
  }

  private Found found(SheetFrame frame, SheetContext context, IntakeOptions options) {
    return new Found(frame, context, KindGuess.of(frame, context, readers, options.wanted()));
  }

  /** Complaints and visits are written on cards; rosters and questionnaires are not. */
  private static boolean isOfCards(Found card) {
    return card.guess()
        .reader()
        .filter(reader -> RowChecks.date(reader.kind()).isPresent())
        .isPresent();
  }

  private boolean isKnown(String headerKey) {
    for (SheetReader reader : readers) {
      if (reader.knows(headerKey)) {
        return true;
      }
    }
    return false;
  }

  /** True for a word of the list that the header's field has, and for a satisfaction anywhere. */
  private boolean isAnswer(String headerKey, String text) {
    return scale.known().test(text)
        || readers.stream().anyMatch(reader -> reader.knowsWord(headerKey, text));
  }

  private static List<Grid> chosen(GridBook book, IntakeOptions options, List<Problem> ofFile) {
    List<Grid> grids = new ArrayList<>();
    if (options.sheet().isPresent()) {
      String name = options.sheet().get();
      book.grids().stream()
          .filter(grid -> Spelling.plain(grid.name()).equals(Spelling.plain(name)))
          .forEach(grids::add);
      if (grids.isEmpty()) {
        ofFile.add(
            Problem.of(
                Code.SHEET_UNKNOWN,
                Place.file(book.fileName()),
                name,
                book.grids().stream().map(Grid::name).collect(Collectors.joining("、"))));
      }
      return grids;
    }
    for (Grid grid : book.grids()) {
      if (FormRows.isAside(grid)) {
        continue;
      }
      if (!grid.hidden()) {
        grids.add(grid);
      } else if (!grid.isEmpty()) {
        ofFile.add(
            Problem.of(Code.SHEET_HIDDEN, Place.sheet(book.fileName(), grid.name()), grid.name()));
      }
    }
    return grids;
  }

  private static ReadTable read(
      GridBook book, Found table, SheetReader reader, OptionalInt fileYear, IntakeOptions options) {
    SheetContext context = table.context();
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
    TableReading reading = reader.read(table.frame(), context, scope);
    return new ReadTable(
        table.frame(), context, stated, reader, reading, new ArrayList<>(reading.rows()));
  }

  private static ReadTable doubtful(GridBook book, ReadTable table) {
    TableReading reading = table.reading();
    List<Problem> problems = new ArrayList<>();
    problems.add(KindDoubt.problem(Code.KIND_DOUBTFUL, book, table.frame(), table.reader()));
    problems.addAll(reading.problems());
    return new ReadTable(
        table.frame(),
        table.context(),
        table.stated(),
        table.reader(),
        new TableReading(
            reading.kind(),
            reading.columns(),
            reading.items(),
            reading.round(),
            reading.rows(),
            problems),
        table.rows());
  }

  /** Decides over all sheets of a kind which rows are the same. */
  private static void settle(GridBook book, List<ReadTable> tables, List<Problem> ofFile) {
    Map<RecordKind<?>, List<RowSameness.Table>> byKind = new LinkedHashMap<>();
    for (ReadTable table : tables) {
      if (RecordSheetReader.KINDS.contains(table.reading().kind())) {
        byKind
            .computeIfAbsent(table.reading().kind(), kind -> new ArrayList<>())
            .add(new RowSameness.Table(table.frame(), table.reading().columns(), table.rows()));
      }
    }
    byKind.forEach(
        (kind, ofKind) -> {
          RowSameness sameness = new RowSameness(book.fileName(), kind, ofKind);
          sameness.settle();
          ofFile.addAll(sameness.problems());
        });
  }

  /** A table that was read; its rows change until it is settled which of them are the same. */
  record ReadTable(
      SheetFrame frame,
      SheetContext context,
      SortedSet<YearMonth> stated,
      SheetReader reader,
      TableReading reading,
      List<ReadRow> rows) {}

  /** A table that nobody could read, and why. */
  record Unread(SheetFrame frame, KindGuess guess) {}
}
