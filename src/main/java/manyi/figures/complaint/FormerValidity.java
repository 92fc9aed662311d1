package manyi.figures.complaint;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;
import manyi.record.Telling;
import manyi.record.word.Validity;

/**
 * Complaints that an import of before kept as 协调工作 though the log may have said 无效 (D20). They stay
 * so until the file is imported again, and that is said.
 */
final class FormerValidity {
  private FormerValidity() {}

  static Optional<Note> note(ProjectRecords records, List<FollowedComplaint> received) {
    long count =
        received.stream()
            .filter(one -> one.validity().equals(Optional.of(Validity.COORDINATION)))
            .filter(one -> isOfBefore(records.tellings(one.first())))
            .count();
    return count == 0
        ? Optional.empty()
        : Optional.of(Note.of(NoteCode.COORDINATION_OR_INVALID, count));
  }

  /** True where the last import that says anything of the validity is one of before. */
  private static boolean isOfBefore(List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> !telling.said().get(Complaint.VALIDITY).isBlank())
        .reduce((before, last) -> last)
        .filter(last -> last.by().isOfBeforeInvalid())
        .isPresent();
  }
}
