package manyi.report.month;

import java.util.List;
import java.util.Optional;
import manyi.figures.visit.VisitFigures;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.policy.VisitBands;
import manyi.report.block.Anchor;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.KeyValueBlock;
import manyi.report.block.RowRule;
import manyi.report.block.SheetDraft;
import manyi.report.block.Verdict;
import manyi.report.block.Wording;

/** The quota of visits step by step (V02, V03, D28, D29), and the year's coverage (V04). */
final class VisitQuotaBlock {
  private static final int LABEL_COLUMN = 1;

  private final SheetDraft draft;
  private final Wording wording;
  private final Policy policy;
  private final VisitFigures figures;

  VisitQuotaBlock(SheetDraft draft, Policy policy, VisitFigures figures) {
    this.draft = draft;
    this.wording = draft.wording();
    this.policy = policy;
    this.figures = figures;
  }

  void write() {
    draft.line(wording.text("quota.title"), Role.SECTION);
    KeyValueBlock block = new KeyValueBlock(draft, LABEL_COLUMN);
    CellRef households =
        add(block, Indicator.HOUSEHOLDS, Cells.count(figures.count(Indicator.HOUSEHOLDS)));
    CellRef occupied =
        add(block, Indicator.OCCUPIED, Cells.count(figures.count(Indicator.OCCUPIED)));
    VisitBands bands = VisitBands.of(policy.text(Setting.VISIT_BANDS));
    CellRef percent =
        block.add(
            wording.measured(Indicator.QUOTA_PERCENT), percent(households, bands), say(bands));
    CellRef required =
        add(
            block,
            Indicator.REQUIRED,
            Cells.derived(
                RowRule.QUOTA.guarded(List.of(occupied, percent)),
                Cells.value(figures.count(Indicator.REQUIRED)),
                Format.COUNT));
    CellRef visited = add(block, Indicator.VISITED, Cells.count(figures.count(Indicator.VISITED)));
    add(block, "missing", missing(required, visited));
    add(block, "achieved", Cells.rate(Formula.ratio(visited, required), figures.achieved()));
    add(block, "met", met(required, visited));
    add(block, Indicator.VISITS, Cells.count(figures.count(Indicator.VISITS)));
    add(
        block,
        Indicator.REVISITS_EXCLUDED,
        Cells.count(figures.count(Indicator.REVISITS_EXCLUDED)));
    CellRef byPhone = add(block, "byPhone", Cells.count(byPhone()));
    add(
        block,
        Indicator.PHONE_SHARE,
        Cells.rate(Formula.ratio(byPhone, visited), figures.number(Indicator.PHONE_SHARE)));
    coverage();
  }

  private void coverage() {
    draft.section(wording.text("quota.year"));
    KeyValueBlock block = new KeyValueBlock(draft, LABEL_COLUMN);
    CellRef visited =
        add(
            block,
            Indicator.VISITED_IN_YEAR,
            Cells.count(figures.count(Indicator.VISITED_IN_YEAR)));
    CellRef occupied =
        add(
            block,
            Indicator.OCCUPIED_IN_YEAR,
            Cells.count(figures.count(Indicator.OCCUPIED_IN_YEAR)));
    add(
        block,
        Indicator.COVERAGE,
        Cells.rate(Formula.ratio(visited, occupied), figures.number(Indicator.COVERAGE)));
  }

  private CellRef add(KeyValueBlock block, String key, CellPlan value) {
    return block.add(wording.text("quota." + key), value, note(key));
  }

  /** The same for a figure that other sheets refer to. */
  private CellRef add(KeyValueBlock block, Indicator figure, CellPlan value) {
    CellRef place = block.add(wording.figure(figure), value, note(figure.key()));
    draft.anchor(Anchor.of(figure), place);
    return place;
  }

  private String note(String key) {
    String note = "quota." + key + ".note";
    return wording.has(note) ? wording.text(note) : "";
  }

  /** By the bands where they give our own percentage, as they do but for other profiles (D27). */
  private CellPlan percent(CellRef households, VisitBands bands) {
    Optional<Long> ours = figures.count(Indicator.QUOTA_PERCENT);
    boolean byBand =
        figures.count(Indicator.HOUSEHOLDS).isPresent()
            && ours.equals(
                figures.count(Indicator.HOUSEHOLDS).map(count -> (long) bands.percent(count)));
    if (!byBand) {
      return Cells.count(ours);
    }
    StringBuilder formula = new StringBuilder();
    for (VisitBands.Band band : bands.bands()) {
      formula.append(
          band.upTo()
              .map(limit -> "IF(" + households + "<=" + limit + "," + band.percent() + ",")
              .orElseGet(() -> String.valueOf(band.percent())));
    }
    formula.append(")".repeat(bands.bands().size() - 1));
    return Cells.derived(formula.toString(), ours.orElseThrow());
  }

  private String say(VisitBands bands) {
    return wording.text("quota.bands", wording.bands(bands));
  }

  private CellPlan missing(CellRef required, CellRef visited) {
    Optional<Long> missing =
        figures
            .count(Indicator.REQUIRED)
            .flatMap(r -> figures.count(Indicator.VISITED).map(v -> Math.max(0, r - v)));
    return Cells.derived(
        Formula.ifKnown(required, visited, "MAX(0," + required + "-" + visited + ")"),
        Cells.value(missing),
        Format.COUNT);
  }

  private CellPlan met(CellRef required, CellRef visited) {
    return Verdict.cell(
        required,
        visited,
        visited + ">=" + required,
        figures.met(),
        wording.text("mark.met"),
        wording.text("mark.missed"));
  }

  /** Households reached by phone alone: the numerator of the share. */
  private Optional<Long> byPhone() {
    return figures
        .number(Indicator.PHONE_SHARE)
        .flatMap(
            share ->
                figures
                    .count(Indicator.VISITED)
                    .map(v -> share.times(v).toDecimal(0).longValueExact()));
  }
}
