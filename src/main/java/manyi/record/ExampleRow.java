package manyi.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import manyi.language.Language;
import manyi.language.Spelling;

/**
 * The line with which a form of ours shows how to fill it in. Whoever reads such a form passes over
 * the line as long as it says what it was given out with; a line that somebody has typed over is
 * somebody's record.
 */
public final class ExampleRow {
  /** Words under which a row shows how to fill in a form: 示例, 示例2, Example. */
  private static final Pattern MARK =
      Pattern.compile("(?:填写|填表)?(?:示例|样例|范例)[0-9]{0,2}|example[0-9]{0,2}");

  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{4})[-/.年]0?([0-9]{1,2})[-/.月]0?([0-9]{1,2})日?(?:0?([0-9]{1,2}):([0-9]{2})(?::00)?)?");
  private static final Pattern MIDNIGHT = Pattern.compile("0?0:00");
  private static final Pattern SHARE = Pattern.compile("([0-9]+)(?:\\.0+)?%");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  /** The fields of which no record of anybody's says what our examples say. */
  private static final Set<String> TELLING =
      Set.of("content", "revisitResult", "opinion", "suggestion", "phone", "satisfied");

  private static final List<ExampleRow> ALL = all();
  private static final Set<String> TELLING_TEXTS =
      ALL.stream()
          .flatMap(row -> row.cells.stream())
          .filter(cell -> TELLING.contains(cell.field()))
          .map(ExampleLine::text)
          .collect(Collectors.toUnmodifiableSet());

  private final String kind;
  private final Language language;
  private final List<ExampleLine> cells;
  private final List<String> texts;
  private final Set<String> known;
  private final List<String> telling;

  private ExampleRow(String kind, Language language, List<ExampleLine> cells) {
    this.kind = kind;
    this.language = language;
    this.cells = List.copyOf(cells);
    this.texts = cells.stream().skip(1).map(cell -> canonical(cell.text())).toList();
    this.known = Set.copyOf(texts);
    this.telling =
        cells.stream()
            .filter(cell -> TELLING.contains(cell.field()))
            .map(cell -> canonical(cell.text()))
            .toList();
  }

  private static List<ExampleRow> all() {
    List<ExampleLine> lines = ListFile.builtInExamples();
    List<ExampleRow> rows = new ArrayList<>();
    for (RecordKind<?> kind : RecordKinds.ALL) {
      for (Language language : Language.values()) {
        rows.add(
            new ExampleRow(
                kind.name(),
                language,
                lines.stream()
                    .filter(line -> line.kind().equals(kind.name()) && line.language() == language)
                    .toList()));
      }
    }
    return List.copyOf(rows);
  }

  /** The example of a kind, cell by cell from the left. */
  public static ExampleRow of(RecordKind<?> kind, Language language) {
    return ALL.stream()
        .filter(row -> row.kind.equals(kind.name()) && row.language == language)
        .findFirst()
        .orElseThrow();
  }

  /** True for a row that says what the example of one of our forms says, of whatever kind. */
  public static boolean isAny(List<String> shown) {
    Filled filled = Filled.of(shown);
    return ALL.stream().anyMatch(row -> row.isIn(filled));
  }

  /** True for a text that alone suggests that its row is one of our examples: quick to ask. */
  public static boolean isTelling(String shown) {
    return TELLING_TEXTS.contains(shown);
  }

  /** True for 示例 and the like alone in a cell. */
  public static boolean isMark(String shown) {
    return !shown.isEmpty()
        && shown.length() <= 10
        && MARK.matcher(Spelling.plain(shown)).matches();
  }

  /** The cells from the left, those that are blank left out. */
  public List<ExampleLine> cells() {
    return cells;
  }

  /**
   * True when a row says what the example says: its columns in any order, and either some of them
   * taken out or others put in. A row that is no longer marked 示例 must say more of it, and
   * something that no record says.
   *
   * @param shown the row's cells as a person sees them, blank ones among them
   */
  public boolean isIn(List<String> shown) {
    return isIn(Filled.of(shown));
  }

  /**
   * What somebody's row says, in the spelling in which it is compared with every example.
   *
   * @param texts of the cells that hold something, the mark left out
   */
  private record Filled(boolean isMarked, List<String> texts) {
    static Filled of(List<String> shown) {
      boolean isMarked = false;
      List<String> texts = new ArrayList<>();
      for (String cell : shown) {
        String text = canonical(cell);
        if (!isMarked && isMark(text)) {
          isMarked = true;
        } else if (!text.isEmpty()) {
          texts.add(text);
        }
      }
      return new Filled(isMarked, texts);
    }
  }

  /** Passes over the records of people, of which hardly any says much of what an example says. */
  private boolean maySay(Filled row) {
    long same = row.texts.stream().filter(known::contains).count();
    return isMostOf(same) && !Collections.disjoint(telling, row.texts);
  }

  private boolean isMostOf(long same) {
    return same * 3 >= texts.size() * 2L;
  }

  private boolean isIn(Filled row) {
    if (!row.isMarked && !maySay(row)) {
      return false;
    }
    Map<String, Integer> ours = new HashMap<>();
    texts.forEach(text -> ours.merge(text, 1, Integer::sum));
    int same = 0;
    int others = 0;
    int numbers = 0;
    for (String text : row.texts) {
      if (ours.getOrDefault(text, 0) > 0) {
        ours.merge(text, -1, Integer::sum);
        same++;
      } else if (NUMBER.matcher(text).matches()) {
        numbers++;
      } else {
        others++;
      }
    }
    // 示例 may have been made the number of a line; in a tally any number may be a count.
    boolean isNumbered = !row.isMarked && !kind.equals(TallyLine.KIND.name());
    others += isNumbered ? Math.max(0, numbers - 1) : numbers;
    boolean isBare = row.isMarked && same + others == 0;
    boolean isWhole = same == texts.size() || others == 0;
    boolean isEnough = row.isMarked ? same * 2 >= texts.size() : isMostOf(same);
    return isBare || (isWhole && isEnough);
  }

  /** One spelling for what programs show in several: 2026/3/5 9:30, 92%. */
  private static String canonical(String shown) {
    String text = Spelling.plain(shown);
    if (text.startsWith("=")) {
      // A formula that the program did not compute.
      return "";
    }
    if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return text;
    }
    Matcher date = DATE.matcher(text);
    if (date.matches()) {
      String day = String.join("-", date.group(1), date.group(2), date.group(3));
      boolean isTimed =
          date.group(4) != null && !MIDNIGHT.matcher(date.group(4) + ":" + date.group(5)).matches();
      return isTimed ? day + " " + date.group(4) + ":" + date.group(5) : day;
    }
    Matcher share = SHARE.matcher(text);
    return share.matches() ? share.group(1) + "%" : text;
  }
}
