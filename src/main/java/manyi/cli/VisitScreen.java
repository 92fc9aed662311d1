package manyi.cli;

import java.util.ArrayList;
import java.util.List;
import manyi.figures.VisitFigures;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.policy.Indicator;
import manyi.report.block.Terms;

/** The figures of a visit period for a reader at a terminal. */
final class VisitScreen {
  private final Messages messages;
  private final Messages notes;
  private final Terms terms;

  VisitScreen(Language language) {
    messages = Messages.of("cli", language);
    notes = Messages.of("notes", language);
    terms = new Terms(language);
  }

  List<String> lines(VisitFigures figures) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("visits.title", figures.project(), figures.period(), figures.asOf()));
    lines.add("");
    lines.addAll(quota(figures));
    Shown.names(lines, messages, terms, "visits.byMethod", figures.byMethod(), "method");
    Shown.names(lines, messages, terms, "visits.byTopic", figures.byTopic(), "topic");
    Shown.names(
        lines, messages, terms, "visits.byOwnerClass", figures.byOwnerClass(), "ownerClass");
    figures
        .weeks()
        .ifPresent(
            weeks -> {
              lines.add("");
              lines.addAll(weeks(weeks));
            });
    if (!figures.notes().isEmpty()) {
      lines.add("");
      lines.addAll(Shown.notes(figures.notes(), notes));
    }
    return lines;
  }

  private List<String> quota(VisitFigures figures) {
    TextTable table = new TextTable(List.of("", ">"));
    table.row(messages.text("visits.households"), Shown.count(figures.households()));
    table.row(messages.text("visits.occupied"), Shown.count(figures.occupied()));
    table.row(
        messages.text("visits.quotaPercent"),
        figures.quotaPercent().map(p -> p + " %").orElse(Shown.UNKNOWN));
    table.row(messages.text("visits.required"), Shown.count(figures.required()));
    table.row(terms.indicator(Indicator.VISITED), Shown.count(figures.visited()));
    table.row(
        messages.text("visits.met"),
        figures.met().map(met -> messages.text(met ? "yes" : "no")).orElse(Shown.UNKNOWN));
    table.row(messages.text("visits.visits"), Shown.count(figures.visits()));
    table.row(messages.text("visits.revisitsExcluded"), Shown.count(figures.revisitsExcluded()));
    table.row(messages.text("visits.phoneShare"), Shown.rate(figures.phoneShare()));
    table.row(
        terms.indicator(Indicator.VISIT_SATISFACTION_RATE),
        Shown.rate(figures.satisfaction().flatMap(a -> a.rate())));
    table.row(
        messages.text("visits.yearToDate"),
        Shown.count(figures.yearToDate().map(VisitFigures.YearToDate::visited)));
    table.row(
        terms.indicator(Indicator.COVERAGE),
        Shown.rate(figures.yearToDate().flatMap(VisitFigures.YearToDate::coverage)));
    return table.lines();
  }

  private List<String> weeks(List<VisitFigures.Week> weeks) {
    TextTable table =
        new TextTable(
            List.of(
                messages.text("visits.week"),
                messages.text("visits.monday"),
                ">" + messages.text("visits.director"),
                ">" + messages.text("visits.supervisor")));
    for (VisitFigures.Week week : weeks) {
      table.row(
          week.week(),
          week.monday().toString(),
          Shown.count(week.director()),
          Shown.count(week.supervisor()));
    }
    return table.lines();
  }
}
