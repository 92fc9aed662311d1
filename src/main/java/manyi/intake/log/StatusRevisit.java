package manyi.intake.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.intake.cell.CellReading;
import manyi.intake.cell.CellReadings;
import manyi.intake.cell.Options;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.Words;
import manyi.record.YesNo;
import manyi.record.contact.RevisitTold;

/**
 * A return visit of which a log tells by a word in another column than that of results: 已回访 as the
 * status, under 满意度 or 回访方式, or a yes in 是否回访 beside 回访结果. Those columns keep what the word means
 * there, so the word itself would be lost (D16).
 */
final class StatusRevisit {
  private static final List<Column<?>> ELSEWHERE =
      List.of(
          Complaint.STATUS,
          Complaint.REVISIT_SATISFACTION,
          Complaint.REVISIT_METHOD,
          Complaint.REVISITOR);

  /** A yes says nothing in front of a text. */
  private static final String ASKED = "已回访";

  private final SheetFrame frame;
  private final List<HeaderCell> columns = new ArrayList<>();
  private final Map<HeaderCell, CellReading> spare = new LinkedHashMap<>();
  private final Words words;

  StatusRevisit(SheetFrame frame, HeaderMatch match, CellReadings readings, Words words) {
    this.frame = frame;
    this.words = words;
    if (match.kind() == Complaint.KIND) {
      ELSEWHERE.forEach(
          field -> match.field(field).map(FieldColumns::head).ifPresent(columns::add));
      match
          .spare()
          .forEach(
              (head, served) -> {
                if (served.field() == Complaint.REVISIT_RESULT) {
                  spare.put(head, readings.revisitResults(head));
                }
              });
    }
  }

  /** The results of the return visit with the word that tells of it in front; empty for no such. */
  Optional<String> told(int row, Fields read) {
    String result = read.kept(Complaint.REVISIT_RESULT);
    RevisitTold tells = RevisitTold.of(result, words);
    boolean isOpen =
        tells == RevisitTold.BLANK || tells == RevisitTold.OTHER || tells == RevisitTold.NO;
    if (read.get(Complaint.REVISIT_AT).value().isPresent() || !isOpen) {
      return Optional.empty();
    }
    return Stream.concat(elsewhere(row), beside(row))
        .filter(word -> RevisitTold.of(word, words) == RevisitTold.MADE)
        .findFirst()
        .map(word -> tells == RevisitTold.BLANK ? word : word + '，' + result);
  }

  /** Words of columns that ask something else, where a mere yes answers that. */
  private Stream<String> elsewhere(int row) {
    return columns.stream()
        .map(
            head ->
                Options.decoded(CellText.of(frame.at(row, head.column())), head.spelling().codes()))
        .map(CellText::strip)
        .filter(word -> words.yesNo(word).isEmpty());
  }

  private Stream<String> beside(int row) {
    return spare.entrySet().stream()
        .map(column -> column.getValue().read(frame.at(row, column.getKey().column())).value())
        .filter(String.class::isInstance)
        .map(word -> CellText.strip((String) word))
        .map(word -> words.yesNo(word).equals(Optional.of(YesNo.YES)) ? ASKED : word);
  }
}
