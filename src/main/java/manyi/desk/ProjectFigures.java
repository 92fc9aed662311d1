package manyi.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.ComplaintPeriod;
import manyi.figures.complaint.OtherRequests;
import manyi.figures.complaint.Request;
import manyi.figures.survey.ResponseQuality;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyRound;
import manyi.figures.visit.VisitFigures;
import manyi.figures.visit.VisitPeriod;
import manyi.policy.Policy;
import manyi.project.ProjectState;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Round;
import manyi.record.SurveyReturn;

/** The figures of one project, from its records as they stand, by its own settings. */
public final class ProjectFigures {
  private final ProjectRecords records;
  private final Policy policy;

  private ProjectFigures(ProjectRecords records, Policy policy) {
    this.records = records;
    this.policy = policy;
  }

  /** All figures of a project; reads all of its records. */
  public static ProjectFigures of(OpenProject project) {
    Policy policy = project.policy();
    return new ProjectFigures(project.state().all(), policy);
  }

  /** The figures of complaints alone; reads what they rest on. */
  public static ProjectFigures ofComplaints(OpenProject project) {
    Policy policy = project.policy();
    return new ProjectFigures(project.state().of(ComplaintPeriod.REACH), policy);
  }

  /**
   * The figures of the visits of a period alone; reads what they rest on.
   *
   * @param asOf nothing dated later is seen
   */
  public static VisitFigures ofVisits(
      OpenProject project, Period period, Optional<LocalDate> asOf) {
    Policy policy = project.policy();
    ProjectRecords records = project.state().of(VisitPeriod.reach(period, asOf));
    return VisitPeriod.figures(records, period, asOf, policy);
  }

  /**
   * The figures of one round alone; reads what they rest on.
   *
   * @param round empty for the latest, without which the project is refused
   */
  public static ProjectFigures ofRound(OpenProject project, Optional<Round> round) {
    Policy policy = project.policy();
    ProjectState state = project.state();
    Round wanted = round.orElseGet(() -> latest(project.id(), state.rounds()));
    return new ProjectFigures(state.of(wanted), policy);
  }

  private static Round latest(String project, NavigableSet<Round> rounds) {
    if (rounds.isEmpty()) {
      throw NothingToReport.of(project, SurveyReturn.KIND);
    }
    return rounds.last();
  }

  ProjectRecords records() {
    return records;
  }

  /** The settings by which it is counted. */
  public Policy policy() {
    return policy;
  }

  /**
   * The figures of complaints in a period.
   *
   * @param asOf nothing dated later is seen
   */
  public ComplaintFigures complaints(Period period, Optional<LocalDate> asOf) {
    return ComplaintPeriod.figures(records, period, asOf, policy);
  }

  /**
   * What came in during a period and is no complaint.
   *
   * @param asOf nothing dated later is seen
   */
  List<Request> requests(Period period, Optional<LocalDate> asOf) {
    return OtherRequests.of(records, period, asOf, policy);
  }

  /**
   * The figures of visits in a period.
   *
   * @param asOf nothing dated later is seen
   */
  public VisitFigures visits(Period period, Optional<LocalDate> asOf) {
    return VisitPeriod.figures(records, period, asOf, policy);
  }

  /** The latest round that was read, or a refusal when there is none. */
  public Round latestRound() {
    return latest(records.id(), records.rounds().navigableKeySet());
  }

  /** The figures of a round. */
  public SurveyFigures survey(Round round) {
    return SurveyRound.figures(records, round, policy);
  }

  /** The figures of a round, empty for one that was not held. */
  Optional<SurveyFigures> surveyIfHeld(Round round) {
    return Optional.of(round).filter(records.rounds()::containsKey).map(this::survey);
  }

  /** The figures of all rounds of a year. */
  List<SurveyFigures> surveysOf(int year) {
    return records.rounds().keySet().stream()
        .filter(round -> round.year() == year)
        .map(this::survey)
        .toList();
  }

  /** The returns of a round that are worth a look. */
  public ResponseQuality quality(Round round) {
    return ResponseQuality.of(records, round, policy);
  }
}
