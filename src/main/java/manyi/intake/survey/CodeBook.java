package manyi.intake.survey;

import java.util.regex.Pattern;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.SheetFrame;
import manyi.record.SurveyReturn;

/**
 * The options of each question with their codes, which some tools export beside the answers, such
 * as {@code code.csv} of 问卷网 (F16). Nobody answered anything there.
 */
final class CodeBook {
  private static final Pattern OPTION_CODE = Pattern.compile("选项(?:编码|代码|编号|序号|值)");

  private CodeBook() {}

  /**
   * True for a table with codes of options and nothing about who chose them.
   *
   * @param match its columns as returns have them
   */
  static boolean is(SheetFrame frame, HeaderMatch match) {
    boolean hasCodes =
        frame.headers().stream()
            .anyMatch(head -> OPTION_CODE.matcher(head.spelling().key()).matches());
    return hasCodes
        && match.field(SurveyReturn.RESPONDENT).isEmpty()
        && match.field(SurveyReturn.ROOM).isEmpty()
        && match.field(SurveyReturn.SUBMITTED_AT).isEmpty();
  }
}
