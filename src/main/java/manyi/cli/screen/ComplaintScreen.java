package manyi.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.figures.NamedCount;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Part;
import manyi.policy.Terms;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Validity;

/** The figures of a complaint period for a reader at a terminal. */
public final class ComplaintScreen {
  private final Messages messages;
  private final Messages notes;
  private final Terms terms;

  public ComplaintScreen(Language language) {
    messages = Messages.of("cli", language);
    notes = Messages.of("notes", language);
    terms = new Terms(language);
  }

  public List<String> lines(ComplaintFigures figures) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text("complaints.title", figures.project(), figures.period(), figures.asOf()));
    lines.add("");
    lines.addAll(table(figures, Part.COMPLAINTS, Part.DAYS));
    lines.add("");
    figures.counted().ifPresent(counted -> groups(lines, counted));
    lines.addAll(handled(figures));
    figures.counted().ifPresent(counted -> lists(lines, counted));
    if (!figures.notes().isEmpty()) {
      lines.add("");
      lines.addAll(Shown.notes(figures.notes(), notes));
    }
    return lines;
  }

  private void groups(List<String> lines, CountedComplaints counted) {
    lines.addAll(validityBySeverity(counted));
    lines.add("");
    names(lines, "complaints.byCategory", counted.byCategory(), "category");
    names(lines, "complaints.byChannel", counted.byChannel(), "channel");
    names(lines, "complaints.byDepartment", counted.byDepartment(), "department");
    names(lines, "complaints.otherKinds", counted.otherKinds(), "kind");
    lines.add("");
  }

  private void lists(List<String> lines, CountedComplaints counted) {
    cases(lines, "complaints.escalated", counted.escalated());
    cases(lines, "complaints.suspected", counted.suspectedEscalations());
    lines.add("");
    lines.addAll(
        ParetoScreen.lines(
            counted.pareto(), "complaints", messages, name -> terms.name("category", name)));
  }

  private void names(List<String> lines, String key, List<NamedCount> counts, String vocabulary) {
    Shown.names(lines, messages, terms, key, counts, vocabulary);
  }

  private List<String> table(ComplaintFigures figures, Part... parts) {
    TextTable table = new TextTable(List.of("", ">"));
    for (Part part : parts) {
      Shown.figures(table, terms, figures, part);
    }
    return table.lines();
  }

  private List<String> validityBySeverity(CountedComplaints counted) {
    List<Optional<SeverityLevel>> levels = withUnclassified(SeverityLevel.values());
    List<String> head = new ArrayList<>(List.of(messages.text("complaints.validity")));
    levels.forEach(level -> head.add(">" + terms.meaning("severity", level)));
    head.add(">" + messages.text("total"));
    TextTable table = new TextTable(head);
    for (Optional<Validity> validity : withUnclassified(Validity.values())) {
      List<String> row = new ArrayList<>(List.of(terms.meaning("validity", validity)));
      for (Optional<SeverityLevel> level : levels) {
        row.add(
            Long.toString(
                counted.table().getOrDefault(new ComplaintFigures.Key(validity, level), 0L)));
      }
      row.add(Long.toString(counted.received(validity)));
      table.row(row.toArray(String[]::new));
    }
    return table.lines();
  }

  private static <M> List<Optional<M>> withUnclassified(M[] meanings) {
    List<Optional<M>> all = new ArrayList<>();
    for (M meaning : meanings) {
      all.add(Optional.of(meaning));
    }
    all.add(Optional.empty());
    return all;
  }

  private List<String> handled(ComplaintFigures figures) {
    TextTable table = new TextTable(List.of("", ">"));
    Shown.figures(table, terms, figures, Part.TIMELINESS);
    Shown.figures(table, terms, figures, Part.REVISITS);
    table.row(
        terms.indicator(Indicator.REVISIT_SATISFACTION_RATE),
        Shown.figure(figures, Indicator.REVISIT_SATISFACTION_RATE));
    return table.lines();
  }

  private void cases(List<String> lines, String key, List<ComplaintFigures.Case> cases) {
    if (!cases.isEmpty()) {
      lines.add(
          messages.text(
              key,
              cases.stream()
                  .map(c -> c.complaint().source().label())
                  .collect(Collectors.joining(messages.text("comma")))));
    }
  }
}
