package manyi.report.block;

import java.util.ArrayList;
import java.util.List;

/** Collects what stands out in a report, each thing by its {@link Remark}. */
public final class HighlightList {
  private final Wording wording;
  private final List<Highlight> list = new ArrayList<>();

  public HighlightList(Wording wording) {
    this.wording = wording;
  }

  /** What was added, in that order. */
  public List<Highlight> list() {
    return List.copyOf(list);
  }

  /** Adds a sentence; the arguments fill its places. */
  public void add(Remark remark, Object... arguments) {
    list.add(
        new Highlight(
            remark.role(),
            wording.text(remark.subject().key()),
            arguments.length == 0
                ? wording.text(remark.key())
                : wording.text(remark.key(), arguments)));
  }

  /** Adds what stands out in a part of what is reported on, such as a round of the year. */
  public void addAll(Remark.Subject subject, String part, List<Highlight> highlights) {
    for (Highlight highlight : highlights) {
      list.add(
          new Highlight(
              highlight.role(),
              wording.text(subject.key()),
              wording.text("highlighted.part", part, highlight.sentence())));
    }
  }

  /** Whether all rows that were imported could be counted. */
  public void data(DataQuality quality) {
    if (quality.imports().isEmpty()) {
      add(Remark.NOTHING_IMPORTED);
    } else if (quality.rejected() > 0) {
      add(Remark.REJECTED, quality.rejected(), wording.sheet(SheetId.QUALITY));
    } else {
      add(Remark.ALL_COUNTED);
    }
  }
}
