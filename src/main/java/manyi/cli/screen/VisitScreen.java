package manyi.cli.screen;

import java.util.ArrayList;
import java.util.List;
import manyi.figures.visit.CountedVisits;
import manyi.figures.visit.VisitFigures;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Part;
import manyi.policy.Terms;

/** The figures of a visit period for a reader at a terminal. */
public final class VisitScreen {
  private final Messages messages;
  private final Messages notes;
  private final Terms terms;

  public VisitScreen(Language language) {
    messages = Messages.of("cli", language);
    notes = Messages.of("notes", language);
    terms = new Terms(language);
  }

  public List<String> lines(VisitFigures figures) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("visits.title", figures.project(), figures.period(), figures.asOf()));
    lines.add("");
    lines.addAll(quota(figures));
    figures.counted().ifPresent(counted -> groups(lines, counted));
    if (!figures.notes().isEmpty()) {
      lines.add("");
      lines.addAll(Shown.notes(figures.notes(), notes));
    }
    return lines;
  }

  private void groups(List<String> lines, CountedVisits counted) {
    Shown.names(lines, messages, terms, "visits.byMethod", counted.byMethod(), "method");
    Shown.names(lines, messages, terms, "visits.byTopic", counted.byTopic(), "topic");
    Shown.names(
        lines, messages, terms, "visits.byOwnerClass", counted.byOwnerClass(), "ownerClass");
    lines.add("");
    lines.addAll(weeks(counted.weeks()));
  }

  private List<String> quota(VisitFigures figures) {
    TextTable table = new TextTable(List.of("", ">"));
    Shown.figures(table, terms, figures, Part.QUOTA);
    table.row(
        messages.text("visits.met"),
        figures.met().map(met -> messages.text(met ? "yes" : "no")).orElse(Shown.UNKNOWN));
    Shown.figures(table, terms, figures, Part.VISITS);
    Shown.figures(table, terms, figures, Part.PHONE);
    table.row(
        terms.indicator(Indicator.VISIT_SATISFACTION_RATE),
        Shown.figure(figures, Indicator.VISIT_SATISFACTION_RATE));
    Shown.figures(table, terms, figures, Part.YEAR_TO_DATE);
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
