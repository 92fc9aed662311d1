package manyi.record.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import manyi.record.answer.OptionMarks.Mark;

/**
 * The options of a question printed in the cell itself, of which one was marked: {@code □满意 ☑基本满意
 * □不满意}, {@code 满意（√）基本满意（）}, and without a box for each, {@code √满意 基本满意 不满意}. A mark belongs to
 * the option that it touches; where it may belong to two, the cell is left as it stands.
 */
public final class PrintedOptions {
  /** A. or 1、 before a mark says nothing more; before a word it belongs to the word. */
  private static final Pattern LETTER_BEFORE_MARK =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Ha-h1-9①-⑩][.．、:：)）]?[\\s\\u3000]*(?=" + OptionMarks.CLASS + ")");

  private static final Pattern LETTER =
      Pattern.compile("((?<![A-Za-z0-9])[A-Ha-h1-9][.．、:：)）])[\\s\\u3000]+");

  /** The letter or number of an option: A.有效, ①有效. */
  private static final Pattern LETTERED =
      Pattern.compile("^(?:[A-Ha-h1-9][.．、:：)）]?|[①-⑩])[\\s\\u3000]*(?=\\p{IsHan})");

  /** As many as nobody chooses of one scale. */
  private static final int FEWEST_PRINTED = 3;

  /** What parts the clauses of a sentence. */
  private static final Pattern SENTENCE = Pattern.compile("[,，。.;；!！?？]");

  private final OptionWords options;
  private final List<Piece> pieces = new ArrayList<>();

  private PrintedOptions(Predicate<String> isOption) {
    this.options = new OptionWords(isOption);
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
   * Reads which of the options that a text prints are marked.
   *
   * @param isOption whether a text is a word of the field, whatever it means there; cuts options
   *     that nothing but white space parts
   */
  public static MarkedOptions in(String text, Predicate<String> isOption) {
    return in(text, isOption, false);
  }

  /**
   * The same in a column where people write sentences, too: a tick behind 电话回访√，业主满意 marks no
   * option, and a circle for a name, 王○表示满意, is no box.
   */
  public static MarkedOptions inNotes(String text, Predicate<String> isOption) {
    return in(text, isOption, true);
  }

  /** A sentence without the ticks that touch its words. */
  public static String withoutTicks(String text) {
    return OptionMarks.withoutTicks(text);
  }

  private static MarkedOptions in(String text, Predicate<String> isOption, boolean areNotes) {
    // Most cells are a word, of which there is nothing to be made.
    if (!OptionMarks.mayStandIn(text)) {
      return MarkedOptions.NONE_PRINTED;
    }
    String boxed = OptionMarks.boxed(text);
    Predicate<PrintedOptions> isForm = printed -> !areNotes || printed.areNoSentence(boxed);
    MarkedOptions printed = in(boxed, isOption, isForm.and(PrintedOptions::areLetteredOrKnown));
    if (!printed.made().isEmpty() || !printed.isTold() || boxed.length() <= FEWEST_PRINTED) {
      return printed;
    }
    String bare = OptionMarks.withBareOnes(boxed);
    MarkedOptions barely = in(bare, isOption, isForm.and(PrintedOptions::areSeveralKnown));
    return barely.arePrinted() ? barely : printed;
  }

  /** True for empty boxes, with options or without; （ ） may be a bracket, and is no box. */
  public static boolean areEmptyBoxes(String text) {
    return OptionMarks.areEmptyBoxes(text);
  }

  /** An option without the letter or number before it. */
  public static String withoutLetter(String option) {
    return LETTERED.matcher(option).replaceFirst("");
  }

  private static MarkedOptions in(
      String text, Predicate<String> isOption, Predicate<PrintedOptions> isForm) {
    if (!OptionMarks.standIn(text)) {
      return MarkedOptions.NONE_PRINTED;
    }
    String bare = LETTER_BEFORE_MARK.matcher(text).replaceAll("");
    PrintedOptions printed = new PrintedOptions(isOption);
    printed.cut(LETTER.matcher(bare).replaceAll("$1"));
    return isForm.test(printed) ? printed.made() : MarkedOptions.NONE_PRINTED;
  }

  /** True for words, and for numbers that are known as options. */
  private boolean areLetteredOrKnown() {
    return areSeveralKnown()
        || words().stream().anyMatch(w -> w.codePoints().anyMatch(Character::isLetter));
  }

  private boolean areSeveralKnown() {
    return words().size() > 1 && areKnown();
  }

  private boolean areKnown() {
    return words().stream().allMatch(options::isKnown);
  }

  /** True for boxes for several options, and for nothing but options. */
  private boolean areNoSentence(String text) {
    long marks = pieces.stream().filter(Piece::isMark).count();
    boolean isBoxed = pieces.stream().anyMatch(piece -> piece.mark() == Mark.EMPTY);
    return (isBoxed && marks > 1)
        || (!SENTENCE.matcher(text).find() && ((words().size() == 1 && !isBoxed) || areKnown()));
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
    List<String> words = new OptionWords(isOption).in(text);
    return words.size() >= FEWEST_PRINTED
        && Set.copyOf(words).size() == words.size()
        && words.stream().allMatch(word -> isOption.test(word) && Score.in(word).isEmpty());
  }

  /** Cuts a text into marks and options. A tick that touches a box is one mark with it. */
  private void cut(String text) {
    StringBuilder run = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      Mark mark = OptionMarks.of(c);
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
    boolean gap = OptionWords.isGap(run.charAt(0));
    for (String word : options.in(run)) {
      pieces.add(new Piece(word, Mark.NONE, gap));
      gap = true;
    }
    return OptionWords.isGap(run.charAt(run.length() - 1));
  }

  private List<String> words() {
    return pieces.stream().filter(piece -> !piece.isMark()).map(Piece::word).toList();
  }

  private MarkedOptions made() {
    boolean isTicked = pieces.stream().anyMatch(piece -> piece.mark() == Mark.TICK);
    Mark chosen = isTicked ? Mark.TICK : Mark.CROSS;
    int each = sideOfEach();
    Set<String> made = new LinkedHashSet<>();
    for (int at = 0; at < pieces.size(); at++) {
      if (pieces.get(at).mark() == chosen) {
        int step = each == 0 ? side(at) : each;
        if (step == 0) {
          return new MarkedOptions(words().size(), false, List.of());
        }
        made.add(pieces.get(at + step).word());
      }
    }
    return new MarkedOptions(words().size(), true, List.copyOf(made));
  }

  /**
   * Where the options of all marks stand, -1 before them, 1 behind, where marks and options take
   * turns; 0 where they do not, or nothing tells. What is no option at one end, 满意度：□满意☑不满意, has no
   * mark of its own.
   */
  private int sideOfEach() {
    if (!takeTurns()) {
      return 0;
    }
    Piece first = pieces.get(0);
    Piece last = pieces.get(pieces.size() - 1);
    if (first.isMark() != last.isMark()) {
      return first.isMark() ? 1 : -1;
    }
    boolean isOfFirst = options.isKnown(first.word());
    return first.isMark()
            || pieces.size() <= FEWEST_PRINTED
            || isOfFirst == options.isKnown(last.word())
        ? 0
        : isOfFirst ? -1 : 1;
  }

  private boolean takeTurns() {
    for (int at = 1; at < pieces.size(); at++) {
      if (pieces.get(at).isMark() == pieces.get(at - 1).isMark()) {
        return false;
      }
    }
    return pieces.size() > 1;
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
