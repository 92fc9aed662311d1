package manyi.intake.log;

import java.util.Optional;
import manyi.intake.cell.BareAnswer;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Words;
import manyi.record.contact.RevisitLine;
import manyi.record.word.Satisfaction;
import manyi.record.word.Word;
import manyi.record.word.YesNo;

/**
 * A no in 是否满意 beside a no in 是否回访: nobody went back, so nobody was asked, and it is no answer
 * (D16). What says more than no, 不满意 or 1分, was given by somebody, and stays one; so does a yes.
 */
final class DeniedRevisit {
  private final SheetFrame frame;
  private final Optional<HeaderCell> satisfaction;
  private final Words words;

  /**
   * The denials of a table.
   *
   * @param satisfaction the head of how satisfied the owners were, if there is one
   */
  DeniedRevisit(SheetFrame frame, Optional<HeaderCell> satisfaction, Words words) {
    this.frame = frame;
    this.satisfaction = satisfaction;
    this.words = words;
  }

  /** True where the line denies the return visit, and what stands for an answer is a mere no. */
  boolean answersNothing(int row, RevisitLine line, Optional<Word<Satisfaction>> read) {
    return line.isDenied()
        && read.flatMap(Word::meaning).equals(Optional.of(Satisfaction.DISSATISFIED))
        && satisfaction.filter(head -> isMereNo(row, head)).isPresent();
  }

  private boolean isMereNo(int row, HeaderCell head) {
    String text = CellText.of(frame.at(row, head.column()));
    return BareAnswer.of(text, head.spelling().codes(), words).equals(Optional.of(YesNo.NO));
  }
}
