package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Value;

/**
 * A paper form that was typed into a sheet: labels with their values to the right, one record a
 * page (F07). It is turned into a table of one row for each page, and remembers where each cell of
 * that table really stands.
 */
public final class CardLayout {
  private static final int FEWEST = 4;
  private static final int LARGEST = 5_000;
  private static final int LONGEST_LABEL = 16;

  /** Where the heads of the table are said to stand: below every row that a sheet can have. */
  private static final int HEAD_ROW = 2_000_000;

  private final Grid grid;
  private final Merges merges;
  private final Predicate<String> known;
  private final BiPredicate<String, String> answers;

  /** A label and what is written to it. */
  private record Pair(String label, CellRef labelCell, Value value, CellRef valueCell) {}

  /**
   * The table made of the cards.
   *
   * @param frame to be read like any other
   * @param cells where a cell of the frame really stands
   * @param front the lines above the first label
   */
  public record Cards(SheetFrame frame, Map<CellRef, CellRef> cells, List<String> front) {
    public SheetContext context(String fileName) {
      return SheetContext.of(front, List.of(), frame.grid().name(), fileName);
    }
  }

  private CardLayout(Grid grid, Predicate<String> known, BiPredicate<String, String> answers) {
    this.grid = grid;
    this.merges = new Merges(grid);
    this.known = known;
    this.answers = answers;
  }

  /**
   * Reads a sheet as cards; empty for a sheet that does not look like one.
   *
   * @param known tells whether a {@link HeaderSpelling#key} is a header that some kind knows
   * @param answers tells whether to the header of such a key a text is a word of its list
   */
  public static Optional<Cards> of(
      Grid grid, Predicate<String> known, BiPredicate<String, String> answers) {
    return grid.size() > LARGEST ? Optional.empty() : new CardLayout(grid, known, answers).cards();
  }

  private Optional<Cards> cards() {
    List<Pair> pairs = pairs();
    long filled =
        pairs.stream().filter(pair -> isKnown(pair.label()) && !pair.value().isBlank()).count();
    if (filled < FEWEST) {
      return Optional.empty();
    }
    List<List<Pair>> cards = new ArrayList<>();
    String first = HeaderSpelling.of(pairs.get(0).label()).key();
    for (Pair pair : pairs) {
      if (HeaderSpelling.of(pair.label()).key().equals(first)) {
        cards.add(new ArrayList<>());
      }
      cards.get(cards.size() - 1).add(pair);
    }
    return Optional.of(table(cards));
  }

  private Cards table(List<List<Pair>> cards) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<HeaderCell> headers = new ArrayList<>();
    Map<CellRef, CellRef> cells = new HashMap<>();
    Grid.Builder table = Grid.named(grid.name());
    int[] rows = new int[cards.size()];
    for (int i = 0; i < rows.length; i++) {
      int row = cards.get(i).get(0).labelCell().row();
      // Two cards may stand side by side.
      rows[i] = i > 0 && row <= rows[i - 1] ? rows[i - 1] + 1 : row;
      Map<String, Integer> seen = new HashMap<>();
      for (Pair pair : cards.get(i)) {
        HeaderSpelling spelling = HeaderSpelling.of(pair.label());
        String key = spelling.key() + '\t' + seen.merge(spelling.key(), 1, Integer::sum);
        Integer column = columns.get(key);
        if (column == null) {
          column = columns.size() + 1;
          columns.put(key, column);
          CellRef head = new CellRef(HEAD_ROW, column);
          headers.add(new HeaderCell(head, "", spelling));
          cells.put(head, pair.labelCell());
        }
        table.put(rows[i], column, pair.value());
        cells.put(new CellRef(rows[i], column), pair.valueCell());
      }
    }
    Grid built = table.build();
    SheetFrame frame =
        new SheetFrame(
            built, new Merges(built), 0, 0, headers, List.of(), filledRows(built), Set.of());
    return new Cards(frame, cells, front(cards.get(0).get(0).labelCell().row()));
  }

  private static int[] filledRows(Grid built) {
    int[] rows = new int[built.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = built.number(i);
    }
    return rows;
  }

  private List<String> front(int firstRow) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < grid.size() && grid.number(i) < firstRow; i++) {
      List<String> texts = new ArrayList<>();
      for (int column = 1; column <= grid.lastColumn(grid.number(i)); column++) {
        String shown = grid.at(grid.number(i), column).shown();
        if (!shown.isBlank()) {
          texts.add(shown);
        }
      }
      lines.add(String.join("\t", texts));
    }
    return lines;
  }

  /** Every label with its value, row by row; a known label first. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      int row = grid.number(i);
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        if (!(grid.at(row, column) instanceof Value.Text text) || text.isBlank()) {
          continue;
        }
        Optional<Pair> pair = pair(row, column, text.text());
        boolean isFirst = pairs.isEmpty();
        if (pair.isPresent() && (!isFirst || isKnown(pair.get().label()))) {
          pairs.add(pair.get());
          CellRef value = pair.get().valueCell();
          boolean isUsed = value.row() == row && !pair.get().value().isBlank();
          column = isUsed ? Math.max(column, value.column()) : column;
        }
      }
    }
    return pairs;
  }

  private Optional<Pair> pair(int row, int column, String text) {
    CellRef here = new CellRef(row, column);
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    boolean isInline = colon > 1 && colon <= LONGEST_LABEL && colon < text.strip().length() - 1;
    if (isInline && isKnown(text.substring(0, colon))) {
      Value inline = Value.text(text.substring(colon + 1).strip());
      return Optional.of(new Pair(text.substring(0, colon), here, inline, here));
    }
    if (text.strip().length() > 2 * LONGEST_LABEL) {
      return Optional.empty();
    }
    CellRef right = new CellRef(row, column + merges.at(row, column).map(Area::columns).orElse(1));
    Value value = grid.at(right);
    boolean isLabel = isKnown(text);
    boolean isFollowed =
        !value.isBlank()
            && (!(value instanceof Value.Text next && isKnown(next.text()))
                || isAnswered(text, right));
    if (isFollowed) {
      return Optional.of(new Pair(text, here, value, right));
    }
    return isLabel
        ? Optional.of(under(row, column).orElse(new Pair(text, here, Value.blank(), right)))
        : Optional.empty();
  }

  /**
   * True where the cell after a label is its answer, though it could be a label too: 投诉方式 | 电话. Not
   * where it is one of several words to tick, nor where it has a value of its own.
   */
  private boolean isAnswered(String label, CellRef at) {
    int after = at.column() + merges.at(at.row(), at.column()).map(Area::columns).orElse(1);
    Value next = grid.at(at.row(), after);
    boolean isLabel =
        !next.isBlank()
            && !(next instanceof Value.Text text && !HeadPairs.looksLikeData(text.text()));
    if (isLabel || !isAnswer(label, grid.at(at))) {
      return false;
    }
    for (int column = after; column <= grid.lastColumn(at.row()); column++) {
      if (isAnswer(label, grid.at(at.row(), column))) {
        return false;
      }
    }
    return true;
  }

  private boolean isAnswer(String label, Value value) {
    return value instanceof Value.Text text
        && answers.test(HeaderSpelling.of(label).key(), text.text().strip());
  }

  /** A long text stands under its label, when nothing else stands in either row. */
  private Optional<Pair> under(int row, int column) {
    int next = merges.at(row, column).map(area -> area.last().row()).orElse(row) + 1;
    Value value = grid.at(next, column);
    boolean isText =
        isOnly(row, column)
            && isOnly(next, column)
            && value instanceof Value.Text text
            && !isKnown(text.text());
    return isText
        ? Optional.of(
            new Pair(
                grid.at(row, column).shown(),
                new CellRef(row, column),
                value,
                new CellRef(next, column)))
        : Optional.empty();
  }

  private boolean isOnly(int row, int column) {
    for (int other = 1; other <= grid.lastColumn(row); other++) {
      if (other != column && !grid.at(row, other).isBlank()) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(String label) {
    return label.length() <= 2 * LONGEST_LABEL && known.test(HeaderSpelling.of(label).key());
  }
}
