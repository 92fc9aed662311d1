package manyi.figures.survey;

import java.util.List;
import java.util.Optional;
import manyi.policy.Policy;
import manyi.record.ProjectRecords;
import manyi.record.Round;
import manyi.record.RoundFacts;
import manyi.record.SurveyRecords;

/**
 * What about the returns of a round is worth a look: twins, sheets ticked from top to bottom or in
 * no time, more of them than households. Every return counts in every figure all the same; what is
 * to be left out, a person takes out of the file.
 *
 * @param returned 回收数; empty for a tally without one
 * @param examined how many returns were looked at; 0 for a tally, which has none
 * @param households 已入住户数 when the questionnaires went out; empty while unknown
 * @param doubtful in the order of files and rows
 */
public record ResponseQuality(
    Round round,
    Optional<Integer> returned,
    int examined,
    Optional<Integer> households,
    List<DoubtfulReturn> doubtful) {
  public ResponseQuality {
    doubtful = List.copyOf(doubtful);
  }

  /** Looks at a round as a whole; twins may lie in two files. */
  public static ResponseQuality of(ProjectRecords project, Round round, Policy policy) {
    SurveyRecords survey =
        project
            .rounds()
            .getOrDefault(round, new SurveyRecords(round, RoundFacts.NONE, List.of(), List.of()));
    int sheets = survey.returns().stream().mapToInt(file -> file.sheets().size()).sum();
    Optional<Integer> returned =
        survey.returns().isEmpty() ? survey.facts().returned() : Optional.of(sheets);
    return new ResponseQuality(
        round,
        returned,
        sheets,
        IssuedCount.households(project, survey, policy),
        new DoubtSearch(project, survey, policy).doubtful());
  }

  /** The returns of which this is doubtful. */
  public List<DoubtfulReturn> of(Doubt doubt) {
    return doubtful.stream().filter(one -> one.reason(doubt).isPresent()).toList();
  }

  /** How many returns there are beyond one for each household; 0 where that is not known. */
  public int beyondHouseholds() {
    return returned.isEmpty() || households.isEmpty()
        ? 0
        : Math.max(0, returned.get() - households.get());
  }

  /** True when nothing is doubtful. */
  public boolean isSound() {
    return doubtful.isEmpty() && beyondHouseholds() == 0;
  }
}
