package manyi.report.block;

import java.util.List;
import manyi.grid.CellPlan;

/** What stands out, a row for each: in a word, and in a sentence. */
public final class HighlightBlock {
  private HighlightBlock() {}

  /** Writes the block; the sentences reach from the second column to the last one. */
  public static void write(SheetDraft draft, List<Highlight> highlights, int lastColumn) {
    draft.section(draft.wording().text("overview.highlights"));
    for (Highlight highlight : highlights) {
      draft.put(draft.row(), 1, CellPlan.text(highlight.subject(), highlight.role()));
      draft.prose(2, lastColumn, Cells.prose(highlight.sentence())).skip(1);
    }
  }
}
