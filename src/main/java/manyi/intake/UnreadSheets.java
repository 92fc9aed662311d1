package manyi.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.Explanation;
import manyi.intake.table.SheetReader;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.RecordKind;

/** Says of each sheet and table that was not read why it was not, and what would make it so. */
final class UnreadSheets {
  private static final int TABLE_WIDTH = 3;
  private static final int MOST_HEADERS = 20;

  private final GridBook book;
  private final IntakeOptions options;
  private final List<SheetReader> readers;
  private final boolean isNothingRead;

  /**
   * The unread sheets of one file.
   *
   * @param isNothingRead true when no sheet of the file could be read, so that none is an aside
   */
  UnreadSheets(
      GridBook book, IntakeOptions options, List<SheetReader> readers, boolean isNothingRead) {
    this.book = book;
    this.options = options;
    this.readers = readers;
    this.isNothingRead = isNothingRead;
  }

  /** A table that nobody could read. */
  TableReading of(Found unread) {
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
    Problem problem = shares.isPresent() ? shares.get() : problem(code, frame, claim);
    return likeness.isEmpty()
        ? TableReading.unread(
            frame.grid(), frame.headerRow(), columns(frame), problem, Explanation.NONE)
        : TableReading.unread(
            frame.grid(),
            frame.headerRow(),
            likeness.get().columns(),
            problem,
            new Explanation(likeness.get().claim().kind(), likeness.get().lines()));
  }

  private Problem problem(Code code, SheetFrame frame, Optional<Claim> claim) {
    String headers = heads(frame);
    String row = String.valueOf(frame.headerRow());
    Place place = Place.cell(book.fileName(), frame.grid().name(), frame.headers().get(0).cell());
    return switch (code) {
      case KIND_DIFFERS ->
          Problem.of(
              code,
              place,
              headers,
              options.wanted().map(UnreadSheets::named).orElse(""),
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
      default -> Problem.of(code, place, headers, needed(), row);
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

  private static List<ColumnReading> columns(SheetFrame frame) {
    return frame.headers().stream()
        .map(head -> ColumnReading.of(head, ColumnReading.Use.UNKNOWN))
        .toList();
  }

  /** A sheet on which no table was found. */
  TableReading withoutTable(Grid grid) {
    Code code = isNothingRead ? Code.HEADER_NOT_FOUND : Code.SHEET_WITHOUT_TABLE;
    int row = grid.isEmpty() ? 1 : grid.number(0);
    return TableReading.unread(
        grid,
        0,
        List.of(),
        Problem.of(
            code,
            Place.sheet(book.fileName(), grid.name()),
            shown(grid, row),
            needed(),
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
  private String needed() {
    return readers.stream()
        .filter(reader -> options.wanted().isEmpty() || options.wanted().get() == reader.kind())
        .map(SheetReader::needed)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(Term.SEMICOLON));
  }

  /** The first heads of a table, for messages. */
  static String heads(SheetFrame frame) {
    String named =
        frame.headers().stream()
            .limit(MOST_HEADERS)
            .map(HeaderCell::path)
            .collect(Collectors.joining(Term.COMMA));
    return frame.headers().size() > MOST_HEADERS ? named + "…" : named;
  }
}
