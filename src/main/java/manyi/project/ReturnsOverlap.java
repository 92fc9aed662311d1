package manyi.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.language.Spelling;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;

/**
 * Counts how many questionnaires of a file are in a round already. A return is known again by room,
 * person and time; one without any of these by its answers; a tallied item by its counts.
 */
final class ReturnsOverlap {
  private static final char PART = '\u001F';

  private final RecordKind<?> kind;
  private final Map<String, Integer> present = new HashMap<>();

  ReturnsOverlap(RecordKind<?> kind) {
    this.kind = kind;
  }

  /** Notes what is in the round. */
  void add(List<SurveyItem> items, List<ReadRow> rows) {
    rows.forEach(row -> present.merge(key(items, row), 1, Integer::sum));
  }

  /** How many of the rows are in the round; each one there stands for one row at most. */
  int of(List<SurveyItem> items, List<ReadRow> rows) {
    Map<String, Integer> rest = new HashMap<>(present);
    int overlap = 0;
    for (ReadRow row : rows) {
      String key = key(items, row);
      int left = rest.getOrDefault(key, 0);
      if (left > 0) {
        rest.put(key, left - 1);
        overlap++;
      }
    }
    return overlap;
  }

  private String key(List<SurveyItem> items, ReadRow row) {
    Fields fields = row.fields();
    if (kind == TallyLine.KIND) {
      StringBuilder counts = new StringBuilder(Spelling.plain(fields.kept(TallyLine.ITEM)));
      kind.columns().stream()
          .skip(1)
          .forEach(column -> counts.append(PART).append(fields.kept(column)));
      return counts.toString();
    }
    String who =
        Spelling.plain(fields.kept(SurveyReturn.ROOM))
            + PART
            + Spelling.plain(fields.kept(SurveyReturn.RESPONDENT));
    String when = fields.kept(SurveyReturn.SUBMITTED_AT);
    boolean isTold = who.length() > 1 || when.indexOf('T') > 0;
    return who + PART + when + (isTold ? "" : PART + answers(items, row));
  }

  /** Independent of the order of the items and of items that nobody answered. */
  private static String answers(List<SurveyItem> items, ReadRow row) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < row.answers().size(); i++) {
      if (!row.answers().get(i).isEmpty()) {
        answers.add(items.get(i).text() + PART + row.answers().get(i));
      }
    }
    Collections.sort(answers);
    return row.fields().kept(SurveyReturn.SUGGESTION) + answers;
  }
}
