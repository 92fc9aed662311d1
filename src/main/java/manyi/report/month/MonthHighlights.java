package manyi.report.month;

import java.util.List;
import java.util.Optional;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.figures.visit.VisitFigures;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.record.word.Validity;
import manyi.report.block.ComplaintHighlights;
import manyi.report.block.Highlight;
import manyi.report.block.HighlightList;
import manyi.report.block.Remark;
import manyi.report.block.Report;
import manyi.report.block.Shown;
import manyi.report.block.Wording;

/** What stands out in a month, in sentences: a reader who sees nothing else sees these. */
final class MonthHighlights {
  private static final ComplaintHighlights.Sentences SENTENCES =
      new ComplaintHighlights.Sentences(
          Remark.NO_COMPLAINT_DATA,
          Remark.NO_COMPLAINTS,
          Remark.RECEIVED,
          Remark.RECEIVED_MORE,
          Remark.RECEIVED_FEWER,
          Remark.RECEIVED_SAME,
          Remark.MAIN_ITEMS);

  private final Report<? extends MonthFigures> report;
  private final ComplaintFigures complaints;
  private final VisitFigures visits;
  private final HighlightList list;

  private MonthHighlights(Report<? extends MonthFigures> report, Wording wording) {
    this.report = report;
    this.list = new HighlightList(wording);
    this.complaints = report.figures().current().complaints();
    this.visits = report.figures().current().visits();
  }

  /** The sentences of a monthly report, in their order. */
  static List<Highlight> of(Report<? extends MonthFigures> report, Wording wording) {
    MonthHighlights month = new MonthHighlights(report, wording);
    ComplaintHighlights complaints =
        new ComplaintHighlights(month.list, wording, SENTENCES, month.complaints);
    complaints.received(report.figures().lastMonth().complaints());
    complaints.handling();
    month.suspected();
    complaints.revisits();
    month.complaints.revisitSatisfaction().ifPresent(month::answers);
    complaints.mainCategories();
    month.quota();
    month.phone();
    month.unclassified();
    month.list.data(report.quality());
    return month.list.list();
  }

  private void suspected() {
    int suspected =
        complaints.counted(CountedComplaints::suspectedEscalations).map(List::size).orElse(0);
    if (suspected > 0) {
      list.add(Remark.SUSPECTED, suspected);
    }
  }

  private void answers(Answers answers) {
    if (answers.dissatisfied() > 0) {
      list.add(Remark.DISSATISFIED, answers.dissatisfied());
    }
  }

  private void quota() {
    if (visits.count(Indicator.VISITED).isEmpty()) {
      list.add(Remark.NO_VISIT_DATA);
    } else if (visits.count(Indicator.REQUIRED).isEmpty()) {
      list.add(Remark.NO_QUOTA, visits.count(Indicator.VISITED).get());
    } else {
      long visited = visits.count(Indicator.VISITED).get();
      long required = visits.count(Indicator.REQUIRED).get();
      if (visited < required) {
        list.add(Remark.QUOTA_MISSED, visited, required, required - visited);
      } else {
        list.add(Remark.QUOTA_MET, visited, required);
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
              share -> list.add(Remark.PHONE_SHARE, Shown.percent(share), Shown.percent(cap)));
    }
  }

  private void unclassified() {
    Optional<Validity> none = Optional.empty();
    complaints
        .counted(counted -> counted.received(none))
        .filter(count -> count > 0)
        .ifPresent(count -> list.add(Remark.VALIDITY_UNCLASSIFIED, count));
    complaints
        .counted(counted -> counted.receivedOf(Optional.empty()))
        .filter(count -> count > 0)
        .ifPresent(count -> list.add(Remark.SEVERITY_UNCLASSIFIED, count));
  }
}
