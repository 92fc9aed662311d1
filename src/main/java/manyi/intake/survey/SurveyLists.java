package manyi.intake.survey;

import java.util.Optional;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.header.HeaderMatching;
import manyi.intake.sheet.SheetFrame;
import manyi.record.SurveyReturn;
import manyi.record.Words;
import manyi.record.answer.AnswerWords;

/**
 * The lists by which questionnaires are read.
 *
 * @param aliases what headers mean
 * @param words what the fields beside the answers mean
 * @param scale the words of satisfaction
 * @param columns the headers that are no field
 */
record SurveyLists(HeaderAliases aliases, Words words, AnswerWords scale, SurveyColumns columns) {
  static SurveyLists of(HeaderAliases aliases, Words words) {
    return new SurveyLists(aliases, words, new AnswerWords(words), SurveyColumns.builtIn());
  }

  /** Which columns of a table serve which fields of a return. */
  HeaderMatch match(SheetFrame frame) {
    return HeaderMatching.of(SurveyReturn.KIND, frame, aliases).match();
  }

  /** What a header is among returns, by its key. */
  Optional<HeaderAliases.Alias> find(String headerKey) {
    return aliases.find(SurveyReturn.KIND, headerKey);
  }
}
