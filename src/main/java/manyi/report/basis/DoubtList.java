package manyi.report.basis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.figures.survey.Doubt;
import manyi.figures.survey.DoubtfulReturn;
import manyi.figures.survey.DoubtfulReturn.Reason;
import manyi.figures.survey.ResponseQuality;
import manyi.grid.RowRanges;
import manyi.record.Source;
import manyi.report.block.Cells;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/** The returns of a round that are worth a look, each with its place and what is seen in it. */
final class DoubtList {
  /** As many ranges as a row of a printed page has room for. */
  private static final int RANGES = 60;

  private final SheetDraft draft;
  private final Wording wording;
  private final int lastColumn;

  /**
   * A list in the next free rows.
   *
   * @param lastColumn where prose ends
   */
  DoubtList(SheetDraft draft, int lastColumn) {
    this.draft = draft;
    this.wording = draft.wording();
    this.lastColumn = lastColumn;
  }

  /** Writes what there is to list; nothing where no return is doubtful. */
  void write(ResponseQuality quality) {
    each(quality);
    alike(quality);
  }

  /** Those with more to say than that all answers are the same, one by one. */
  private void each(ResponseQuality quality) {
    List<DoubtfulReturn> found =
        quality.doubtful().stream().filter(one -> !one.isOnly(Doubt.ALIKE)).toList();
    if (found.isEmpty()) {
      return;
    }
    draft.section(wording.text("doubt.each", found.size()));
    Table table =
        Table.start(
                draft,
                wording.texts("quality.", List.of("file", "sheet", "row", "says")),
                found.size())
            .widenLast(lastColumn);
    for (int i = 0; i < found.size(); i++) {
      DoubtfulReturn one = found.get(i);
      table.row(
          i,
          List.of(
              Cells.text(one.source().file()),
              Cells.text(one.source().sheet()),
              Cells.count(one.source().row()),
              Cells.prose(
                  one.reasons().stream()
                      .map(reason -> seen(one.source(), reason))
                      .collect(Collectors.joining(wording.text("doubt.separator"))))));
    }
    table.end();
  }

  /** The many that only answered everything alike, in short. */
  private void alike(ResponseQuality quality) {
    record Group(String file, String sheet, String answer) {}
    Map<Group, List<Integer>> groups = new LinkedHashMap<>();
    for (DoubtfulReturn one : quality.doubtful()) {
      if (one.isOnly(Doubt.ALIKE)) {
        Group group =
            new Group(one.source().file(), one.source().sheet(), one.reasons().get(0).seen());
        groups.computeIfAbsent(group, g -> new ArrayList<>()).add(one.source().row());
      }
    }
    record Line(Group group, int number, String rows) {}
    List<Line> lines = new ArrayList<>();
    groups.forEach(
        (group, rows) -> {
          List<String> parts = parts(rows);
          for (int i = 0; i < parts.size(); i++) {
            lines.add(new Line(group, i == 0 ? rows.size() : 0, parts.get(i)));
          }
        });
    if (lines.isEmpty()) {
      return;
    }
    draft.section(wording.text("doubt.alikeRows"));
    List<String> heads =
        List.of(
            wording.text("quality.file"),
            wording.text("quality.sheet"),
            wording.text("doubt.answer"),
            wording.text("quality.number"),
            wording.text("doubt.rows"));
    Table table = Table.start(draft, heads, lines.size()).widenLast(lastColumn);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      table.row(
          i,
          List.of(
              Cells.text(line.group().file()),
              Cells.text(line.group().sheet()),
              Cells.text(line.group().answer()),
              line.number() == 0 ? Cells.empty() : Cells.count(line.number()),
              Cells.prose(line.rows())));
    }
    table.end();
  }

  private static List<String> parts(List<Integer> rows) {
    List<String> ranges = RowRanges.listOf(rows);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i += RANGES) {
      parts.add(String.join(", ", ranges.subList(i, Math.min(i + RANGES, ranges.size()))));
    }
    return parts;
  }

  /** What there is to see of a return; the text around it belongs to the reason. */
  private String seen(Source self, Reason reason) {
    String others =
        wording.list(reason.others().stream().map(other -> place(self, other)).toList());
    String seen =
        reason.doubt() == Doubt.TWIN ? wording.text("doubt.like." + reason.seen()) : reason.seen();
    return wording.text("doubt." + reason.doubt().code() + ".seen", seen, others);
  }

  private String place(Source self, Source other) {
    if (!other.batch().equals(self.batch())) {
      return wording.text("doubt.otherFile", other.file(), other.sheet(), other.row());
    }
    return other.sheet().equals(self.sheet())
        ? wording.text("doubt.otherRow", other.row())
        : wording.text("doubt.otherSheet", other.sheet(), other.row());
  }
}
