package manyi.report.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.ParetoFigures;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.grid.Format;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.report.block.Highlight;
import manyi.report.block.HighlightList;
import manyi.report.block.Remark;
import manyi.report.block.Report;
import manyi.report.block.SheetId;
import manyi.report.block.Shown;
import manyi.report.block.Wording;

/** What stands out in a questionnaire round, in sentences. */
public final class SurveyHighlights {
  private final Wording wording;
  private final Policy policy;
  private final SurveyFigures figures;
  private final HighlightList list;

  private SurveyHighlights(Wording wording, Policy policy, SurveyFigures figures) {
    this.wording = wording;
    this.policy = policy;
    this.figures = figures;
    this.list = new HighlightList(wording);
  }

  /** The sentences of a survey report, in their order. */
  static List<Highlight> of(Report<? extends RoundFigures> report, Wording wording) {
    SurveyHighlights round =
        new SurveyHighlights(wording, report.policy(), report.figures().current());
    round.returned();
    round.result();
    round.readings();
    round.strict();
    report.figures().before().ifPresent(round::changed);
    round.items();
    round.pareto();
    round.suggestions();
    round.list.data(report.quality());
    return round.list.list();
  }

  /**
   * Only how many came back, what that cost, and where it could be improved: for a longer report.
   */
  public static List<Highlight> inShort(Wording wording, Policy policy, SurveyFigures figures) {
    SurveyHighlights highlights = new SurveyHighlights(wording, policy, figures);
    highlights.returned();
    highlights.result();
    highlights.pareto();
    return highlights.list.list();
  }

  private void returned() {
    if (figures.number(Indicator.RETURN_RATE).isEmpty()) {
      list.add(Remark.RETURN_UNKNOWN);
      return;
    }
    String rate = Shown.percent(figures.number(Indicator.RETURN_RATE).get());
    Fraction shortfall = figures.number(Indicator.SHORTFALL_POINTS).orElseThrow();
    String floor = Shown.percent(Fraction.of(policy.share(Setting.RETURN_RATE_FLOOR)));
    if (shortfall.equals(Fraction.ZERO)) {
      list.add(Remark.RETURN_REACHED, rate, floor);
    } else {
      list.add(
          Remark.RETURN_MISSED,
          rate,
          floor,
          decimal(shortfall),
          decimal(figures.number(Indicator.PENALTY_POINTS).orElseThrow()));
    }
  }

  private void result() {
    if (figures.number(Indicator.RATE).isEmpty()) {
      list.add(Remark.NO_ANSWERS);
      return;
    }
    String rate = Shown.percent(figures.number(Indicator.RATE).get());
    Optional<Fraction> adjusted = figures.number(Indicator.ADJUSTED_RATE);
    boolean lowered = adjusted.isPresent() && !adjusted.equals(figures.number(Indicator.RATE));
    if (lowered) {
      list.add(Remark.RESULT_LOWERED, rate, Shown.percent(adjusted.get()));
    } else {
      list.add(Remark.RESULT, rate);
    }
  }

  private void readings() {
    figures
        .readings()
        .filter(SurveyFigures.Readings::differ)
        .ifPresent(
            all ->
                list.add(
                    Remark.READINGS,
                    Shown.figure(all.linear().adjustedRate(), Format.RATE),
                    Shown.figure(all.pointsBegun().adjustedRate(), Format.RATE),
                    Shown.figure(all.pointsCompleted().adjustedRate(), Format.RATE)));
  }

  private void strict() {
    if (SurveyResultBlock.countsFair(policy, figures)) {
      list.add(
          Remark.STRICT,
          figures.answers().fair(),
          Shown.figure(figures.number(Indicator.STRICT_RATE), Format.RATE));
    }
  }

  private void changed(SurveyFigures before) {
    Optional<Fraction> then = before.number(Indicator.ADJUSTED_RATE);
    Optional<Fraction> now = figures.number(Indicator.ADJUSTED_RATE);
    if (now.isEmpty() || then.isEmpty()) {
      return;
    }
    int compared = now.get().compareTo(then.get());
    String points = Shown.points(now.get(), then.get());
    String round = wording.span(before.round().toString());
    if (compared == 0) {
      list.add(Remark.CHANGE_SAME, round);
    } else if (compared > 0) {
      list.add(Remark.CHANGE_UP, round, points);
    } else {
      list.add(Remark.CHANGE_DOWN, round, points);
    }
  }

  private void items() {
    figures.items().stream()
        .filter(item -> item.rate().isPresent())
        .min(Comparator.comparing(item -> item.rate().orElseThrow()))
        .filter(item -> item.answers().dissatisfied() > 0)
        .ifPresent(
            item -> list.add(Remark.LOWEST, item.item(), Shown.percent(item.rate().orElseThrow())));
    for (Item item : figures.overallItems()) {
      item.rate().ifPresent(rate -> list.add(Remark.OVERALL, item.item(), Shown.percent(rate)));
    }
  }

  private void pareto() {
    List<String> main = figures.pareto().main().stream().map(ParetoFigures.Line::item).toList();
    if (!main.isEmpty()) {
      list.add(Remark.MAIN_ITEMS, wording.list(main));
    }
  }

  private void suggestions() {
    if (!figures.suggestions().isEmpty()) {
      list.add(
          Remark.SUGGESTIONS, figures.suggestions().size(), wording.sheet(SheetId.SUGGESTIONS));
    }
  }

  private static String decimal(Fraction points) {
    return points.toDecimal(2).stripTrailingZeros().toPlainString();
  }
}
