package manyi.report.block;

import java.util.ArrayList;
import java.util.List;
import manyi.figures.ComplaintFigures;
import manyi.figures.ComplaintFigures.Revisits;
import manyi.figures.ComplaintFigures.Timeliness;
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
    complaints.timeliness().ifPresent(this::timeliness);
    complaints
        .count(Indicator.OPEN)
        .filter(open -> open > 0)
        .ifPresent(open -> add(Role.WARNING, "completion", "open", open));
    int escalated = complaints.escalated().map(List::size).orElse(0);
    if (escalated > 0) {
      add(Role.BAD, "escalation", "escalated", escalated);
    }
  }

  private void timeliness(Timeliness times) {
    if (times.late() > 0) {
      add(Role.BAD, "timeliness", "late", times.late(), times.approved());
    } else if (times.judged() > 0) {
      add(Role.GOOD, "timeliness", "allInTime", times.judged());
    }
    if (times.undetermined() > 0) {
      add(Role.WARNING, "timeliness", "timeUndetermined", times.undetermined());
    }
  }

  /** Return visits that are missing. */
  public void revisits(Revisits revisits) {
    if (revisits.done().isEmpty()) {
      add(Role.WARNING, "revisits", "noRevisitData");
      return;
    }
    long missing = revisits.required() - revisits.done().get();
    if (missing > 0) {
      add(Role.BAD, "revisits", "revisitsMissing", revisits.required(), missing);
    }
  }

  /** Whether all rows that were imported could be counted. */
  public void data(DataQuality quality) {
    if (quality.imports().isEmpty()) {
      add(Role.WARNING, "data", "nothingImported");
    } else if (quality.rejected() > 0) {
      add(Role.BAD, "data", "rejected", quality.rejected(), wording.sheet("quality"));
    } else {
      add(Role.GOOD, "data", "allCounted");
    }
  }
}
