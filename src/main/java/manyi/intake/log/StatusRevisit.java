package manyi.intake.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.intake.cell.Options;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.Vocabulary;
import manyi.record.Words;

/**
 * A return visit of which a log tells by a word in another column than that of results: 已回访 as the
 * status, under 满意度 or 回访方式, and no date. Those columns keep what the word means there, so the word
 * itself would be lost (D16).
 */
final class StatusRevisit {
  private static final List<Column<?>> ELSEWHERE =
      List.of(
          Complaint.STATUS,
          Complaint.REVISIT_SATISFACTION,
          Complaint.REVISIT_METHOD,
          Complaint.REVISITOR);

  private final SheetFrame frame;
  private final List<HeaderCell> columns = new ArrayList<>();
  private final Words words;

  StatusRevisit(SheetFrame frame, HeaderMatch match, Words words) {
    this.frame = frame;
    this.words = words;
    if (match.kind() == Complaint.KIND) {
      ELSEWHERE.forEach(
          field -> match.field(field).map(FieldColumns::head).ifPresent(columns::add));
    }
  }

  /** The word that tells of it, to be kept as the result of the return visit; else empty. */
  Optional<String> told(int row, Fields read) {
    if (!read.get(Complaint.REVISIT_AT).isBlank()
        || !read.get(Complaint.REVISIT_RESULT).isBlank()) {
      return Optional.empty();
    }
    Vocabulary<?> marks = Vocabulary.REVISIT_MARK;
    return columns.stream()
        .map(
            head ->
                Options.decoded(CellText.of(frame.at(row, head.column())), head.spelling().codes()))
        .filter(word -> words.meaning(marks.name(), marks, word).isPresent())
        .map(CellText::strip)
        .findFirst();
  }
}
