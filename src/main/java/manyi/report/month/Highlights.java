package manyi.report.month;

import java.util.List;
import java.util.Optional;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.figures.ParetoFigures;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.visit.VisitFigures;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.record.Validity;
import manyi.report.block.Highlight;
import manyi.report.block.HighlightList;
import manyi.report.block.ParetoReadings;
import manyi.report.block.Report;
import manyi.report.block.Wording;

/** What stands out in a month, in sentences: a reader who sees nothing else sees these. */
final class Highlights {

  private final Report<? extends MonthFigures> report;
  private final Wording wording;
  private final ComplaintFigures complaints;
  private final VisitFigures visits;
  private final HighlightList list;

  Highlights(Report<? extends MonthFigures> report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.list = new HighlightList(wording);
    this.complaints = report.figures().current().complaints();
    this.visits = report.figures().current().visits();
    received();
    list.handling(complaints);
    suspected();
    list.revisits(complaints);
    complaints.revisitSatisfaction().ifPresent(this::answers);
    complaints.pareto().ifPresent(this::pareto);
    quota();
    phone();
    unclassified();
    list.data(report.quality());
  }

  List<Highlight> list() {
    return list.list();
  }

  private void received() {
    if (complaints.count(Indicator.RECEIVED).isEmpty()) {
      list.add(Role.WARNING, "complaints", "noComplaintData");
      return;
    }
    long now = complaints.count(Indicator.RECEIVED).get();
    Optional<Long> before = report.figures().lastMonth().complaints().count(Indicator.RECEIVED);
    if (now == 0) {
      list.add(Role.GOOD, "complaints", "noComplaints");
    } else if (before.isEmpty()) {
      list.add(Role.GOOD, "complaints", "received", now, top());
    } else if (now > before.get()) {
      list.add(Role.WARNING, "complaints", "receivedMore", now, now - before.get(), top());
    } else if (now < before.get()) {
      list.add(Role.GOOD, "complaints", "receivedFewer", now, before.get() - now, top());
    } else {
      list.add(Role.GOOD, "complaints", "receivedSame", now, top());
    }
  }

  /** The greatest category with its share, in words. */
  private String top() {
    NamedCount top = complaints.byCategory().orElseThrow().get(0);
    Fraction share = Fraction.of(top.count(), complaints.count(Indicator.RECEIVED).orElseThrow());
    return wording.text(
        "highlight.top",
        wording.term("category", top.name()),
        top.count(),
        ParetoReadings.percent(share));
  }

  private void suspected() {
    int suspected = complaints.suspectedEscalations().map(List::size).orElse(0);
    if (suspected > 0) {
      list.add(Role.WARNING, "escalation", "suspected", suspected);
    }
  }

  private void answers(Answers answers) {
    if (answers.dissatisfied() > 0) {
      list.add(Role.BAD, "revisits", "dissatisfied", answers.dissatisfied());
    }
  }

  private void pareto(ParetoFigures pareto) {
    if (!pareto.main().isEmpty()) {
      List<String> main =
          pareto.main().stream().map(line -> wording.term("category", line.item())).toList();
      list.add(Role.WARNING, "improvements", "mainItems", wording.list(main));
    }
  }

  private void quota() {
    if (visits.count(Indicator.VISITED).isEmpty()) {
      list.add(Role.WARNING, "visits", "noVisitData");
    } else if (visits.count(Indicator.REQUIRED).isEmpty()) {
      list.add(Role.WARNING, "visits", "noQuota", visits.count(Indicator.VISITED).get());
    } else {
      long visited = visits.count(Indicator.VISITED).get();
      long required = visits.count(Indicator.REQUIRED).get();
      if (visited < required) {
        list.add(Role.BAD, "visits", "quotaMissed", visited, required, required - visited);
      } else {
        list.add(Role.GOOD, "visits", "quotaMet", visited, required);
      }
    }
  }

  /** The cap on visits by phone belongs to the sampling profile (V06, D27). */
  private void phone() {
    Fraction cap = Fraction.of(report.policy().share(Setting.PHONE_SHARE));
    if (report.policy().is(Setting.PROFILE, "sampling")) {
      visits
          .number(Indicator.PHONE_SHARE)
          .filter(share -> share.compareTo(cap) > 0)
          .ifPresent(
              share ->
                  list.add(
                      Role.WARNING,
                      "visits",
                      "phoneShare",
                      ParetoReadings.percent(share),
                      ParetoReadings.percent(cap)));
    }
  }

  private void unclassified() {
    Optional<Validity> none = Optional.empty();
    complaints
        .received(none)
        .filter(count -> count > 0)
        .ifPresent(count -> list.add(Role.WARNING, "data", "validityUnclassified", count));
    complaints
        .receivedOf(Optional.empty())
        .filter(count -> count > 0)
        .ifPresent(count -> list.add(Role.WARNING, "data", "severityUnclassified", count));
  }
}
