package manyi.figures.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import manyi.figures.survey.DoubtfulReturn.Reason;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.ProjectRecords;
import manyi.record.Round;
import manyi.record.SurveyRecords;
import manyi.record.SurveyReturn;
import manyi.record.When;

/** Looks through the returns of a round for what is doubtful about them. */
final class DoubtSearch {
  private final SurveyRecords survey;
  private final ComparedReturns returns;
  private final HouseholdCheck households;
  private final IdentityHashMap<ComparedReturn, Reason> twins;
  private final int alikeItems;
  private final BigDecimal secondsPerItem;

  DoubtSearch(ProjectRecords project, SurveyRecords survey, Policy policy) {
    this.survey = survey;
    this.returns = new ComparedReturns(survey.returns(), policy);
    this.households = new HouseholdCheck(project, returns.all(), policy);
    this.twins = TwinSearch.in(returns.all(), households::household, policy);
    this.alikeItems = policy.whole(Setting.ALIKE_ITEMS);
    this.secondsPerItem = BigDecimal.valueOf(policy.whole(Setting.SECONDS_PER_ITEM));
  }

  List<DoubtfulReturn> doubtful() {
    boolean areTimesKept =
        returns.all().stream()
            .flatMap(one -> one.sheet().head().value(SurveyReturn.SECONDS).stream())
            .anyMatch(seconds -> seconds.signum() > 0);
    List<DoubtfulReturn> doubtful = new ArrayList<>();
    for (ComparedReturn one : returns.all()) {
      List<Reason> reasons = reasons(one, areTimesKept);
      if (!reasons.isEmpty()) {
        doubtful.add(new DoubtfulReturn(one.sheet().head().source(), reasons));
      }
    }
    return doubtful;
  }

  private List<Reason> reasons(ComparedReturn one, boolean areTimesKept) {
    List<Reason> reasons = new ArrayList<>();
    int only = one.onlyAnswer(alikeItems);
    if (only != 0) {
      reasons.add(Reason.of(Doubt.ALIKE, returns.answer(only)));
    }
    Optional.ofNullable(twins.get(one)).ifPresent(reasons::add);
    if (one.isBlank()) {
      reasons.add(Reason.of(Doubt.BLANK, ""));
    }
    if (areTimesKept) {
      one.sheet()
          .head()
          .value(SurveyReturn.SECONDS)
          .filter(seconds -> isTooFast(seconds, one.items()))
          .ifPresent(s -> reasons.add(Reason.of(Doubt.TOO_FAST, s.toPlainString())));
    }
    reasons.addAll(households.reasons(one));
    one.sheet()
        .head()
        .value(SurveyReturn.SUBMITTED_AT)
        .map(When::date)
        .filter(day -> isOutside(day, survey.round()))
        .ifPresent(day -> reasons.add(Reason.of(Doubt.OUTSIDE_ROUND, day.toString())));
    return reasons;
  }

  /** A site that keeps no times writes 0 for all; a single 0 among others is a time. */
  private boolean isTooFast(BigDecimal seconds, int items) {
    return seconds.signum() >= 0
        && seconds.compareTo(secondsPerItem.multiply(BigDecimal.valueOf(items))) < 0;
  }

  /** What went out by the end of June comes back in July (Q02, Q03), at the latest. */
  private static boolean isOutside(LocalDate day, Round round) {
    YearMonth last = round.lastMonth();
    return day.isBefore(last.minusMonths(5).atDay(1))
        || day.isAfter(last.plusMonths(1).atEndOfMonth());
  }
}
