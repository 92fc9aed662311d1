package manyi.record.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The options of a question printed in the cell itself, of which one was marked: {@code □满意 ☑基本满意
 * □不满意}, {@code 满意（√）基本满意（）}, and without a box for each, {@code √满意 基本满意 不满意}. A mark belongs to
 * the option that it touches; where it may belong to two, the cell is left as it stands.
 */
public final class PrintedOptions {
  private static final String TICKED = "☑✓✔√■●◉⦿▣◼🗹\uF052\uF0FE\uF0FC";
  private static final String CROSSED = "☒";
  private static final String UNTICKED = "□☐○◯◻▢\uF0A8\uF06F";
  private static final String OPEN = "[(（\\[【]";
  private static final String CLOSE = "[)）\\]】]";
  private static final String GAP = "[\\s\\u3000_]*";

  private static final Pattern VARIANT = Pattern.compile("[\\uFE0E\\uFE0F]");

  /** Without one of these a text has neither a mark nor what is read as one. */
  private static final String MARKING = TICKED + CROSSED + UNTICKED + "×✕✖✗✘☓╳⨯vV_(（[【";

  private static final Pattern BRACKETED_TICK =
      Pattern.compile(OPEN + GAP + "[√✓✔☑■●◉vV]" + GAP + CLOSE + "|(?<!_)_++[√✓✔☑]_*+|[√✓✔☑]_++");
  private static final Pattern UNDERLINED_TICK = Pattern.compile("_[√✓✔☑]|[√✓✔☑]_");
  private static final Pattern LINE = Pattern.compile("__+");
  private static final Pattern BRACKETED_CROSS =
      Pattern.compile(OPEN + GAP + "[×✕✖✗✘☒☓╳⨯xX]" + GAP + CLOSE);
  private static final Pattern EMPTY_BRACKET = Pattern.compile(OPEN + GAP + CLOSE);

  /**
   * A tick and a cross that may be letters and signs of another meaning, where they stand alone.
   */
  private static final Pattern BARE_TICK = Pattern.compile("(?<![A-Za-z])[vV](?![A-Za-z])");

  private static final Pattern BARE_CROSS = Pattern.compile("[×✕✖✗✘☓╳⨯]");

  /** A. or 1、 before a mark says nothing more; before a word it belongs to the word. */
  private static final Pattern LETTER_BEFORE_MARK =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Ha-h1-9①-⑩][.．、:：)）]?[\\s\\u3000]*(?=["
              + TICKED
              + CROSSED
              + UNTICKED
              + "])");

  private static final Pattern LETTER =
      Pattern.compile("((?<![A-Za-z0-9])[A-Ha-h1-9][.．、:：)）])[\\s\\u3000]+");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
  private static final Pattern STROKE = Pattern.compile("[/|,，;；、]");
  private static final Pattern EITHER = Pattern.compile("[\\s\\u3000/|,，;；、]+");
  private static final String GAPS = " \t\r\n\u00A0\u3000/|,，;；、";

  /** As many as nobody chooses of one scale. */
  private static final int FEWEST_PRINTED = 3;

  private static final int LONGEST_RUN = 40;

  private final Predicate<String> isOption;
  private final List<Piece> pieces = new ArrayList<>();

  private PrintedOptions(Predicate<String> isOption) {
    this.isOption = isOption;
  }

  private enum Mark {
    NONE,
    EMPTY,
    CROSS,
    TICK
  }

  /**
   * An option or a mark.
   *
   * @param word empty for a mark
   * @param gapBefore true where something stands between it and the piece before
   */
  private record Piece(String word, Mark mark, boolean gapBefore) {
    boolean isMark() {
      return mark != Mark.NONE;
    }
  }

  /**
   * The options that are marked in a text; none where none is.
   *
   * @param isOption whether a text is a word of a satisfaction scale or a score
   * @return empty for a text that prints no options, or of which nobody can tell which is marked
   */
  static Optional<List<String>> marked(String text, Predicate<String> isOption) {
    // Most answers are a word, of which there is nothing to be made.
    if (text.codePoints().allMatch(c -> MARKING.indexOf(c) < 0)) {
      return Optional.empty();
    }
    String plain = VARIANT.matcher(text).replaceAll("");
    String boxes = BRACKETED_TICK.matcher(plain).replaceAll("☑");
    boxes = BRACKETED_CROSS.matcher(boxes).replaceAll("☒");
    boxes = EMPTY_BRACKET.matcher(boxes).replaceAll("□");
    if (UNDERLINED_TICK.matcher(plain).find()) {
      boxes = LINE.matcher(boxes).replaceAll("□");
    }
    Optional<List<String>> printed = in(boxes, isOption, 1);
    if (printed.isEmpty() && boxes.length() > 3) {
      String bare = BARE_TICK.matcher(boxes).replaceAll("☑");
      printed = in(BARE_CROSS.matcher(bare).replaceAll("☒"), isOption, 2);
    }
    return printed;
  }

  private static Optional<List<String>> in(String text, Predicate<String> isOption, int fewest) {
    if (text.codePoints().allMatch(c -> mark(c) == Mark.NONE)) {
      return Optional.empty();
    }
    String bare = LETTER_BEFORE_MARK.matcher(text).replaceAll("");
    PrintedOptions options = new PrintedOptions(isOption);
    options.cut(LETTER.matcher(bare).replaceAll("$1"));
    List<String> words = options.words();
    boolean isLettered = words.stream().anyMatch(w -> w.codePoints().anyMatch(Character::isLetter));
    boolean areOptions = words.size() > 1 && words.stream().allMatch(isOption);
    boolean isPrinted = fewest > 1 ? areOptions : isLettered || areOptions;
    return isPrinted ? options.made() : Optional.empty();
  }

  /**
   * True where three options or more are printed and none is marked: the question as it was put.
   */
  public static boolean areBare(String text, Predicate<String> isOption) {
    // Each of them has a character that is no digit, or it is a score.
    if (text.chars().filter(c -> !Character.isDigit(c)).limit(FEWEST_PRINTED).count()
        < FEWEST_PRINTED) {
      return false;
    }
    PrintedOptions options = new PrintedOptions(isOption);
    List<String> words = options.split(bare(text));
    return words.size() >= FEWEST_PRINTED
        && Set.copyOf(words).size() == words.size()
        && words.stream().allMatch(word -> isOption.test(word) && Score.in(word).isEmpty());
  }

  private static Mark mark(int c) {
    return TICKED.indexOf(c) >= 0
        ? Mark.TICK
        : CROSSED.indexOf(c) >= 0 ? Mark.CROSS : UNTICKED.indexOf(c) >= 0 ? Mark.EMPTY : Mark.NONE;
  }

  /** Cuts a text into marks and options. A tick that touches a box is one mark with it. */
  private void cut(String text) {
    StringBuilder run = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      Mark mark = mark(c);
      if (mark == Mark.NONE) {
        run.appendCodePoint(c);
        continue;
      }
      boolean isGap = addRun(run.toString());
      run.setLength(0);
      Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      if (last != null && last.isMark() && !isGap && last.mark() != mark) {
        Mark both = last.mark().compareTo(mark) > 0 ? last.mark() : mark;
        pieces.set(pieces.size() - 1, new Piece("", both, last.gapBefore()));
      } else {
        pieces.add(new Piece("", mark, isGap));
      }
    }
    addRun(run.toString());
  }

  /** Adds the options of a run of text; true where it ends in a gap. */
  private boolean addRun(String run) {
    if (run.isEmpty()) {
      return false;
    }
    String words = bare(run);
    boolean gap = GAPS.indexOf(run.charAt(0)) >= 0;
    if (!words.isEmpty()) {
      for (String word : split(words)) {
        pieces.add(new Piece(word, Mark.NONE, gap));
        gap = true;
      }
    }
    return GAPS.indexOf(run.charAt(run.length() - 1)) >= 0;
  }

  /** A text without the gaps around it. */
  private static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && GAPS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && GAPS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** A run of options cut into them, the run itself where it is one or holds something else. */
  private List<String> split(String run) {
    if (isOption.test(run)) {
      return List.of(run);
    }
    for (Pattern separator : List.of(SPACE, STROKE, EITHER)) {
      List<String> parts =
          separator.splitAsStream(run).map(String::strip).filter(p -> !p.isEmpty()).toList();
      if (parts.size() > 1 && parts.stream().allMatch(isOption)) {
        return parts;
      }
    }
    List<List<String>> ways = run.length() > LONGEST_RUN ? List.of() : ways(run);
    return ways.size() == 1 ? ways.get(0) : List.of(run);
  }

  /** The ways, two at most, of cutting 满意基本满意不满意 into options. */
  private List<List<String>> ways(String run) {
    List<List<List<String>>> upTo = new ArrayList<>();
    upTo.add(List.of(List.of()));
    for (int end = 1; end <= run.length(); end++) {
      List<List<String>> here = new ArrayList<>();
      for (int from = Math.max(0, end - 6); from < end - 1; from++) {
        String word = run.substring(from, end);
        boolean isWord =
            !upTo.get(from).isEmpty()
                && word.codePoints().allMatch(Character::isIdeographic)
                && isOption.test(word);
        for (int i = 0; isWord && i < upTo.get(from).size() && here.size() < 2; i++) {
          List<String> way = new ArrayList<>(upTo.get(from).get(i));
          way.add(word);
          here.add(way);
        }
      }
      upTo.add(here);
    }
    return upTo.get(run.length());
  }

  private List<String> words() {
    return pieces.stream().filter(piece -> !piece.isMark()).map(Piece::word).toList();
  }

  private Optional<List<String>> made() {
    boolean isTicked = pieces.stream().anyMatch(piece -> piece.mark() == Mark.TICK);
    Mark chosen = isTicked ? Mark.TICK : Mark.CROSS;
    boolean isEach = isMarkForEach();
    Set<String> made = new LinkedHashSet<>();
    for (int at = 0; at < pieces.size(); at++) {
      if (pieces.get(at).mark() == chosen) {
        int step = isEach ? (pieces.get(0).isMark() ? 1 : -1) : side(at);
        if (step == 0) {
          return Optional.empty();
        }
        made.add(pieces.get(at + step).word());
      }
    }
    return Optional.of(List.copyOf(made));
  }

  /** True where marks and options take turns: each mark belongs to the option on the same side. */
  private boolean isMarkForEach() {
    for (int at = 1; at < pieces.size(); at++) {
      if (pieces.get(at).isMark() == pieces.get(at - 1).isMark()) {
        return false;
      }
    }
    return pieces.size() % 2 == 0;
  }

  /** Where the option of a mark stands, -1 before it, 1 behind it; 0 where nothing tells. */
  private int side(int at) {
    boolean hasBefore = at > 0 && !pieces.get(at - 1).isMark();
    boolean hasBehind = at + 1 < pieces.size() && !pieces.get(at + 1).isMark();
    if (hasBefore != hasBehind) {
      return hasBefore ? -1 : 1;
    }
    boolean touchesBefore = hasBefore && !pieces.get(at).gapBefore();
    boolean touchesBehind = hasBehind && !pieces.get(at + 1).gapBefore();
    return touchesBefore == touchesBehind ? 0 : touchesBefore ? -1 : 1;
  }
}
