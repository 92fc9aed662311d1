package manyi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.SheetReader;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.RecordKind;
import manyi.record.RoundFacts;
import manyi.record.answer.AnswerWords;

/** Puts together what is told of each sheet, read or not. */
final class Sheets {
  private static final int TABLE_WIDTH = 3;
  private static final int MOST_HEADERS = 20;

  private final GridBook book;
  private final IntakeOptions options;
  private final AnswerWords scale;
  private final boolean isNothingRead;

  /**
   * The sheets of one file.
   *
   * @param scale the words of satisfaction
   * @param isNothingRead true when no sheet of the file could be read, so that none is an aside
   */
  Sheets(GridBook book, IntakeOptions options, AnswerWords scale, boolean isNothingRead) {
    this.book = book;
    this.options = options;
    this.scale = scale;
    this.isNothingRead = isNothingRead;
  }

  List<SheetReading> inOrder(
      List<Grid> grids, List<ReadTable> tables, List<Found> unread, List<SheetReader> readers) {
    List<SheetReading> sheets = new ArrayList<>();
    for (Grid grid : grids) {
      int before = sheets.size();
      tables.stream().filter(t -> t.frame().sheet() == grid).map(this::read).forEach(sheets::add);
      unread.stream()
          .filter(u -> u.frame().sheet() == grid)
          .map(u -> unread(u, readers))
          .forEach(sheets::add);
      boolean isAlone = isNothingRead && grids.size() == 1;
      if (sheets.size() == before && (!grid.isEmpty() || isAlone)) {
        sheets.add(withoutTable(grid, readers));
      }
    }
    return sheets;
  }

  private SheetReading read(ReadTable table) {
    TableReading reading = table.reading();
    List<Problem> problems = new ArrayList<>(SheetNotes.hidden(book.fileName(), table.frame()));
    problems.addAll(reading.problems());
    problems.addAll(UnheadedColumns.in(book.fileName(), table));
    return new SheetReading(
        table.frame().grid().name(),
        Optional.of(reading.kind()),
        table.frame().headerRow(),
        reading.columns(),
        reading.items(),
        reading.round(),
        table.rows(),
        table.context(),
        table.stated(),
        Projects.of(table.frame(), reading.columns(), table.context()),
        problems,
        explanation(table));
  }

  private Explanation explanation(ReadTable table) {
    if (!options.explaining()) {
      return Explanation.NONE;
    }
    return new Explanation(
        Reasons.of(table, book.fileName(), !options.covers().isEmpty(), scale),
        new Previews(table, scale).first());
  }

  private SheetReading unread(Found unread, List<SheetReader> readers) {
    SheetFrame frame = unread.frame();
    Optional<Claim> claim = unread.guess().nearest();
    Code code = unread.guess().refusal().orElse(Code.HEADER_NOT_FOUND);
    Optional<Likeness> likeness = Optional.empty();
    if (code == Code.KIND_UNDECIDED && options.wanted().isEmpty()) {
      // What nothing speaks for gives way to what the table's own words name.
      likeness =
          Likeness.of(unread.claims(), book, options)
              .filter(l -> l.claim().kind() != unread.guess().nearest().orElseThrow().kind());
      if (likeness.isPresent()) {
        code = Code.COLUMN_MISSING;
        claim = likeness.map(Likeness::claim);
      }
    } else if (code == Code.HEADER_NOT_FOUND || code == Code.COLUMN_MISSING) {
      likeness = Likeness.of(unread.claims(), book, options);
      boolean isNamed = options.wanted().isPresent() || likeness.isPresent();
      code = isNamed ? code : Code.HEADER_NOT_FOUND;
      claim = likeness.map(Likeness::claim).or(() -> unread.guess().nearest());
    }
    boolean isTable = frame.headers().size() >= TABLE_WIDTH && frame.bodyRows().length > 0;
    if (code == Code.HEADER_NOT_FOUND && !isNothingRead) {
      code = isTable ? Code.SHEET_NOT_READ : Code.SHEET_WITHOUT_TABLE;
    }
    // A sheet of shares beside others that were read is one of figures made from them.
    boolean isHeadless = code == Code.HEADER_NOT_FOUND || code == Code.COLUMN_MISSING;
    Optional<Problem> shares =
        readers.stream()
            .filter(r -> isHeadless)
            .filter(r -> options.wanted().filter(kind -> kind != r.kind()).isEmpty())
            .map(reader -> reader.sharesForCounts(frame))
            .filter(heads -> !heads.isEmpty())
            .findFirst()
            .map(heads -> ofShares(heads, frame));
    Problem problem = shares.isPresent() ? shares.get() : problem(code, frame, claim, readers);
    return likeness.isEmpty()
        ? sheet(frame.grid(), frame.headerRow(), columns(frame), problem, Explanation.NONE)
        : sheet(
            frame.grid(),
            frame.headerRow(),
            likeness.get().columns(),
            problem,
            new Explanation(likeness.get().claim().kind(), likeness.get().lines()));
  }

  private Problem problem(
      Code code, SheetFrame frame, Optional<Claim> claim, List<SheetReader> readers) {
    String headers = headers(frame);
    String row = String.valueOf(frame.headerRow());
    Place place = Place.cell(book.fileName(), frame.grid().name(), frame.headers().get(0).cell());
    return switch (code) {
      case KIND_DIFFERS ->
          Problem.of(
              code,
              place,
              headers,
              options.wanted().map(Sheets::named).orElse(""),
              claim.map(c -> named(c.kind())).orElse(""),
              claim.map(c -> c.kind().command()).orElse(""),
              row);
      case KIND_UNDECIDED -> Doubts.untold(code, claim.orElseThrow(), book.fileName());
      case KIND_CONTRADICTED -> Doubts.contradicted(claim.orElseThrow(), book.fileName());
      case COLUMN_MISSING ->
          Problem.of(
              code,
              place,
              headers,
              claim.map(c -> String.join(Term.SEMICOLON, c.missing())).orElse(""),
              claim.map(c -> named(c.kind())).orElse(""),
              row);
      case LISTS_UNCLEAR -> unclear(claim.orElseThrow());
      default -> Problem.of(code, place, headers, needed(readers), row);
    };
  }

  private Problem ofShares(List<HeaderCell> heads, SheetFrame frame) {
    return Problem.of(
        Code.TALLY_OF_SHARES,
        Place.cell(book.fileName(), frame.grid().name(), heads.get(0).cell()),
        heads.stream()
            .map(head -> head.spelling().written())
            .collect(Collectors.joining(Term.COMMA)));
  }

  private Problem unclear(Claim claim) {
    SheetFrame frame = claim.frame();
    HeaderCell again = claim.begunAgain().orElseThrow();
    HeaderCell first =
        frame.headers().stream()
            .filter(head -> head.pathKey().equals(again.pathKey()))
            .findFirst()
            .orElse(again);
    return Problem.of(
        Code.LISTS_UNCLEAR,
        Place.cell(book.fileName(), frame.grid().name(), again.cell()),
        again.path(),
        first.cell().toString(),
        again.cell().toString());
  }

  private static String named(RecordKind<?> kind) {
    return Term.kind(kind.name());
  }

  /** The first heads of a table, for messages. */
  static String headers(SheetFrame frame) {
    String named =
        frame.headers().stream()
            .limit(MOST_HEADERS)
            .map(HeaderCell::path)
            .collect(Collectors.joining(Term.COMMA));
    return frame.headers().size() > MOST_HEADERS ? named + "…" : named;
  }

  private static List<ColumnReading> columns(SheetFrame frame) {
    return frame.headers().stream()
        .map(head -> ColumnReading.of(head, ColumnReading.Use.UNKNOWN))
        .toList();
  }

  private SheetReading withoutTable(Grid grid, List<SheetReader> readers) {
    Code code = isNothingRead ? Code.HEADER_NOT_FOUND : Code.SHEET_WITHOUT_TABLE;
    int row = grid.isEmpty() ? 1 : grid.number(0);
    return sheet(
        grid,
        0,
        List.of(),
        Problem.of(
            code,
            Place.sheet(book.fileName(), grid.name()),
            shown(grid, row),
            needed(readers),
            String.valueOf(row)),
        Explanation.NONE);
  }

  /** The first cells of a row, for messages; a dash for an empty one. */
  private static String shown(Grid grid, int row) {
    String cells =
        IntStream.rangeClosed(1, grid.isEmpty() ? 0 : grid.lastColumn(row))
            .mapToObj(column -> grid.at(row, column).shown().strip())
            .filter(text -> !text.isEmpty())
            .limit(MOST_HEADERS)
            .collect(Collectors.joining(Term.COMMA));
    return cells.isEmpty() ? "-" : cells;
  }

  /** The headers that were looked for: those of the kind asked for, or of every kind. */
  private String needed(List<SheetReader> readers) {
    return readers.stream()
        .filter(reader -> options.wanted().isEmpty() || options.wanted().get() == reader.kind())
        .map(SheetReader::needed)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(Term.SEMICOLON));
  }

  private static SheetReading sheet(
      Grid grid,
      int headerRow,
      List<ColumnReading> columns,
      Problem problem,
      Explanation explanation) {
    return new SheetReading(
        grid.name(),
        Optional.empty(),
        headerRow,
        columns,
        List.of(),
        RoundFacts.NONE,
        List.of(),
        SheetContext.NONE,
        new TreeSet<>(),
        List.of(),
        List.of(problem),
        explanation);
  }
}
