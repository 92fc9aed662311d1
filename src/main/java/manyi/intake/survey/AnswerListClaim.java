package manyi.intake.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.survey.SurveyColumns.Role;
import manyi.intake.table.Claim;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;

/** A claim on a list of answers. */
final class AnswerListClaim extends Claim {
  private final SurveyLists lists;
  private final Look look;

  private AnswerListClaim(
      AnswerListReader reader,
      SheetFrame frame,
      SurveyLists lists,
      Look look,
      int explained,
      List<String> missing) {
    super(reader, frame, explained, missing);
    this.lists = lists;
    this.look = look;
  }

  /**
   * What was seen of a table.
   *
   * @param match which columns serve the fields of a return; empty for a table without both others
   */
  private record Look(
      Optional<HeaderCell> question, Optional<HeaderCell> answer, Optional<HeaderMatch> match) {
    static Look at(SheetFrame frame, SurveyLists lists) {
      Optional<HeaderCell> question = column(frame, Role.QUESTION, lists);
      Optional<HeaderCell> answer = column(frame, Role.ANSWER, lists);
      boolean isList = question.isPresent() && answer.isPresent();
      return new Look(
          question, answer, isList ? Optional.of(lists.match(frame)) : Optional.empty());
    }

    private static Optional<HeaderCell> column(SheetFrame frame, Role role, SurveyLists lists) {
      return frame.headers().stream()
          .filter(head -> lists.columns().is(role, head.spelling().key()))
          .findFirst();
    }

    boolean isOfNeither(HeaderCell head) {
      return !question.equals(Optional.of(head)) && !answer.equals(Optional.of(head));
    }
  }

  static AnswerListClaim of(AnswerListReader reader, SheetFrame frame, SurveyLists lists) {
    Look look = Look.at(frame, lists);
    List<String> missing = missing(frame, look, lists);
    long known =
        frame.headers().stream()
            .filter(head -> lists.find(head.spelling().key()).isPresent())
            .filter(look::isOfNeither)
            .count();
    int explained = missing.isEmpty() ? (int) known + 2 : 0;
    return new AnswerListClaim(reader, frame, lists, look, explained, missing);
  }

  private static List<String> missing(SheetFrame frame, Look look, SurveyLists lists) {
    List<String> missing = new ArrayList<>();
    if (look.question().isEmpty()) {
      missing.add(heading(TallyLine.ITEM.name(), lists.columns().usual(Role.QUESTION)));
    }
    if (look.answer().isEmpty()) {
      missing.add(heading("answer", lists.columns().usual(Role.ANSWER)));
    }
    if (look.match().filter(match -> CodeBook.is(frame, match)).isPresent()) {
      lists
          .aliases()
          .headers(SurveyReturn.KIND, SurveyReturn.RESPONDENT, 1)
          .forEach(header -> missing.add(heading(SurveyReturn.RESPONDENT.name(), header)));
    }
    return missing;
  }

  private static String heading(String field, String header) {
    return Term.heading(SurveyReturn.KIND.name(), field, header);
  }

  @Override
  public TableReading read(SheetContext context, ReadingScope scope) {
    AnswerList list =
        new AnswerList(
            frame(),
            look.question().orElseThrow(),
            look.answer().orElseThrow(),
            look.match().orElseThrow(),
            lists,
            scope);
    return list.read(this, context);
  }
}
