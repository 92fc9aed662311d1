package manyi.figures.complaint;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;
import manyi.record.Telling;
import manyi.record.word.RequestKind;

/**
 * Rows that an import of before took for complaints though their category is wholly 表扬 or the like
 * (D20). They count until the file is imported again, and that is said.
 */
final class FormerKind {
  private FormerKind() {}

  static Optional<Note> note(ProjectRecords records, List<FollowedComplaint> received) {
    long count =
        received.stream()
            .map(FollowedComplaint::first)
            .filter(FormerKind::isOtherByCategory)
            .filter(complaint -> isOfBefore(records.tellings(complaint)))
            .count();
    return count == 0
        ? Optional.empty()
        : Optional.of(Note.of(NoteCode.CATEGORY_AS_COMPLAINT, count));
  }

  private static boolean isOtherByCategory(Complaint complaint) {
    return complaint.get(Complaint.REQUEST_KIND).isBlank()
        && complaint.value(Complaint.CATEGORY).flatMap(RequestKind::ofCategory).isPresent();
  }

  /** True where the last import that names the category is one of before, without kinds. */
  private static boolean isOfBefore(List<Telling> tellings) {
    return tellings.stream()
        .filter(telling -> !telling.said().get(Complaint.CATEGORY).isBlank())
        .reduce((before, last) -> last)
        .map(Telling::by)
        .filter(last -> last.isOfBeforeInvalid() && !last.hadColumn(Complaint.REQUEST_KIND))
        .isPresent();
  }
}
