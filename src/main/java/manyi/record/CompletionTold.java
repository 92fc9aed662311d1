package manyi.record;

import java.util.Optional;
import manyi.record.word.Status;
import manyi.record.word.Word;

/**
 * What one log says of how far a complaint is (D20, D24): the one reading of status and date of
 * completion together. A date says more than any status; one that cannot be read, or lies before
 * the reception, no more than a word of done, and less than one of open.
 */
public enum CompletionTold {
  /** Still to be done; 无法解决 too. */
  OPEN,
  /** Done, on a day that is not known. */
  DONE,
  /** Done on a day, which may lie after the months of the log. */
  DATED,
  /** Neither: blank, withdrawn, or a word that no list knows. */
  SILENT;

  /** What is said by itself, in the words of its own import. */
  public static CompletionTold of(Fields said) {
    return of(
        said,
        said.get(Complaint.RECEIVED_AT).value(),
        said.get(Complaint.STATUS).value().flatMap(Word::meaning));
  }

  /**
   * What is said of a complaint of which more is known than that.
   *
   * @param received when; a completion before it is none
   * @param status what the status means
   */
  public static CompletionTold of(Fields said, Optional<When> received, Optional<Status> status) {
    Field<When> completed = said.get(Complaint.COMPLETED_AT);
    if (isCredible(completed, received)) {
      return DATED;
    }
    if (status.filter(Status::isOpen).isPresent()) {
      return OPEN;
    }
    return !completed.isBlank() || status.filter(Status::isDone).isPresent() ? DONE : SILENT;
  }

  private static boolean isCredible(Field<When> completed, Optional<When> received) {
    return completed.value().filter(at -> received.filter(at::isBefore).isEmpty()).isPresent();
  }

  /** True for done, on whatever day. */
  public boolean isDone() {
    return this == DONE || this == DATED;
  }
}
