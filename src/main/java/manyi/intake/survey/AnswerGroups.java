package manyi.intake.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.SurveyReturn;

/**
 * Which rows of a list of answers are one return: those of one person, room and time. Where none of
 * these is written, a return ends where a question comes again.
 */
final class AnswerGroups {
  private static final List<Column<?>> WHO =
      List.of(SurveyReturn.RESPONDENT, SurveyReturn.ROOM, SurveyReturn.SUBMITTED_AT);

  private final SheetFrame frame;
  private final HeaderCell question;
  private final HeaderMatch match;

  AnswerGroups(SheetFrame frame, HeaderCell question, HeaderMatch match) {
    this.frame = frame;
    this.question = question;
    this.match = match;
  }

  /** The rows of each return, in the order of their first rows. */
  List<List<Integer>> returns(List<Integer> data) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int row : data) {
      groups.computeIfAbsent(who(row), w -> new ArrayList<>()).add(row);
    }
    List<List<Integer>> returns = new ArrayList<>();
    groups.forEach(
        (who, rows) -> {
          if (who.isBlank() || isAskedEquallyOften(rows)) {
            returns.addAll(cutWhereAQuestionComesAgain(rows));
          } else {
            returns.add(rows);
          }
        });
    return returns;
  }

  private String who(int row) {
    StringBuilder who = new StringBuilder();
    for (Column<?> field : WHO) {
      for (HeaderCell head : match.field(field).map(FieldColumns::all).orElse(List.of())) {
        who.append(frame.at(row, head.column()).shown().strip()).append('\t');
      }
    }
    return who.toString();
  }

  /** Two people of one name, or one person twice, who each answered everything. */
  private boolean isAskedEquallyOften(List<Integer> rows) {
    Map<String, Integer> times = new HashMap<>();
    rows.forEach(row -> times.merge(text(row), 1, Integer::sum));
    return times.size() > 1
        && times.values().stream().distinct().count() == 1
        && times.values().iterator().next() > 1;
  }

  private List<List<Integer>> cutWhereAQuestionComesAgain(List<Integer> rows) {
    List<List<Integer>> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int row : rows) {
      if (parts.isEmpty() || seen.contains(text(row))) {
        parts.add(new ArrayList<>());
        seen.clear();
      }
      seen.add(text(row));
      parts.get(parts.size() - 1).add(row);
    }
    return parts;
  }

  private String text(int row) {
    return frame.at(row, question.column()).shown().strip();
  }
}
