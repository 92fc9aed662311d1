package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import manyi.figures.Meanings;
import manyi.figures.Moments;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;
import manyi.record.ReturnVisit;
import manyi.record.Roster;
import manyi.record.When;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Validity;
import manyi.record.word.Vocabulary;

/**
 * The project's log as it stood on a day, sorted into what counts and what does not (D20).
 *
 * @param followed the complaints that count, by reception
 * @param others records of another kind than 投诉
 * @param cancelled void complaints
 * @param unmatched return visits of the book that belong to none of the log
 * @param roster by which households are told
 */
record ComplaintLog(
    List<FollowedComplaint> followed,
    List<Complaint> others,
    List<Complaint> cancelled,
    List<ReturnVisit> unmatched,
    Roster roster) {

  static ComplaintLog of(ProjectRecords records, LocalDate asOf, Policy policy) {
    Meanings meanings = new Meanings(policy.words());
    SortedLog sorted = SortedLog.of(records, asOf, meanings);
    Roster roster = new Roster(records.roster());
    MonthEnds ends = MonthEnds.of(records, policy);
    RevisitJoin revisits = new RevisitJoin(records, roster, ends, meanings);
    ComplaintJudge judge = new ComplaintJudge(records, ends, asOf, policy);
    IdentityHashMap<Complaint, Progress> progress = new IdentityHashMap<>();
    sorted.counted().forEach(one -> progress.put(one, Progress.of(one, records, ends, meanings)));
    List<FollowedComplaint> followed =
        RepeatedComplaints.groups(
                sorted.counted(),
                roster,
                policy.whole(Setting.REPEAT_DAYS),
                one -> progress.get(one).on(asOf),
                ends)
            .stream()
            .map(rows -> followed(rows, progress, revisits, judge, meanings, asOf))
            .sorted(
                Comparator.comparing(FollowedComplaint::received, Moments.ORDER)
                    .thenComparing(FollowedComplaint::first, Moments.BY_SOURCE))
            .toList();
    return new ComplaintLog(
        followed, sorted.others(), sorted.cancelled(), revisits.unmatched(), roster);
  }

  private static FollowedComplaint followed(
      List<Complaint> rows,
      IdentityHashMap<Complaint, Progress> progress,
      RevisitJoin revisits,
      ComplaintJudge judge,
      Meanings meanings,
      LocalDate asOf) {
    Complaint first = rows.get(0);
    When received = first.value(Complaint.RECEIVED_AT).orElseThrow();
    Completion completion = standing(rows, progress, asOf);
    Optional<Validity> validity = meanings.of(first, Complaint.VALIDITY, Vocabulary.VALIDITY);
    Optional<SeverityLevel> severity = meanings.of(first, Complaint.SEVERITY, Vocabulary.SEVERITY);
    boolean answeredFor = validity.isEmpty() || validity.get() == Validity.VALID;
    List<SeenRevisit> visits = revisits.of(rows);
    return new FollowedComplaint(
        rows,
        SeenComplaint.on(asOf, first, revisits.toldOn(first)),
        received,
        completion,
        validity,
        severity,
        judge.timeliness(
            first,
            received.date(),
            completion,
            severity,
            answeredFor,
            day -> standing(rows, progress, day)),
        SeenRevisit.seenBy(asOf, visits),
        answeredFor ? judge.revisit(rows, completion, visits) : Optional.empty());
  }

  /** How the rows of one problem that had come by a day stood then. */
  private static Completion standing(
      List<Complaint> rows, IdentityHashMap<Complaint, Progress> progress, LocalDate day) {
    return Completion.last(
        rows.stream()
            .filter(row -> !row.value(Complaint.RECEIVED_AT).orElseThrow().date().isAfter(day))
            .map(row -> progress.get(row).on(day))
            .toList());
  }
}
