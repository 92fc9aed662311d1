package manyi.intake.sheet;

import java.util.List;
import java.util.regex.Pattern;
import manyi.language.Lexicon;

/**
 * The classes of words by which rows are told that hold no record: totals, notes, units, sign-offs.
 * The words of each stand in {@code rows.csv}.
 */
enum RowWord {
  /** The word for a sum: 合计. */
  SUM,
  /** The same in English, in small letters: total. */
  LATIN_SUM,
  /** A share below its column: 占比. */
  RATE,
  /** What is summed up with a number: 合计投诉5件. */
  MATTER,
  /** What is counted, as a unit: 件. Stands below heads and behind numbers. */
  COUNT_UNIT,
  /** What is measured, as a unit below a head: 元/月. */
  MEASURE_UNIT,
  /** What is counted, as a head of its own: 户数. */
  COUNT_OF,
  /** How a column is to be filled in: 必填. */
  FILL_IN,
  /** What kind of answer is wanted: 单选题. */
  QUESTION_FORM,
  /** What is expected below a head, beside {@link #FILL_IN}: 日期. */
  HINT,
  /** What stands before the colon of a note: 备注. */
  NOTE_LABEL,
  /** What stands before the colon of an English note: Source: the hotline. */
  LATIN_LABEL,
  /** What has a source: 数据来源. */
  SOURCE_OF,
  /** What a line of a form names before its colon: 项目：翠湖花园. */
  FORM_LABEL,
  /** Whose sign-off it is, before the task: 项目经理. */
  SIGN_DESK,
  /** What somebody signs for: 审核. */
  SIGN_TASK,
  /** Who signs, by rank: 经理. */
  SIGN_RANK,
  /** What follows the task: 审核意见. */
  SIGN_END;

  private static final Lexicon<RowWord> WORDS = Lexicon.of(RowWord.class, "rows.csv");

  /** The words of the class, in the order of the list. */
  List<String> words() {
    return WORDS.of(this);
  }

  /** The pattern of a grammar in which classes stand in angle brackets, compiled. */
  static Pattern pattern(String grammar) {
    return WORDS.pattern(grammar);
  }
}
