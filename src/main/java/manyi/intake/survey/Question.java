package manyi.intake.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question as it stands over a column: its text, which is the item's identity (F15), and what
 * shows that somebody was asked it.
 *
 * @param text without number, {@code （必填）} and hints of the scale
 * @param numbered true for a leading question number
 * @param asked true when a number, {@code （必填）}, a question mark or an address show a question
 * @param stem of a matrix question, before the dash; empty elsewhere
 */
public record Question(String text, boolean numbered, boolean asked, Optional<String> stem) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[\\s*＊]*(?:[Qq]\\d{1,3}|第\\s*\\d{1,3}\\s*题|\\d{1,3}\\s*(?:[、:：)）]|[.．](?!\\d))"
              + "|[(（]\\d{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、)");
  private static final Pattern REQUIRED = Pattern.compile("[(（\\[【](?:必填|单选|多选|矩阵|量表)|^\\s*[*＊]");
  private static final Pattern ADDRESSED = Pattern.compile("[?？]|[您你]|请");
  private static final Pattern CIRCLED = Pattern.compile("^[①-⑳]\\s*");
  private static final Pattern SUB_NUMBER = Pattern.compile("^_[A-Za-z]?\\d{1,3}[.、:：]?\\s*");

  /** Of a question that is named elsewhere, {@code Q3_R1}, the number is all there is. */
  private static final Pattern ONLY_NUMBER = Pattern.compile("_?[A-Za-z]?\\d{1,3}");

  /** The row of a matrix as some survey tools write it; each matrix has a row R1 of its own. */
  private static final Pattern CODED_ROW = Pattern.compile("^[Qq]\\d{1,3}_[Rr]\\d{1,3}(?!\\d).*");

  /** 第9题(态度): a row of a matrix whose question is not written out. */
  private static final Pattern NUMBERED_ROW =
      Pattern.compile("^\\s*(第\\s*\\d{1,3}\\s*题)\\s*[(（][^()（）]+[)）]\\s*$");

  private static final Pattern HINT =
      Pattern.compile(
          "[(（\\[【][^()（）\\[\\]【】]*\\d\\s*(?:分(?!钟)|星)[^()（）\\[\\]【】]*[)）\\]】]"
              + "|[(（\\[【]\\s*(?:[分星]|星级|百分制|打分|评分)\\s*[)）\\]】]");
  private static final Pattern MATRIX =
      Pattern.compile("^(.*?)[:：]?\\s*(?:—{1,2}|──|－{1,2}|――|–)\\s*(.+)$");
  private static final Pattern COLON = Pattern.compile("^([^:：]{2,40})[:：]\\s*([^:：]+)$");
  private static final Pattern WRAPPED = Pattern.compile("^[(（](.+)[)）]$");

  /**
   * Reads a header.
   *
   * @param written as it stands in the cell
   * @param spelled the same without decorations, number and code list
   */
  public static Question of(String written, String spelled) {
    boolean numbered = NUMBER.matcher(written).find();
    boolean isOnlyNumber = numbered && ONLY_NUMBER.matcher(spelled).matches();
    String bare = isOnlyNumber ? written.strip() : CIRCLED.matcher(spelled).replaceFirst("");
    bare = numbered && !isOnlyNumber ? SUB_NUMBER.matcher(bare).replaceFirst("") : bare;
    Matcher wrapped = WRAPPED.matcher(bare);
    if (numbered && wrapped.matches()) {
      bare = wrapped.group(1).strip();
    }
    if (CODED_ROW.matcher(written.strip()).matches()) {
      bare = written.strip();
    }
    bare = unpunctuated(HINT.matcher(bare).replaceAll(""));
    Optional<String> stem = Optional.empty();
    Matcher matrix = MATRIX.matcher(bare);
    if (matrix.matches()) {
      stem = Optional.of(unpunctuated(matrix.group(1)));
      bare = row(stem.get(), matrix.group(2));
    }
    Matcher numberedRow = NUMBERED_ROW.matcher(written);
    if (numberedRow.matches() && !QuestionCue.asksForSatisfaction(bare)) {
      bare = numberedRow.group(1).replaceAll("\\s", "") + "：" + bare;
    }
    boolean asked =
        numbered
            || REQUIRED.matcher(written).find()
            || ADDRESSED.matcher(bare).find()
            || stem.isPresent();
    return new Question(bare, numbered, asked, stem);
  }

  /** True for Q3 or 第3题, of which nobody says what was asked. */
  boolean isOnlyNumber() {
    return numbered && NUMBER.matcher(text).replaceFirst("").isBlank();
  }

  /** True for Q3_R1, a row of a matrix; Q3 alone may ask for anything. */
  boolean isCodedRow() {
    return CODED_ROW.matcher(text).matches();
  }

  /**
   * What stands before the colon of a numbered question, {@code 7、请评价保安：态度}: its stem, if the
   * headers that follow have no numbers.
   */
  Optional<String> beforeColon() {
    Matcher colon = COLON.matcher(text);
    return numbered && stem.isEmpty() && colon.matches()
        ? Optional.of(colon.group(1).strip())
        : Optional.empty();
  }

  /** This header as a row of such a question. */
  Question after(String beforeColon) {
    return new Question(beforeColon + "：" + text, false, true, Optional.of(beforeColon));
  }

  /** True if this header can be a row of such a question. */
  boolean canFollowColon() {
    return !numbered && stem.isEmpty() && !COLON.matcher(text).matches();
  }

  /** True if this header is a row of the matrix question whose first row stands to its left. */
  public boolean continues(Question first) {
    return first.stem().isPresent()
        && !numbered
        && (stem.isEmpty() || stem.get().isEmpty() || stem.equals(first.stem()));
  }

  /** This row under the stem that the first row of its matrix carries. */
  public Question under(String matrixStem) {
    boolean hasStem = stem.isPresent() && !stem.get().isEmpty();
    return new Question(
        hasStem ? text : row(matrixStem, text), false, true, Optional.of(matrixStem));
  }

  private static String row(String stem, String row) {
    return stem.isEmpty() ? unpunctuated(row) : stem + "—" + unpunctuated(row);
  }

  private static String unpunctuated(String text) {
    return text.strip().replaceAll("[:：]+$", "").strip();
  }
}
