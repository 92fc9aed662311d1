package manyi.figures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.figures.ComplaintFigures.Judgement;
import manyi.figures.ComplaintFigures.RevisitCase;
import manyi.figures.ComplaintFigures.RevisitJudgement;
import manyi.figures.ComplaintFigures.Revisits;
import manyi.figures.ComplaintFigures.Timeliness;

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

  Timeliness timeliness() {
    Map<Judgement, Long> judged = new EnumMap<>(Judgement.class);
    for (FollowedComplaint one : complaints) {
      if (one.timeliness().on().filter(coverage::contains).isPresent()) {
        judged.merge(one.timeliness().judgement(), 1L, Long::sum);
      }
    }
    long onTime = judged.getOrDefault(Judgement.ON_TIME, 0L);
    long approved = judged.getOrDefault(Judgement.LATE_APPROVED, 0L);
    long late = judged.getOrDefault(Judgement.LATE, 0L) + approved;
    return new Timeliness(
        onTime + late,
        onTime,
        late,
        approved,
        judged.getOrDefault(Judgement.UNDETERMINED, 0L),
        Fraction.share(onTime, onTime + late));
  }

  /**
   * Counts the return visits that were judged in the period.
   *
   * @param areKept false when no log of the period had a column for them: then nobody can say that
   *     none was made
   */
  Revisits revisits(boolean areKept) {
    Map<RevisitJudgement, Long> judged = new EnumMap<>(RevisitJudgement.class);
    for (FollowedComplaint one : complaints) {
      one.revisit()
          .filter(revisit -> coverage.contains(revisit.on()))
          .ifPresent(revisit -> judged.merge(revisit.judgement(), 1L, Long::sum));
    }
    long exempt = judged.getOrDefault(RevisitJudgement.EXEMPT, 0L);
    long required = judged.values().stream().mapToLong(Long::longValue).sum() - exempt;
    long done = required - judged.getOrDefault(RevisitJudgement.MISSING, 0L);
    long inTime = judged.getOrDefault(RevisitJudgement.IN_TIME, 0L);
    long undetermined = judged.getOrDefault(RevisitJudgement.UNDETERMINED, 0L);
    return new Revisits(
        required,
        Optional.of(done).filter(count -> areKept),
        Optional.of(inTime).filter(count -> areKept),
        exempt,
        Optional.of(undetermined).filter(count -> areKept),
        areKept ? Fraction.share(done, required) : Optional.empty(),
        areKept ? Fraction.share(inTime, required - undetermined) : Optional.empty());
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
