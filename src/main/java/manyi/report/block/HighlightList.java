package manyi.report.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.figures.complaint.ComplaintFigures;
import manyi.grid.Role;
import manyi.policy.Indicator;

/** Collects what stands out, and says what every report says of its complaints and its data. */
public final class HighlightList {
  private final Wording wording;
  private final List<Highlight> list = new ArrayList<>();

  public HighlightList(Wording wording) {
    this.wording = wording;
  }

  public List<Highlight> list() {
    return List.copyOf(list);
  }

  public void add(Highlight highlight) {
    list.add(highlight);
  }

  /**
   * Adds a sentence.
   *
   * @param subject key of the word that it is about
   * @param key of the sentence
   */
  public void add(Role role, String subject, String key, Object... arguments) {
    list.add(
        new Highlight(
            role,
            wording.text("highlight.subject." + subject),
            arguments.length == 0
                ? wording.text("highlight." + key)
                : wording.text("highlight." + key, arguments)));
  }

  /** How the complaints were handled: in time, still open, unsolved for a month. */
  public void handling(ComplaintFigures complaints) {
    timeliness(complaints);
    complaints
        .count(Indicator.OPEN)
        .filter(open -> open > 0)
        .ifPresent(open -> add(Role.WARNING, "completion", "open", open));
    int escalated = complaints.escalated().map(List::size).orElse(0);
    if (escalated > 0) {
      add(Role.BAD, "escalation", "escalated", escalated);
    }
  }

  private void timeliness(ComplaintFigures complaints) {
    long late = complaints.count(Indicator.LATE).orElse(0L);
    long judged = complaints.count(Indicator.JUDGED).orElse(0L);
    long undetermined = complaints.count(Indicator.TIME_UNDETERMINED).orElse(0L);
    if (late > 0) {
      add(Role.BAD, "timeliness", "late", late, complaints.count(Indicator.APPROVED).orElseThrow());
    } else if (judged > 0) {
      add(Role.GOOD, "timeliness", "allInTime", judged);
    }
    if (undetermined > 0) {
      add(Role.WARNING, "timeliness", "timeUndetermined", undetermined);
    }
  }

  /** Return visits that are missing; nothing where no complaints are known. */
  public void revisits(ComplaintFigures complaints) {
    Optional<Long> required = complaints.count(Indicator.REVISIT_REQUIRED);
    Optional<Long> done = complaints.count(Indicator.REVISIT_DONE);
    if (required.isPresent() && done.isEmpty()) {
      add(Role.WARNING, "revisits", "noRevisitData");
    }
    if (done.isPresent() && required.orElseThrow() > done.get()) {
      add(Role.BAD, "revisits", "revisitsMissing", required.get(), required.get() - done.get());
    }
  }

  /** Whether all rows that were imported could be counted. */
  public void data(DataQuality quality) {
    if (quality.imports().isEmpty()) {
      add(Role.WARNING, "data", "nothingImported");
    } else if (quality.rejected() > 0) {
      add(Role.BAD, "data", "rejected", quality.rejected(), wording.sheet(SheetId.QUALITY));
    } else {
      add(Role.GOOD, "data", "allCounted");
    }
  }
}
