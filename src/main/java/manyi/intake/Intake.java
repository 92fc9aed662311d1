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
import manyi.intake.header.HeaderAliases;
import manyi.intake.log.RecordSheetReader;
import manyi.intake.log.RoomsRepeated;
import manyi.intake.log.RowSameness;
import manyi.intake.log.RunningNumbers;
import manyi.intake.sheet.CardLayout;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.survey.AnswerListReader;
import manyi.intake.survey.SurveyReader;
import manyi.intake.survey.TallyReader;
import manyi.intake.table.FormRows;
import manyi.intake.table.SheetReader;
import manyi.intake.table.TableReading;
import manyi.language.Spelling;
import manyi.language.Term;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.RecordKind;
import manyi.record.Words;
import manyi.record.answer.AnswerWords;

/**
 * Reads a file's sheets into batches of records. What cannot be read is a problem with its place;
 * nothing is thrown, whatever the sheets hold.
 */
public final class Intake {
  private final List<SheetReader> readers;
  private final AnswerWords scale;

  private final Words words;

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
    this.words = words;
    this.scale = new AnswerWords(words);
  }

  /** Reads every sheet that is not hidden, or the one that was asked for. */
  public FileReading read(GridBook book, IntakeOptions options) {
    Raw raw = raw(book, options);
    return BlankForm.is(raw)
        ? new FileReading(List.of(), List.of(BlankForm.problem(raw)), List.of())
        : settled(raw, raw.tables(), raw.unread(), raw.grids());
  }

  /** Reads a file and gives each of its rows to the project that it belongs to. */
  public DividedReading divide(GridBook book, IntakeOptions options, Placement placement) {
    Raw raw = raw(book, options);
    if (BlankForm.is(raw)) {
      return new DividedReading(Map.of(), List.of(), List.of(), List.of(BlankForm.problem(raw)));
    }
    Division division = new Division(book.fileName(), raw.tables(), placement);
    Map<String, FileReading> byProject = new LinkedHashMap<>();
    for (String project : division.projects()) {
      byProject.put(project, share(raw, division, project));
    }
    List<SheetReading> unread =
        sheets(raw, raw.tables(), raw.unread(), raw.grids()).stream()
            .filter(sheet -> sheet.kind().isEmpty())
            .toList();
    return new DividedReading(byProject, division.placed(), unread, raw.problems());
  }

  /** Reads a file for one project alone; what belongs to others is not settled. */
  public FileReading shareOf(
      String project, GridBook book, IntakeOptions options, Placement placement) {
    Raw raw = raw(book, options);
    return share(raw, new Division(book.fileName(), raw.tables(), placement), project);
  }

  private FileReading share(Raw raw, Division division, String project) {
    List<ReadTable> tables = division.of(project);
    List<Grid> grids = raw.grids().stream().filter(grid -> isIn(tables, grid)).toList();
    return settled(raw, tables, List.of(), grids);
  }

  /** A file of which every table is read, and nothing is settled between them. */
  record Raw(
      GridBook book,
      IntakeOptions options,
      List<Grid> grids,
      CardPlaces places,
      List<ReadTable> tables,
      List<Unread> unread,
      List<Problem> problems) {}

  private Raw raw(GridBook book, IntakeOptions options) {
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

  /** Settles some tables of a file as if it held no others. */
  private FileReading settled(
      Raw raw, List<ReadTable> tables, List<Unread> unread, List<Grid> grids) {
    List<Problem> ofFile = new ArrayList<>(raw.problems());
    settle(raw, tables, ofFile);
    List<ReadTable> settled = new SurveySettlement(raw.book().fileName(), ofFile).settle(tables);
    ofFile.addAll(OutlyingDates.in(raw.book().fileName(), settled));
    ofFile.addAll(RevisitDoubts.in(raw.book().fileName(), settled, words));
    List<Problem> placed = ofFile.stream().map(raw.places()::real).toList();
    List<SheetReading> sheets = sheets(raw, settled, unread, grids);
    return new FileReading(sheets, placed, Batches.of(raw.book(), sheets, placed));
  }

  private List<SheetReading> sheets(
      Raw raw, List<ReadTable> tables, List<Unread> unread, List<Grid> grids) {
    return new Sheets(raw.book(), raw.options(), scale, raw.tables().isEmpty())
        .inOrder(grids, tables, unread, readers).stream().map(raw.places()::real).toList();
  }

  private static boolean isIn(List<ReadTable> tables, Grid grid) {
    return tables.stream().anyMatch(table -> table.frame().sheet() == grid);
  }

  /** A table with what stands around it, who is to read it, and what is to be said of it first. */
  record Found(SheetFrame frame, SheetContext context, KindGuess guess, List<Problem> said) {}

  /** The tables of the sheets; a sheet that holds none may hold cards. */
  private List<Found> found(
      GridBook book, List<Grid> grids, IntakeOptions options, CardPlaces places) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      Grid grid = grids.get(i);
      List<Found> here = new ArrayList<>();
      ListsBeside lists = new ListsBeside(book.fileName(), readers, options.wanted());
      for (SheetFrame frame : SheetFrame.of(grid, this::isKnown, scale.known())) {
        here.addAll(lists.in(frame));
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
    KindGuess guess = KindGuess.of(frame, context, readers, options.wanted());
    return new Found(frame, context, guess, List.of());
  }

  /** Complaints and visits are written on cards; rosters and questionnaires are not. */
  private static boolean isOfCards(Found card) {
    return card.guess()
        .reader()
        .filter(reader -> RecordDate.inLog(reader.kind()).isPresent())
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
                book.grids().stream().map(Grid::name).collect(Collectors.joining(Term.COMMA))));
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

  /**
   * Decides over all tables of a kind which rows are the same. Which numbers run on from 1 shows in
   * the file as a whole, whatever part of it is settled.
   */
  private static void settle(Raw raw, List<ReadTable> tables, List<Problem> ofFile) {
    for (RecordKind<?> kind : RecordSheetReader.KINDS) {
      List<RowSameness.Table> ofKind = ofKind(kind, tables);
      if (!ofKind.isEmpty()) {
        RunningNumbers running =
            new RunningNumbers(kind.column("number"), ofKind(kind, raw.tables()));
        RowSameness sameness = new RowSameness(raw.book().fileName(), kind, ofKind, running);
        sameness.settle();
        ofFile.addAll(sameness.problems());
        if (kind == Household.KIND) {
          ofFile.addAll(RoomsRepeated.in(raw.book().fileName(), ofKind));
        }
      }
    }
  }

  private static List<RowSameness.Table> ofKind(RecordKind<?> kind, List<ReadTable> tables) {
    return tables.stream()
        .filter(table -> table.reading().kind() == kind)
        .map(table -> new RowSameness.Table(table.frame(), table.reading().columns(), table.rows()))
        .toList();
  }

  /** A table that was read; its rows change until it is settled which of them are the same. */
  record ReadTable(
      SheetFrame frame,
      SheetContext context,
      SortedSet<YearMonth> stated,
      SheetReader reader,
      TableReading reading,
      List<ReadRow> rows) {

    /** The same table, of which something is to be said first. */
    ReadTable saying(List<Problem> first) {
      List<Problem> problems = new ArrayList<>(first);
      problems.addAll(reading.problems());
      return first.isEmpty() ? this : with(reading.withProblems(problems), rows);
    }

    /** The same table with another reading of it. */
    ReadTable with(TableReading other, List<ReadRow> otherRows) {
      return new ReadTable(frame, context, stated, reader, other, otherRows);
    }
  }

  /** A table that nobody could read, and why. */
  record Unread(SheetFrame frame, KindGuess guess) {}
}
