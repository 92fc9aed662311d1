package manyi.report.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.figures.complaint.CountedComplaints;
import manyi.figures.survey.SurveyFigures;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.report.block.Cells;
import manyi.report.block.Change;
import manyi.report.block.ComparisonNotes;
import manyi.report.block.Formula;
import manyi.report.block.Measure;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Span;
import manyi.report.block.SpanMeasures;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;
import manyi.report.survey.ItemChangeBlock;
import manyi.report.survey.RoundAnchor;
import manyi.report.survey.RoundFigures;
import manyi.report.survey.SurveyMeasures;

/**
 * 同比环比: the year against the year before, and each questionnaire round against the round before and
 * the same half a year before.
 */
public final class YearChangeSheet implements ReportSheet<YearFigures> {
  private static final int NOW = 1;
  private static final int BEFORE = 2;
  private static final int CHANGE = 3;
  private static final int GROWTH = 4;

  @Override
  public SheetId id() {
    return SheetId.YEAR_CHANGES;
  }

  @Override
  public List<SheetId> restsOn() {
    return List.of(
        SheetId.TREND,
        SheetId.TIMELINESS,
        SheetId.REVISITS,
        SheetId.COVERAGE,
        SheetId.ROUND_1,
        SheetId.ROUND_2);
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    YearFigures figures = report.figures();
    draft.widths(40, 13, 13, 13, 13, 13).upright();
    TitleBlock.write(report, draft);
    draft.line(wording.text("yearChanges.year"), Role.SECTION);
    measures(figures, draft);
    counts(
        figures,
        draft,
        "byCategory",
        "category",
        s -> s.complaints().counted(CountedComplaints::byCategory));
    counts(
        figures,
        draft,
        "byDepartment",
        "department",
        s -> s.complaints().counted(CountedComplaints::byDepartment));
    for (SurveyFigures round : figures.rounds()) {
      draft.newPage();
      draft.section(wording.text("yearChanges.round", wording.span(round.round().toString())));
      RoundFigures rounds =
          new RoundFigures(round, figures.before(round), figures.yearBefore(round));
      rates(rounds, draft);
      draft.skip(1);
      ItemChangeBlock.write(rounds, draft);
    }
  }

  private static List<String> heads(Wording wording, String first) {
    List<String> heads = new ArrayList<>(List.of(first));
    heads.addAll(wording.texts("yearChanges.", List.of("now", "before", "change", "growth")));
    return heads;
  }

  private static void measures(YearFigures figures, SheetDraft draft) {
    Wording wording = draft.wording();
    List<Measure<Span>> measures = SpanMeasures.YEAR;
    Table table =
        Table.start(draft, heads(wording, wording.text("measure.figure")), measures.size());
    for (int i = 0; i < measures.size(); i++) {
      Measure<Span> measure = measures.get(i);
      Optional<Fraction> now = measure.of(figures.year());
      Optional<Fraction> before = measure.of(figures.yearBefore());
      table.put(i, 0, Cells.label(wording.measured(measure.indicator())));
      table.put(
          i,
          NOW,
          Cells.derived(SpanMeasures.formula(draft, measure), Cells.exact(now), measure.format()));
      table.put(i, BEFORE, Cells.figure(before, measure.format()));
      compare(table, i, measure.format(), now, before);
    }
    table.end();
    draft.line(wording.text("yearChanges.note"), Role.NOTE);
    ComparisonNotes.write(
        draft, "lastYear", figures.yearBefore().complaints(), figures.yearBefore().visits());
  }

  /** A change; of counts also what part of the number before it is. */
  private static void compare(
      Table table, int row, Format format, Optional<Fraction> now, Optional<Fraction> before) {
    CellRef nowCell = table.at(row, NOW);
    CellRef beforeCell = table.at(row, BEFORE);
    table.put(row, CHANGE, Change.of(format, nowCell, beforeCell, now, before));
    table.put(
        row,
        GROWTH,
        format == Format.COUNT ? growth(nowCell, beforeCell, now, before) : Cells.empty());
  }

  private static CellPlan growth(
      CellRef nowCell, CellRef beforeCell, Optional<Fraction> now, Optional<Fraction> before) {
    Optional<Fraction> growth =
        before
            .filter(then -> !then.equals(Fraction.ZERO))
            .flatMap(then -> now.map(n -> n.minus(then).dividedBy(then)));
    String formula = Formula.share("(" + nowCell + "-" + beforeCell + ")", beforeCell);
    return Cells.rate(Formula.ifKnown(nowCell, beforeCell, formula), growth);
  }

  private static void counts(
      YearFigures figures,
      SheetDraft draft,
      String texts,
      String list,
      Function<Span, Optional<List<NamedCount>>> counts) {
    Wording wording = draft.wording();
    draft.section(wording.text(texts + ".title"));
    Optional<List<NamedCount>> now = counts.apply(figures.year());
    Optional<List<NamedCount>> before = counts.apply(figures.yearBefore());
    List<String> names = new ArrayList<>();
    for (Optional<List<NamedCount>> some : List.of(now, before)) {
      some.orElse(List.of()).stream()
          .map(NamedCount::name)
          .filter(name -> !names.contains(name))
          .forEach(names::add);
    }
    Table table = Table.start(draft, heads(wording, wording.text(texts + ".head")), names.size());
    if (names.isEmpty()) {
      table.none(wording.text(now.isEmpty() ? "none.unknown" : "none.month"));
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      Optional<Fraction> then = Measure.whole(count(before, names.get(i)));
      Optional<Fraction> today = Measure.whole(count(now, names.get(i)));
      table.put(i, 0, Cells.label(wording.term(list, names.get(i))));
      table.put(i, NOW, Cells.figure(today, Format.COUNT));
      table.put(i, BEFORE, Cells.figure(then, Format.COUNT));
      compare(table, i, Format.COUNT, today, then);
    }
    table.end();
  }

  private static Optional<Long> count(Optional<List<NamedCount>> counts, String name) {
    return counts.map(
        list ->
            list.stream()
                .filter(count -> count.name().equals(name))
                .mapToLong(NamedCount::count)
                .sum());
  }

  /** The round's own rates, in the columns of its items. */
  private static void rates(RoundFigures rounds, SheetDraft draft) {
    Wording wording = draft.wording();
    List<Measure<SurveyFigures>> measures = SurveyMeasures.ALL;
    Table table =
        Table.start(
            draft,
            wording.texts(
                "changes.",
                List.of("figure", "now", "before", "beforeChange", "yearBefore", "yearChange")),
            measures.size());
    for (int i = 0; i < measures.size(); i++) {
      Measure<SurveyFigures> measure = measures.get(i);
      Optional<Fraction> now = measure.of(rounds.current());
      table.put(i, 0, Cells.label(wording.measured(measure.indicator())));
      String place = draft.place(RoundAnchor.of(rounds.current(), measure.indicator()));
      table.put(i, NOW, Cells.derived(place, Cells.exact(now), measure.format()));
      List<Optional<SurveyFigures>> befores = List.of(rounds.before(), rounds.yearBefore());
      for (int b = 0; b < befores.size(); b++) {
        int column = BEFORE + 2 * b;
        Optional<Fraction> before = befores.get(b).flatMap(measure::of);
        table.put(i, column, Cells.figure(before, measure.format()));
        table.put(
            i,
            column + 1,
            Change.of(measure.format(), table.at(i, NOW), table.at(i, column), now, before));
      }
    }
    table.end();
  }
}
