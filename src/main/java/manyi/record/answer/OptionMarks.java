package manyi.record.answer;

import java.util.regex.Pattern;

/** The signs with which people mark a printed option, brought to three: ☑, ☒ and □. */
final class OptionMarks {
  private static final String TICKED = "☑✓✔√■●◉⦿▣◼⬛✅🗹\uF052\uF0FE\uF0FC";
  private static final String CROSSED = "☒❌❎";
  private static final String UNTICKED = "□☐○◯◻▢⬜\uF0A8\uF06F";

  /** A circle where it stands alone, and the zero of 二〇二五年. */
  private static final char ZERO = '〇';

  /** Every sign that is a mark wherever it stands, as a class of characters. */
  static final String CLASS = "[" + TICKED + CROSSED + UNTICKED + "]";

  private static final String OPEN = "[(（\\[【]";
  private static final String CLOSE = "[)）\\]】]";
  private static final String GAP = "[\\s\\u00A0\\u3000_]*";

  /** Without one of these a text has neither a mark nor what is read as one. */
  private static final String MARKING = TICKED + CROSSED + UNTICKED + ZERO + "×✕✖✗✘☓╳⨯vV_(（[【";

  private static final Pattern VARIANT = Pattern.compile("[\\uFE0E\\uFE0F]");
  private static final Pattern CIRCLE = Pattern.compile("(?<![零一二三四五六七八九〇○◯0-9])〇(?![〇○◯])");

  /** 李○○, ○○小区: names left out; each option has one circle. */
  private static final Pattern CIRCLES = Pattern.compile("[○◯〇]{2,}");

  /** A tick that touches a word. */
  private static final Pattern WORD_TICK =
      Pattern.compile("(?<=\\p{IsHan})[☑✓✔√]+|[☑✓✔√]+(?=\\p{IsHan})");

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

  /** What a sign says of the option that it marks; a later one outweighs those before it. */
  enum Mark {
    NONE,
    EMPTY,
    CROSS,
    TICK
  }

  private OptionMarks() {}

  /** What a character marks, none for a letter or a bracket. */
  static Mark of(int c) {
    return TICKED.indexOf(c) >= 0
        ? Mark.TICK
        : CROSSED.indexOf(c) >= 0 ? Mark.CROSS : UNTICKED.indexOf(c) >= 0 ? Mark.EMPTY : Mark.NONE;
  }

  /** False for a text in which nothing can be read as a mark. */
  static boolean mayStandIn(String text) {
    return text.codePoints().anyMatch(c -> MARKING.indexOf(c) >= 0);
  }

  /** True for a text with a mark of whichever kind. */
  static boolean standIn(String text) {
    return text.codePoints().anyMatch(c -> of(c) != Mark.NONE);
  }

  /** The text with （√） and （ ） and lines written as boxes. */
  static String boxed(String text) {
    String plain = circled(VARIANT.matcher(text).replaceAll(""));
    String boxes = BRACKETED_TICK.matcher(plain).replaceAll("☑");
    boxes = BRACKETED_CROSS.matcher(boxes).replaceAll("☒");
    boxes = EMPTY_BRACKET.matcher(boxes).replaceAll("□");
    return UNDERLINED_TICK.matcher(plain).find() ? LINE.matcher(boxes).replaceAll("□") : boxes;
  }

  /** A text in which each circle that is a mark is ○, and any other circle is 〇. */
  private static String circled(String text) {
    String names = CIRCLES.matcher(text).replaceAll(all -> "〇".repeat(all.group().length()));
    return names.indexOf(ZERO) < 0 ? names : CIRCLE.matcher(names).replaceAll("○");
  }

  static String withoutTicks(String text) {
    return mayStandIn(text) ? WORD_TICK.matcher(text).replaceAll("") : text;
  }

  /** The same with v and × as marks, which they are only between options that are known. */
  static String withBareOnes(String boxed) {
    return BARE_CROSS.matcher(BARE_TICK.matcher(boxed).replaceAll("☑")).replaceAll("☒");
  }

  /** True for a text with empty boxes of which none is ticked; brackets alone are none. */
  static boolean areEmptyBoxes(String text) {
    if (text.codePoints().allMatch(c -> of(c) == Mark.NONE && c != ZERO)) {
      return false;
    }
    String plain = circled(text);
    return plain.codePoints().anyMatch(c -> of(c) == Mark.EMPTY)
        && plain.codePoints().noneMatch(c -> of(c).compareTo(Mark.EMPTY) > 0);
  }
}
