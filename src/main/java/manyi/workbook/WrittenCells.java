package manyi.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import manyi.disk.Sha256;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.PlannedCells;
import manyi.grid.Value;

/**
 * What a report said when it was written, kept in a hidden sheet of its own that every program
 * saves with the rest: a print of each sheet, by which it is certain whether somebody has changed
 * it, and twelve bits of each cell, by which the cell is found; how many charts it had and a print
 * of what its pages' heads and feet said.
 *
 * <p>Prints are no secrets. Who takes a sheet out of a report before it is handed on and leaves the
 * hidden sheet in lets others try out what stood there: small numbers are soon guessed. README and
 * guide say how it is taken out.
 *
 * <p>Only what a cell says counts, not its format nor how a program stores it: a report that was
 * opened and saved says what it said.
 */
public final class WrittenCells {
  /** Somebody may have written into the hidden sheet, too. */
  private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final int PAGE_DIGITS = 12;

  private static final String BLANK = "..";
  private static final int MARK = BLANK.length();

  /**
   * What is kept of a sheet.
   *
   * @param rows two characters for each cell of a row, by the row's number
   * @param charts how many; empty where that was not kept
   * @param page a print of what the pages' heads and feet say; empty where that was not kept
   */
  private record Sheet(
      String print,
      NavigableMap<Integer, String> rows,
      Optional<String> charts,
      Optional<String> page) {}

  private final Map<String, Sheet> sheets;

  private WrittenCells(Map<String, Sheet> sheets) {
    this.sheets = sheets;
  }

  /** Nothing yet; sheets keep the order in which they come. */
  public static WrittenCells none() {
    return new WrittenCells(new LinkedHashMap<>());
  }

  /**
   * Adds a sheet that is being written.
   *
   * @param page what the heads and feet of its pages say
   */
  public void add(String name, PlannedCells cells, int charts, String page) {
    Print print = new Print();
    cells.forEach((at, cell) -> print.add(at.row(), at.column(), said(stored(cell.value()))));
    Sheet sheet = print.sheet();
    sheets.put(
        name,
        new Sheet(
            sheet.print(),
            sheet.rows(),
            Optional.of(Integer.toString(charts)),
            Optional.of(pagePrint(page))));
  }

  private static String pagePrint(String page) {
    return HexFormat.of().formatHex(digest(page)).substring(0, PAGE_DIGITS);
  }

  /**
   * A line of the hidden sheet.
   *
   * @param sheet which the line is about
   * @param row the number of the row that it tells of; 0 for what is told of the sheet as a whole
   * @param texts the cells behind the sheet and the row
   */
  public record Line(String sheet, int row, List<String> texts) {}

  /** The lines of the hidden sheet, sheet by sheet. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    sheets.forEach(
        (name, written) -> {
          List<String> whole = new ArrayList<>(List.of(written.print()));
          written.charts().ifPresent(whole::add);
          written.page().ifPresent(whole::add);
          lines.add(new Line(name, 0, whole));
          written.rows().forEach((row, marks) -> lines.add(new Line(name, row, List.of(marks))));
        });
    return lines;
  }

  /** What the hidden sheet of a workbook tells; nothing of any sheet where it has none. */
  public static WrittenCells of(List<Grid> grids) {
    WrittenCells written = none();
    grids.stream().filter(grid -> grid.name().equals(HiddenSheets.WRITTEN)).forEach(written::read);
    return written;
  }

  private void read(Grid grid) {
    for (int i = 0; i < grid.size(); i++) {
      int line = grid.number(i);
      String name = grid.at(line, 1).shown();
      String text = grid.at(line, 3).shown();
      String row = said(grid.at(line, 2));
      if (row.equals("0")) {
        Optional<String> charts = kept(grid.at(line, 4));
        sheets.put(name, new Sheet(text, new TreeMap<>(), charts, kept(grid.at(line, 5))));
      } else if (ROW.matcher(row).matches() && sheets.containsKey(name)) {
        sheets.get(name).rows().put(Integer.parseInt(row), text);
      }
    }
  }

  private static Optional<String> kept(Value value) {
    return Optional.of(value.shown()).filter(text -> !text.isEmpty());
  }

  /** The names of the sheets that were written. */
  public Set<String> sheets() {
    return sheets.keySet();
  }

  /** False for a sheet with more charts or fewer than it was written with. */
  public boolean areChartsAsWritten(String sheet, long charts) {
    return isAsWritten(sheet, Sheet::charts, Long.toString(charts), charts == 0);
  }

  /** False for a sheet whose pages' heads or feet say something else than they did. */
  public boolean isPageAsWritten(String sheet, String page) {
    return isAsWritten(sheet, Sheet::page, pagePrint(page), page.isEmpty());
  }

  /** What was not kept of a report of before is as it was; a sheet of theirs was written bare. */
  private boolean isAsWritten(
      String sheet, Function<Sheet, Optional<String>> kept, String found, boolean isBare) {
    Sheet written = sheets.get(sheet);
    return written == null
        ? isBare || isEmpty()
        : kept.apply(written).map(found::equals).orElse(true);
  }

  private Optional<Sheet> of(String sheet) {
    return Optional.ofNullable(sheets.get(sheet));
  }

  /** True where nothing is known of any sheet. */
  public boolean isEmpty() {
    return sheets.isEmpty();
  }

  /** True for a sheet that says what it said when it was written. */
  public boolean isAsWritten(Grid grid) {
    Sheet written = sheets.get(grid.name());
    return written == null ? grid.isEmpty() : written.print().equals(print(grid).print());
  }

  /**
   * The cells of a sheet that say something else than when it was written, row by row; those that
   * were cleared too.
   */
  public List<CellRef> changed(Grid grid) {
    Map<Integer, String> written =
        of(grid.name()).<Map<Integer, String>>map(Sheet::rows).orElse(Map.of());
    Map<Integer, String> found = print(grid).rows();
    TreeMap<Integer, String> all = new TreeMap<>(written);
    all.putAll(found);
    List<CellRef> changed = new ArrayList<>();
    for (int row : all.keySet()) {
      String before = written.getOrDefault(row, "");
      String after = found.getOrDefault(row, "");
      for (int i = 0; i < Math.max(before.length(), after.length()); i += MARK) {
        if (!mark(before, i).equals(mark(after, i))) {
          changed.add(new CellRef(row, i / MARK + 1));
        }
      }
    }
    return changed;
  }

  private static String mark(String marks, int at) {
    return at + MARK <= marks.length() ? marks.substring(at, at + MARK) : BLANK;
  }

  private static Sheet print(Grid grid) {
    Print print = new Print();
    for (int i = 0; i < grid.size(); i++) {
      int row = grid.number(i);
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        print.add(row, column, said(grid.at(row, column)));
      }
    }
    return print.sheet();
  }

  /** The print of a sheet, made cell by cell: row by row and from left to right. */
  private static final class Print {
    private final MessageDigest whole = Sha256.digest();
    private final MessageDigest one = Sha256.digest();
    private final NavigableMap<Integer, StringBuilder> rows = new TreeMap<>();

    /** Adds a cell; one that says nothing is as good as none. */
    void add(int at, int column, String text) {
      if (text.isEmpty()) {
        return;
      }
      whole.update((at + " " + column + " ").getBytes(StandardCharsets.US_ASCII));
      byte[] cell = one.digest(text.getBytes(StandardCharsets.UTF_8));
      whole.update(cell);
      StringBuilder row = rows.computeIfAbsent(at, key -> new StringBuilder());
      row.append(BLANK.repeat(column - 1 - row.length() / MARK)).append(mark(cell));
    }

    Sheet sheet() {
      NavigableMap<Integer, String> marks = new TreeMap<>();
      rows.forEach((row, text) -> marks.put(row, text.toString()));
      return new Sheet(
          HexFormat.of().formatHex(whole.digest()), marks, Optional.empty(), Optional.empty());
    }
  }

  private static byte[] digest(String text) {
    return Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first twelve bits as two characters. */
  private static String mark(byte[] digest) {
    byte[] first = {digest[0], digest[1], 0};
    return Base64.getUrlEncoder().encodeToString(first).substring(0, MARK);
  }

  /** A value as the writer stores it. */
  private static Value stored(Value value) {
    return value instanceof Value.Text text ? Value.text(SafeText.of(text.text())) : value;
  }

  /** What a cell says, whatever it looks like; empty for a blank. */
  public static String said(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return AgreedNumber.of(numeric.number());
    }
    if (value instanceof Value.Moment moment) {
      return AgreedNumber.of(BigDecimal.valueOf(Serial.of(moment)));
    }
    return said(value.shown());
  }

  /** A text in which every run of white space is one space. */
  public static String said(String text) {
    String bare = text.strip();
    boolean isPlain = bare.chars().allMatch(c -> c > ' ');
    return isPlain ? bare : SPACES.matcher(bare).replaceAll(" ");
  }
}
