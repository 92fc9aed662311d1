package manyi.intake.survey;

import java.util.List;
import manyi.intake.header.HeaderAliases;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.SheetReader;
import manyi.language.Term;
import manyi.record.RecordKind;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.Words;

/**
 * Recognises tables of returned questionnaires, a row for each: answers in words, codes, scores,
 * boxes, or a tick grid; typed in by hand or exported by a survey tool (F16).
 */
public final class SurveyReader implements SheetReader {
  /** Without a column of these a table holds no returns. */
  private static final String NEEDED = Term.value("needed", "answers");

  private final SurveyLists lists;

  public SurveyReader(HeaderAliases aliases, Words words) {
    this.lists = SurveyLists.of(aliases, words);
  }

  @Override
  public RecordKind<?> kind() {
    return SurveyReturn.KIND;
  }

  @Override
  public String needed() {
    return NEEDED;
  }

  @Override
  public boolean knows(String headerKey) {
    return lists.find(headerKey).isPresent();
  }

  @Override
  public List<String> usual() {
    return List.of(
        Term.heading(SurveyReturn.KIND.name(), SurveyReturn.ROOM.name(), "房号"),
        Term.heading(SurveyReturn.KIND.name(), SurveyReturn.SUBMITTED_AT.name(), "提交时间"),
        Term.heading(SurveyReturn.KIND.name(), TallyLine.ITEM.name(), "您对保洁服务是否满意"));
  }

  @Override
  public Claim claim(SheetFrame frame, String file) {
    return SurveyClaim.of(this, frame, file, lists);
  }
}
