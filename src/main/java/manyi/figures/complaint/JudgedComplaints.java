package manyi.figures.complaint;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.figures.AnswerTally;
import manyi.figures.Coverage;
import manyi.figures.Numbers;
import manyi.figures.complaint.ComplaintFigures.Judgement;
import manyi.figures.complaint.ComplaintFigures.RevisitCase;
import manyi.figures.complaint.ComplaintFigures.RevisitJudgement;
import manyi.policy.Indicator;

/**
 * What became certain in a period: whether complaints were done and visited again in time (D22),
 * and what their owners said then. A complaint of an earlier month may be among them.
 */
final class JudgedComplaints {
  private final List<FollowedComplaint> complaints;
  private final Coverage coverage;

  JudgedComplaints(List<FollowedComplaint> complaints, Coverage coverage) {
    this.complaints = complaints;
    this.coverage = coverage;
  }

  /** How many were done in time (D22). */
  void countTimeliness(Numbers.Builder numbers) {
    Map<Judgement, Long> judged = new EnumMap<>(Judgement.class);
    for (FollowedComplaint one : complaints) {
      if (one.timeliness().on().filter(coverage::contains).isPresent()) {
        judged.merge(one.timeliness().judgement(), 1L, Long::sum);
      }
    }
    long approved = judged.getOrDefault(Judgement.LATE_APPROVED, 0L);
    numbers
        .put(Indicator.ON_TIME, judged.getOrDefault(Judgement.ON_TIME, 0L))
        .put(Indicator.LATE, judged.getOrDefault(Judgement.LATE, 0L) + approved)
        .derive(Indicator.JUDGED)
        .put(Indicator.APPROVED, approved)
        .put(Indicator.TIME_UNDETERMINED, judged.getOrDefault(Judgement.UNDETERMINED, 0L))
        .derive(Indicator.TIMELINESS_RATE);
  }

  /**
   * Counts the return visits that were judged in the period (D16, D22).
   *
   * @param areKept false when no log of the period had a column for them: then nobody can say that
   *     none was made (D34)
   */
  void countRevisits(Numbers.Builder numbers, boolean areKept) {
    Map<RevisitJudgement, Long> judged = new EnumMap<>(RevisitJudgement.class);
    for (FollowedComplaint one : complaints) {
      one.revisit()
          .filter(revisit -> coverage.contains(revisit.on()))
          .ifPresent(revisit -> judged.merge(revisit.judgement(), 1L, Long::sum));
    }
    long exempt = judged.getOrDefault(RevisitJudgement.EXEMPT, 0L);
    long required = judged.values().stream().mapToLong(Long::longValue).sum() - exempt;
    numbers.put(Indicator.REVISIT_REQUIRED, required).put(Indicator.REVISIT_EXEMPT, exempt);
    if (areKept) {
      numbers
          .put(Indicator.REVISIT_DONE, required - judged.getOrDefault(RevisitJudgement.MISSING, 0L))
          .put(Indicator.REVISIT_IN_TIME, judged.getOrDefault(RevisitJudgement.IN_TIME, 0L))
          .put(
              Indicator.REVISIT_UNDETERMINED,
              judged.getOrDefault(RevisitJudgement.UNDETERMINED, 0L))
          .derive(Indicator.REVISIT_RATE)
          .derive(Indicator.REVISIT_IN_TIME_RATE);
    }
  }

  /**
   * Counts the answer of each complaint's last return visit in the period.
   *
   * @return how many answers stood among the results
   */
  long countAnswers(AnswerTally answers) {
    long fromResult = 0;
    for (FollowedComplaint one : complaints) {
      Optional<RevisitEntry> last =
          one.revisits().stream()
              .filter(visit -> visit.seenOn().filter(coverage::contains).isPresent())
              .max(Comparator.comparing(visit -> visit.seenOn().orElseThrow()))
              .map(SeenRevisit::entry);
      if (last.isPresent()) {
        answers.add(last.get().answer(), last.get().written());
        fromResult += last.get().fromResult() ? 1 : 0;
      }
    }
    return fromResult;
  }

  List<RevisitCase> revisitCases() {
    return complaints.stream()
        .filter(one -> one.revisit().filter(r -> coverage.contains(r.on())).isPresent())
        .map(FollowedComplaint::asRevisitCase)
        .toList();
  }
}
