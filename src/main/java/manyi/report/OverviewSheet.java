package manyi.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.figures.Fraction;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.Value;
import manyi.policy.Policy;
import manyi.report.MonthFigures.Month;

/**
 * 总览: the key figures against targets, the month before and the year before; what stands out in
 * words; the lines to sign on.
 */
final class OverviewSheet implements ReportSheet<MonthFigures> {
  private static final List<String> HEADS =
      List.of(
          "figure", "actual", "target", "lastMonth", "yearBefore", "change", "yearChange", "mark");
  private static final int ACTUAL = 1;
  private static final int TARGET = 2;
  private static final int LAST_MONTH = 3;
  private static final int YEAR_BEFORE = 4;
  private static final int CHANGE = 5;
  private static final int YEAR_CHANGE = 6;
  private static final int MARK = 7;
  private static final int LAST_COLUMN = 8;

  /** First and last column of each card, and of each line to sign on. */
  private static final int[][] CARDS = {{1, 1}, {2, 3}, {4, 5}, {6, 8}};

  private static final int[][] SIGNATURES = {{1, 2}, {4, 5}, {7, 8}};
  private static final int CARD_ROWS = 3;

  @Override
  public String key() {
    return "overview";
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.widths(28, 11, 11, 11, 11, 11, 11, 11).onePage(false);
    TitleBlock.write(report, draft);
    int cards = draft.row();
    draft.skip(CARD_ROWS);
    draft.section(wording.text("overview.figures"));
    Table table = Table.start(draft, wording.texts("overview.", HEADS), KeyFigure.ALL.size());
    for (int i = 0; i < KeyFigure.ALL.size(); i++) {
      row(table, i, report, draft);
    }
    table.end();
    draft.line(wording.text("overview.note"), Role.NOTE);
    notCompared(draft, "lastMonth", report.figures().lastMonth());
    notCompared(draft, "sameMonth", report.figures().sameMonthLastYear());
    cards(report, draft, table, cards);
    highlights(report, draft);
    SignOffBlock.write(report, draft, SIGNATURES);
  }

  private static void notCompared(SheetDraft draft, String before, Month month) {
    ComparisonNotes.write(draft, before, month.complaints(), month.visits());
  }

  private static void row(
      Table table, int i, Report<? extends MonthFigures> report, SheetDraft draft) {
    KeyFigure figure = KeyFigure.ALL.get(i);
    MonthFigures months = report.figures();
    Optional<Fraction> now = figure.of(months.current());
    Optional<Fraction> before = figure.of(months.lastMonth());
    Optional<Fraction> yearBefore = figure.of(months.sameMonthLastYear());
    table.put(i, 0, Cells.label(draft.wording().text("figure." + figure.key())));
    table.put(i, ACTUAL, actual(figure, now, draft));
    table.put(i, TARGET, target(figure, report, draft));
    table.put(i, LAST_MONTH, Cells.figure(before, figure.format()));
    table.put(i, YEAR_BEFORE, Cells.figure(yearBefore, figure.format()));
    CellRef here = table.at(i, ACTUAL);
    table.put(i, CHANGE, change(figure, here, table.at(i, LAST_MONTH), now, before));
    table.put(i, YEAR_CHANGE, change(figure, here, table.at(i, YEAR_BEFORE), now, yearBefore));
    Optional<Boolean> met = figure.met(report.policy(), months.current());
    table.put(i, MARK, mark(figure, here, table.at(i, TARGET), met, draft.wording()));
  }

  private static CellPlan actual(KeyFigure figure, Optional<Fraction> now, SheetDraft draft) {
    String formula =
        figure.key().equals(KeyFigure.PER_HUNDRED)
            ? Formula.perHundred(
                draft.place("received").orElseThrow(), draft.place("occupied").orElseThrow())
            : draft.place(figure.key()).orElseThrow();
    return Cells.derived(formula, Cells.exact(now), figure.format());
  }

  private static CellPlan target(
      KeyFigure figure, Report<? extends MonthFigures> report, SheetDraft draft) {
    Policy policy = report.policy();
    Value stored = Cells.exact(figure.target(policy, report.figures().current()));
    boolean quota = figure.key().equals(KeyFigure.VISITED) && policy.target(figure.key()).isEmpty();
    return quota
        ? Cells.derived(draft.place("required").orElseThrow(), stored, figure.format())
        : CellPlan.of(stored, Role.BODY, figure.format());
  }

  private static CellPlan change(
      KeyFigure figure,
      CellRef nowCell,
      CellRef beforeCell,
      Optional<Fraction> now,
      Optional<Fraction> before) {
    return switch (figure.format()) {
      case COUNT -> Change.ofCounts(nowCell, beforeCell, now, before);
      case RATE -> Change.ofRates(nowCell, beforeCell, now, before);
      default -> Change.ofMeasures(nowCell, beforeCell, now, before);
    };
  }

  private static CellPlan mark(
      KeyFigure figure, CellRef actual, CellRef target, Optional<Boolean> met, Wording wording) {
    String yes = wording.text("mark.met");
    String no = wording.text("mark.missed");
    String compared = actual + (figure.aim() == KeyFigure.Aim.AT_LEAST ? ">=" : "<=") + target;
    return Verdict.cell(actual, target, compared, met, yes, no);
  }

  private static void cards(
      Report<? extends MonthFigures> report, SheetDraft draft, Table table, int row) {
    List<String> keys = List.of("received", "completionRate", "timelinessRate", KeyFigure.VISITED);
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      int place =
          IntStream.range(0, KeyFigure.ALL.size())
              .filter(k -> KeyFigure.ALL.get(k).key().equals(key))
              .findFirst()
              .orElseThrow();
      KeyFigure figure = KeyFigure.ALL.get(place);
      CellPlan value =
          CellPlan.formula(
              table.at(place, ACTUAL).toString(),
              Cells.exact(figure.of(report.figures().current())),
              Role.KEY_FIGURE,
              figure.format());
      card(draft, row, CARDS[i], figure, value, cardNote(figure, report, draft.wording()));
    }
  }

  private static void card(
      SheetDraft draft, int row, int[] columns, KeyFigure figure, CellPlan value, String note) {
    String label = draft.wording().text("figure." + figure.key());
    List<CellPlan> cells =
        List.of(CellPlan.text(label, Role.KEY_LABEL), value, CellPlan.text(note, Role.KEY_NOTE));
    for (int i = 0; i < CARD_ROWS; i++) {
      draft.put(row + i, columns[0], cells.get(i));
      if (columns[1] > columns[0]) {
        draft.merge(Area.of(row + i, columns[0], row + i, columns[1]));
      }
    }
  }

  /** The target where there is one, else the figure of the month before. */
  private static String cardNote(
      KeyFigure figure, Report<? extends MonthFigures> report, Wording wording) {
    Month current = report.figures().current();
    Optional<Fraction> target = figure.target(report.policy(), current);
    String key = target.isPresent() ? "overview.card.target" : "overview.card.lastMonth";
    Optional<Fraction> shown = target.or(() -> figure.of(report.figures().lastMonth()));
    return wording.text(key, shown.map(f -> shown(f, figure.format())).orElse(Cells.DASH));
  }

  private static String shown(Fraction figure, Format format) {
    return format == Format.RATE
        ? ParetoReadings.percent(figure)
        : figure.toDecimal(format == Format.COUNT ? 0 : 2).toPlainString();
  }

  private static void highlights(Report<? extends MonthFigures> report, SheetDraft draft) {
    draft.section(draft.wording().text("overview.highlights"));
    for (Highlights.Highlight highlight : new Highlights(report, draft.wording()).list()) {
      draft.put(draft.row(), 1, CellPlan.text(highlight.subject(), highlight.role()));
      draft.prose(2, LAST_COLUMN, Cells.prose(highlight.sentence())).skip(1);
    }
  }
}
