package manyi.report.survey;

import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.survey.SurveyFigures;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.KeyValueBlock;
import manyi.report.block.SheetDraft;

/**
 * From the questionnaires issued and returned to the points that the return rate costs, step by
 * step, and on to the rate that is left (Q05-Q07, D1, D10-D12).
 */
public final class PenaltySteps {
  private static final int LABEL_COLUMN = 1;

  private final SheetDraft draft;
  private final Policy policy;
  private final SurveyFigures figures;
  private final KeyValueBlock block;

  PenaltySteps(SheetDraft draft, Policy policy, SurveyFigures figures) {
    this.draft = draft;
    this.policy = policy;
    this.figures = figures;
    this.block = new KeyValueBlock(draft, LABEL_COLUMN);
  }

  /**
   * Writes the steps on the sheet of the round's results, from the counted numbers to the points,
   * and names them for the sheets before it.
   *
   * @return where the points stand
   */
  CellRef write() {
    CellRef issued = named(Indicator.ISSUED, Cells.count(figures.count(Indicator.ISSUED)));
    CellRef returned = named(Indicator.RETURNED, Cells.count(figures.count(Indicator.RETURNED)));
    CellRef valid = named(Indicator.VALID, Cells.count(figures.count(Indicator.VALID)));
    add("validRate", Cells.rate(Formula.ratio(valid, returned), validRate()));
    CellRef rate = named(Indicator.RETURN_RATE, returnRate(issued, returned));
    CellRef floor = add("floor", floor());
    CellRef shortfall = named(Indicator.SHORTFALL_POINTS, shortfall(rate, floor));
    CellRef each = add("pointsEach", pointsEach());
    draft.anchor(new RoundAnchor.PointsEach(figures.round()), each);
    return named(Indicator.PENALTY_POINTS, points(shortfall, each));
  }

  /** Writes the steps anew on another sheet, from the numbers on that of the results to the end. */
  void retrace() {
    CellRef issued = add(Indicator.ISSUED, copy(Indicator.ISSUED));
    CellRef returned = add(Indicator.RETURNED, copy(Indicator.RETURNED));
    CellRef returnRate = add(Indicator.RETURN_RATE, returnRate(issued, returned));
    CellRef floor = add("floor", floor());
    CellRef shortfall = add(Indicator.SHORTFALL_POINTS, shortfall(returnRate, floor));
    CellRef each = add("pointsEach", pointsEach());
    CellRef points = add(Indicator.PENALTY_POINTS, points(shortfall, each));
    CellRef rate =
        add(Indicator.RATE, Cells.rate(place(Indicator.RATE), figures.number(Indicator.RATE)));
    add(Indicator.ADJUSTED_RATE, adjusted(rate, points, figures.number(Indicator.ADJUSTED_RATE)));
  }

  /** A rate less points: never below zero. */
  static CellPlan adjusted(Object rate, Object points, Optional<Fraction> stored) {
    return Cells.rate(
        Formula.ifKnown(rate, points, "MAX(0," + rate + "-" + points + "/100)"), stored);
  }

  private CellPlan returnRate(CellRef issued, CellRef returned) {
    String impossible = "OR(" + issued + "=0," + returned + ">" + issued + ")";
    String rate =
        "IF(" + impossible + "," + Formula.quoted(Cells.DASH) + "," + returned + "/" + issued + ")";
    return Cells.rate(
        Formula.ifKnown(issued, returned, rate), figures.number(Indicator.RETURN_RATE));
  }

  private CellPlan floor() {
    Fraction floor = Fraction.of(policy.share(Setting.RETURN_RATE_FLOOR));
    return Cells.figure(Optional.of(floor), Format.RATE);
  }

  private CellPlan shortfall(CellRef rate, CellRef floor) {
    return Cells.derived(
        Formula.ifKnown(rate, floor, "MAX(0," + floor + "-" + rate + ")*100"),
        Cells.exact(figures.number(Indicator.SHORTFALL_POINTS)),
        Format.POINTS);
  }

  private CellPlan pointsEach() {
    return Cells.count(policy.whole(Setting.PENALTY_POINTS));
  }

  private CellPlan points(CellRef shortfall, CellRef each) {
    String counted = PenaltyReading.of(policy).counted(shortfall);
    return Cells.derived(
        Formula.ifKnown(shortfall, each, counted + "*" + each),
        Cells.exact(figures.number(Indicator.PENALTY_POINTS)),
        Format.POINTS);
  }

  private Optional<Fraction> validRate() {
    return figures
        .count(Indicator.RETURNED)
        .flatMap(
            returned ->
                figures.count(Indicator.VALID).flatMap(valid -> Fraction.share(valid, returned)));
  }

  private CellPlan copy(Indicator figure) {
    return Cells.derived(place(figure), Cells.value(figures.count(figure)), Format.COUNT);
  }

  private String place(Indicator figure) {
    return draft.place(RoundAnchor.of(figures, figure));
  }

  private CellRef named(Indicator figure, CellPlan cell) {
    CellRef place = add(figure, cell);
    draft.anchor(RoundAnchor.of(figures, figure), place);
    return place;
  }

  private CellRef add(Indicator figure, CellPlan cell) {
    String note =
        figure == Indicator.PENALTY_POINTS
            ? PenaltyReading.of(policy).text(draft.wording())
            : note(figure.key());
    return block.add(draft.wording().measured(figure), cell, note);
  }

  /** A step between the figures: a limit of the settings, a share that is no figure by itself. */
  private CellRef add(String key, CellPlan cell) {
    return block.add(draft.wording().text("survey." + key), cell, note(key));
  }

  private String note(String key) {
    String note = "survey." + key + ".note";
    return draft.wording().has(note) ? draft.wording().text(note) : "";
  }
}
