package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import manyi.figures.Meanings;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;
import manyi.record.word.RequestKind;
import manyi.record.word.Status;
import manyi.record.word.Vocabulary;

/**
 * The records of a log that had come by a day, each in one of three lists, by the words of today
 * (D20).
 *
 * @param counted complaints
 * @param others records of another kind than 投诉
 * @param cancelled void complaints; void records of another kind are nowhere
 */
record SortedLog(List<Complaint> counted, List<Complaint> others, List<Complaint> cancelled) {

  static SortedLog of(ProjectRecords records, LocalDate asOf, Meanings meanings) {
    List<Complaint> counted = new ArrayList<>();
    List<Complaint> others = new ArrayList<>();
    List<Complaint> cancelled = new ArrayList<>();
    for (Complaint complaint : records.complaints()) {
      if (complaint.value(Complaint.RECEIVED_AT).filter(at -> !at.date().isAfter(asOf)).isEmpty()) {
        continue; // not there yet
      }
      boolean isVoid =
          meanings
              .of(complaint, Complaint.STATUS, Vocabulary.STATUS)
              .filter(status -> status == Status.CANCELLED)
              .isPresent();
      if (isComplaint(complaint, meanings)) {
        (isVoid ? cancelled : counted).add(complaint);
      } else if (!isVoid) {
        others.add(complaint);
      }
    }
    return new SortedLog(counted, others, cancelled);
  }

  /** A blank kind is a complaint; a word that no list knows is none (D20). */
  private static boolean isComplaint(Complaint complaint, Meanings meanings) {
    return complaint.get(Complaint.REQUEST_KIND).isBlank()
        || meanings
            .of(complaint, Complaint.REQUEST_KIND, Vocabulary.REQUEST_KIND)
            .filter(kind -> kind == RequestKind.COMPLAINT)
            .isPresent();
  }
}
