package manyi.intake.log;

import java.util.Optional;
import manyi.intake.cell.Options;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.Vocabulary;
import manyi.record.Words;

/**
 * A return visit of which a log tells by its status only: 已回访, and no date, answer or result. The
 * status itself is kept as what it means for the complaint, so the word would be lost (D16).
 */
final class StatusRevisit {
  private final SheetFrame frame;
  private final Optional<HeaderCell> status;
  private final Words words;

  StatusRevisit(SheetFrame frame, HeaderMatch match, Words words) {
    this.frame = frame;
    this.status = match.field(Complaint.STATUS).map(FieldColumns::head);
    this.words = words;
  }

  /** The word that tells of it, to be kept as the result of the return visit; else empty. */
  Optional<String> told(int row, Fields read) {
    if (status.isEmpty()
        || !read.get(Complaint.REVISIT_AT).isBlank()
        || !read.get(Complaint.REVISIT_RESULT).isBlank()
        || !read.get(Complaint.REVISIT_SATISFACTION).isBlank()) {
      return Optional.empty();
    }
    String text = CellText.of(frame.at(row, status.get().column()));
    String word = Options.decoded(text, status.get().spelling().codes());
    Vocabulary<?> marks = Vocabulary.REVISIT_MARK;
    return words.meaning(marks.name(), marks, word).isPresent()
        ? Optional.of(CellText.strip(word))
        : Optional.empty();
  }
}
