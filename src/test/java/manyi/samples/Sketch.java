package manyi.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.grid.Grid;
import manyi.testing.GridOf;

/**
 * A workbook drawn as text, so that a reviewer sees what is in it without Excel: the file {@code
 * sketch.txt} of a gallery case. The workbooks of the case are made from it.
 *
 * <pre>
 * file 3月投诉台账.xlsx            its name; behind it what it really is, if the name does not say so
 * sheet 3月                       {@code sheet 3月 hidden} hides it
 * | 编号 | 受理时间 |               a row as {@link GridOf} draws it; {@code |} alone is a blank row
 * formula C9 SUM(C3:C8)           the cell's stored result is what is drawn there
 * format A3 m"月"d"日"             the number format of a cell
 * hide row 4 / hide column C
 * </pre>
 */
final class Sketch {
  /**
   * One file of a sketch.
   *
   * @param form how it is stored: words such as {@code strict}, {@code 1904}, {@code csv GB18030}
   */
  record Drawn(String name, List<String> form, List<Page> pages) {
    boolean is(String word) {
      return form.contains(word);
    }
  }

  /**
   * One sheet of a file.
   *
   * @param formulas a cell's name and its formula
   * @param formats a cell's name and its number format
   */
  record Page(
      Grid grid,
      boolean hidden,
      Set<Integer> hiddenRows,
      Set<String> hiddenColumns,
      Map<String, String> formulas,
      Map<String, String> formats) {}

  private final List<Drawn> files = new ArrayList<>();
  private final StringBuilder rows = new StringBuilder();
  private String sheet = "";
  private boolean hidden;
  private final Set<Integer> hiddenRows = new LinkedHashSet<>();
  private final Set<String> hiddenColumns = new LinkedHashSet<>();
  private final Map<String, String> formulas = new LinkedHashMap<>();
  private final Map<String, String> formats = new LinkedHashMap<>();

  private Sketch() {}

  /** The files that a sketch draws, in its order. */
  static List<Drawn> read(Path file) throws IOException {
    Sketch sketch = new Sketch();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        sketch.line(line);
      }
    }
    sketch.endSheet();
    return sketch.files;
  }

  private void line(String line) {
    if (line.startsWith("|")) {
      rows.append(line.equals("|") ? "" : line).append('\n');
      return;
    }
    String[] words = line.split(" ", 3);
    switch (words[0]) {
      case "file" -> startFile(words);
      case "sheet" -> startSheet(words);
      case "formula" -> formulas.put(words[1], words[2]);
      case "format" -> formats.put(words[1], words[2]);
      case "hide" -> hide(words[1], words[2]);
      default -> throw new IllegalArgumentException("not a line of a sketch: " + line);
    }
  }

  private void startFile(String[] words) {
    endSheet();
    List<String> form = words.length > 2 ? List.of(words[2].split(" ")) : List.of();
    files.add(new Drawn(words[1], form, new ArrayList<>()));
  }

  private void startSheet(String[] words) {
    endSheet();
    sheet = words[1];
    hidden = words.length > 2 && words[2].equals("hidden");
  }

  private void hide(String what, String which) {
    if (what.equals("row")) {
      hiddenRows.add(Integer.valueOf(which));
    } else {
      hiddenColumns.add(which);
    }
  }

  private void endSheet() {
    if (rows.isEmpty()) {
      return;
    }
    files
        .get(files.size() - 1)
        .pages()
        .add(
            new Page(
                GridOf.table(sheet.isEmpty() ? "Sheet1" : sheet, rows.toString()),
                hidden,
                Set.copyOf(hiddenRows),
                Set.copyOf(hiddenColumns),
                Map.copyOf(formulas),
                Map.copyOf(formats)));
    rows.setLength(0);
    sheet = "";
    hidden = false;
    hiddenRows.clear();
    hiddenColumns.clear();
    formulas.clear();
    formats.clear();
  }
}
