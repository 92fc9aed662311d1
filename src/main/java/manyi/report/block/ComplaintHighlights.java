package manyi.report.block;

import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.policy.Indicator;

/** What stands out in the complaints of a month or of a year; only the words of the two differ. */
public final class ComplaintHighlights {

  /**
   * The sentences of one kind of period.
   *
   * @param unknown no log covers it
   * @param none there were no complaints
   * @param alone nothing is known of the period before
   * @param main the main categories of complaints
   */
  public record Sentences(
      Remark unknown,
      Remark none,
      Remark alone,
      Remark more,
      Remark fewer,
      Remark same,
      Remark main) {}

  private final HighlightList list;
  private final Wording wording;
  private final Sentences sentences;
  private final ComplaintFigures complaints;

  public ComplaintHighlights(
      HighlightList list, Wording wording, Sentences sentences, ComplaintFigures complaints) {
    this.list = list;
    this.wording = wording;
    this.sentences = sentences;
    this.complaints = complaints;
  }

  /** How many came in, against the period before, and what most were about. */
  public void received(ComplaintFigures earlier) {
    Optional<Long> known = complaints.count(Indicator.RECEIVED);
    if (known.isEmpty()) {
      list.add(sentences.unknown());
      return;
    }
    long now = known.get();
    Optional<Long> before = earlier.count(Indicator.RECEIVED);
    if (now == 0) {
      list.add(sentences.none());
    } else if (before.isEmpty()) {
      list.add(sentences.alone(), now, top(now));
    } else if (now > before.get()) {
      list.add(sentences.more(), now, now - before.get(), top(now));
    } else if (now < before.get()) {
      list.add(sentences.fewer(), now, before.get() - now, top(now));
    } else {
      list.add(sentences.same(), now, top(now));
    }
  }

  /** The greatest category with its share, in words. */
  private String top(long received) {
    NamedCount top = complaints.counted(CountedComplaints::byCategory).orElseThrow().get(0);
    return wording.text(
        "highlighted.top",
        wording.term("category", top.name()),
        top.count(),
        Shown.percent(Fraction.of(top.count(), received)));
  }

  /** The categories that must be improved first. */
  public void mainCategories() {
    List<String> main =
        complaints.counted(CountedComplaints::pareto).stream()
            .flatMap(pareto -> pareto.main().stream())
            .map(line -> wording.term("category", line.item()))
            .toList();
    if (!main.isEmpty()) {
      list.add(sentences.main(), wording.list(main));
    }
  }

  /** How the complaints were handled: in time, still open, unsolved for a month. */
  public void handling() {
    timeliness();
    complaints
        .count(Indicator.OPEN)
        .filter(open -> open > 0)
        .ifPresent(open -> list.add(Remark.OPEN, open));
    int escalated = complaints.counted(CountedComplaints::escalated).map(List::size).orElse(0);
    if (escalated > 0) {
      list.add(Remark.ESCALATED, escalated);
    }
  }

  private void timeliness() {
    long late = complaints.count(Indicator.LATE).orElse(0L);
    long judged = complaints.count(Indicator.JUDGED).orElse(0L);
    long undetermined = complaints.count(Indicator.TIME_UNDETERMINED).orElse(0L);
    if (late > 0) {
      list.add(Remark.LATE, late, complaints.count(Indicator.APPROVED).orElseThrow());
    } else if (judged > 0) {
      list.add(Remark.ALL_IN_TIME, judged);
    }
    if (undetermined > 0) {
      list.add(Remark.TIME_UNDETERMINED, undetermined);
    }
  }

  /** Return visits that are missing; nothing where no complaints are known. */
  public void revisits() {
    Optional<Long> required = complaints.count(Indicator.REVISIT_REQUIRED);
    Optional<Long> done = complaints.count(Indicator.REVISIT_DONE);
    if (required.isPresent() && done.isEmpty()) {
      list.add(Remark.NO_REVISIT_DATA);
    }
    if (done.isPresent() && required.orElseThrow() > done.get()) {
      list.add(Remark.REVISITS_MISSING, required.get(), required.get() - done.get());
    }
  }
}
