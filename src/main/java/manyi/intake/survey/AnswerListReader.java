package manyi.intake.survey;

import manyi.intake.header.HeaderAliases;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.survey.SurveyColumns.Role;
import manyi.intake.table.Claim;
import manyi.intake.table.SheetReader;
import manyi.record.RecordKind;
import manyi.record.SurveyReturn;
import manyi.record.Words;

/**
 * Recognises a list of answers, a row for each: 问卷人, 问卷题目, 答案, 时间. The rows of one person, room and
 * time are one return.
 */
public final class AnswerListReader implements SheetReader {
  private final SurveyLists lists;

  public AnswerListReader(HeaderAliases aliases, Words words) {
    this.lists = SurveyLists.of(aliases, words);
  }

  @Override
  public RecordKind<?> kind() {
    return SurveyReturn.KIND;
  }

  /** The wide form is the one to ask for. */
  @Override
  public String needed() {
    return "";
  }

  @Override
  public boolean knows(String headerKey) {
    return lists.columns().is(Role.QUESTION, headerKey)
        || lists.columns().is(Role.ANSWER, headerKey);
  }

  @Override
  public Claim claim(SheetFrame frame, String file) {
    return AnswerListClaim.of(this, frame, lists);
  }
}
