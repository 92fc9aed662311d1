package manyi.report.block;

import java.util.List;
import manyi.policy.Derivation;
import manyi.policy.Indicator;
import manyi.policy.Setting;

/** The key figures of a month and of a year, questionnaires apart, each in its order. */
public final class SpanMeasures {
  /** Those of a month; the visits are measured by the quota. */
  public static final List<Measure<Span>> MONTH =
      List.of(
          Measure.of(Indicator.RECEIVED),
          Measure.of(Indicator.COMPLAINTS_PER_HUNDRED),
          Measure.of(Indicator.CARRIED_OVER),
          Measure.of(Indicator.TO_FOLLOW),
          Measure.of(Indicator.COMPLETED),
          Measure.of(Indicator.OPEN),
          Measure.of(Indicator.COMPLETION_RATE),
          Measure.of(Indicator.TIMELINESS_RATE),
          Measure.of(Indicator.MEAN_DAYS_TO_COMPLETE),
          Measure.of(Indicator.REVISIT_RATE),
          Measure.of(Indicator.REVISIT_IN_TIME_RATE),
          Measure.of(Indicator.REVISIT_SATISFACTION_RATE),
          Measure.asked(Indicator.VISITED, Indicator.REQUIRED),
          Measure.of(Indicator.COVERAGE),
          Measure.of(Indicator.VISIT_SATISFACTION_RATE));

  /** Those of a year; what is due by its end is measured by it. */
  public static final List<Measure<Span>> YEAR =
      List.of(
          Measure.of(Indicator.RECEIVED),
          Measure.of(Indicator.COMPLAINTS_PER_HUNDRED),
          Measure.of(Indicator.CARRIED_OVER),
          Measure.of(Indicator.COMPLETED),
          Measure.of(Indicator.OPEN),
          Measure.of(Indicator.COMPLETION_RATE),
          Measure.of(Indicator.TIMELINESS_RATE),
          Measure.of(Indicator.MEAN_DAYS_TO_COMPLETE),
          Measure.of(Indicator.ESCALATED),
          Measure.asked(Indicator.REVISIT_RATE, Setting.REVISIT_SHARE),
          Measure.of(Indicator.REVISIT_IN_TIME_RATE),
          Measure.of(Indicator.REVISIT_SATISFACTION_RATE),
          Measure.of(Indicator.VISITED),
          Measure.asked(Indicator.COVERAGE, Setting.YEARLY_COVERAGE),
          Measure.of(Indicator.VISIT_SATISFACTION_RATE));

  private SpanMeasures() {}

  /**
   * Where a figure comes from on the sheets behind the overview; what is of complaints and
   * households together stands on none of them.
   */
  public static String formula(SheetDraft draft, Measure<Span> measure) {
    if (measure.indicator() != Indicator.COMPLAINTS_PER_HUNDRED) {
      return draft.place(Anchor.of(measure.indicator()));
    }
    Derivation from = measure.indicator().derivation().orElseThrow();
    return RowRule.of(from.rule())
        .guarded(from.operands().stream().map(Anchor::of).map(draft::place).toList());
  }
}
