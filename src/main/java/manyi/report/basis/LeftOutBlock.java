package manyi.report.basis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Problem;
import manyi.grid.RowRanges;
import manyi.record.word.Outcome;
import manyi.report.block.Cells;
import manyi.report.block.Cover;
import manyi.report.block.DataQuality;
import manyi.report.block.DataQuality.Imported;
import manyi.report.block.DataQuality.LeftOut;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/** The rows that no figure counts: rejected ones one by one, those without data in short. */
final class LeftOutBlock {
  private record Row(Imported imported, LeftOut row, Optional<Problem> cause) {}

  private LeftOutBlock() {}

  /**
   * Writes both tables.
   *
   * @param lastColumn where the reasons end
   */
  static void write(SheetDraft draft, DataQuality quality, Cover cover, int lastColumn) {
    rejected(draft, quality, cover, lastColumn);
    skipped(draft, quality, lastColumn);
  }

  private static void rejected(SheetDraft draft, DataQuality quality, Cover cover, int lastColumn) {
    Wording wording = draft.wording();
    List<Row> rejected = new ArrayList<>();
    for (Imported imported : quality.imports()) {
      List<Optional<Problem>> causes = imported.causes();
      for (int i = 0; i < causes.size(); i++) {
        LeftOut row = imported.leftOut().get(i);
        if (row.outcome() == Outcome.REJECTED) {
          rejected.add(new Row(imported, row, causes.get(i)));
        }
      }
    }
    draft.section(wording.text("quality.rejectedRows", rejected.size()));
    Table table =
        Table.start(
                draft,
                wording.texts("quality.", List.of("file", "sheet", "row", "reason")),
                rejected.size())
            .widenLast(lastColumn);
    if (rejected.isEmpty()) {
      table.none(wording.text("quality.allCounted"));
      return;
    }
    Reasons reasons = new Reasons(wording, cover.unmasked());
    for (int i = 0; i < rejected.size(); i++) {
      Row row = rejected.get(i);
      table.row(
          i,
          List.of(
              Cells.text(row.imported().file()),
              Cells.text(row.row().sheet()),
              Cells.count(row.row().row()),
              Cells.prose(reasons.of(row.row(), row.cause()))));
    }
    table.end();
  }

  /** Rows without data of their own, in short: one line for a reason. */
  private static void skipped(SheetDraft draft, DataQuality quality, int lastColumn) {
    Wording wording = draft.wording();
    record Group(String file, String sheet, String outcome, String reason) {}
    Map<Group, List<Integer>> groups = new LinkedHashMap<>();
    for (Imported imported : quality.imports()) {
      for (LeftOut row : imported.leftOut()) {
        if (row.outcome() != Outcome.REJECTED) {
          Group group =
              new Group(
                  imported.file(),
                  row.sheet(),
                  wording.term("outcome", row.outcome().code()),
                  Reasons.inShort(wording, row.reason()));
          groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row.row());
        }
      }
    }
    draft.section(wording.text("quality.skippedRows"));
    Table table =
        Table.start(
                draft,
                wording.texts(
                    "quality.", List.of("file", "sheet", "outcome", "number", "whyAndRows")),
                groups.size())
            .widenLast(lastColumn);
    if (groups.isEmpty()) {
      table.none(wording.text("quality.noneSkipped"));
      return;
    }
    int i = 0;
    for (Map.Entry<Group, List<Integer>> entry : groups.entrySet()) {
      Group group = entry.getKey();
      table.row(
          i++,
          List.of(
              Cells.text(group.file()),
              Cells.text(group.sheet()),
              Cells.text(group.outcome()),
              Cells.count(entry.getValue().size()),
              Cells.prose(
                  wording.text(
                      "quality.rows",
                      group.reason(),
                      RowRanges.of(entry.getValue().stream().sorted().toList())))));
    }
    table.end();
  }
}
