package manyi.intake.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RoundStated;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.survey.SurveyColumns.Role;
import manyi.intake.table.Claim;
import manyi.intake.table.SheetReader;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.RecordKind;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.Words;
import manyi.record.answer.AnswerWords;

/**
 * Reads a list of answers, a row for each: 问卷人, 问卷题目, 答案, 时间. The rows of one person, room and time
 * are one return.
 */
public final class AnswerListReader implements SheetReader {
  private final HeaderAliases aliases;
  private final Words words;
  private final SurveyColumns columns = SurveyColumns.builtIn();
  private final AnswerWords scale;

  public AnswerListReader(HeaderAliases aliases, Words words) {
    this.aliases = aliases;
    this.words = words;
    this.scale = new AnswerWords(words);
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

  private static String heading(String field, String header) {
    return Term.heading(SurveyReturn.KIND.name(), field, header);
  }

  @Override
  public boolean knows(String headerKey) {
    return columns.is(Role.QUESTION, headerKey) || columns.is(Role.ANSWER, headerKey);
  }

  @Override
  public Claim claim(SheetFrame frame, SheetContext context) {
    List<String> missing = new ArrayList<>();
    Optional<HeaderCell> question = column(frame, Role.QUESTION);
    Optional<HeaderCell> answer = column(frame, Role.ANSWER);
    if (question.isEmpty()) {
      missing.add(heading(TallyLine.ITEM.name(), columns.usual(Role.QUESTION)));
    }
    if (answer.isEmpty()) {
      missing.add(heading("answer", columns.usual(Role.ANSWER)));
    }
    if (CodeBook.is(frame, aliases)) {
      aliases
          .headers(SurveyReturn.KIND, SurveyReturn.RESPONDENT, 1)
          .forEach(header -> missing.add(heading(SurveyReturn.RESPONDENT.name(), header)));
    }
    long known =
        frame.headers().stream()
            .filter(head -> aliases.find(SurveyReturn.KIND, head.spelling().key()).isPresent())
            .filter(head -> !question.equals(Optional.of(head)))
            .filter(head -> !answer.equals(Optional.of(head)))
            .count();
    return new Claim(SurveyReturn.KIND, missing.isEmpty() ? (int) known + 2 : 0, missing);
  }

  @Override
  public TableReading read(SheetFrame frame, SheetContext context, ReadingScope scope) {
    AnswerList list =
        new AnswerList(
            frame,
            column(frame, Role.QUESTION).orElseThrow(),
            column(frame, Role.ANSWER).orElseThrow(),
            HeaderMatch.of(SurveyReturn.KIND, frame, aliases),
            scale,
            words,
            scope,
            key ->
                aliases
                    .find(SurveyReturn.KIND, key)
                    .filter(HeaderAliases.Alias::isItem)
                    .isPresent());
    return list.read(RoundStated.in(frame, context, scope.file()));
  }

  private Optional<HeaderCell> column(SheetFrame frame, Role role) {
    return frame.headers().stream()
        .filter(head -> columns.is(role, head.spelling().key()))
        .findFirst();
  }
}
