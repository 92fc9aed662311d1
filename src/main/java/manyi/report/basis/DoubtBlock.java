package manyi.report.basis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.figures.Fraction;
import manyi.figures.survey.Doubt;
import manyi.figures.survey.DoubtfulReturn;
import manyi.figures.survey.DoubtfulReturn.Reason;
import manyi.figures.survey.ResponseQuality;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.RowRanges;
import manyi.record.Source;
import manyi.report.block.Cells;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/** 答卷质量: which returns of a round are worth a look. All of them count; this changes no figure. */
final class DoubtBlock {
  /** As many ranges as a row of a printed page has room for. */
  private static final int RANGES = 60;

  private final SheetDraft draft;
  private final Wording wording;
  private final int lastColumn;

  private DoubtBlock(SheetDraft draft, int lastColumn) {
    this.draft = draft;
    this.wording = draft.wording();
    this.lastColumn = lastColumn;
  }

  /**
   * Writes the block of a report on one round: how many, and every one of them.
   *
   * @param lastColumn where prose ends
   */
  static void write(SheetDraft draft, ResponseQuality quality, int lastColumn) {
    new DoubtBlock(draft, lastColumn).round(quality);
  }

  /** Writes a line for each round, for a report that has more than one in view. */
  static void inShort(SheetDraft draft, List<ResponseQuality> rounds, int lastColumn) {
    if (!rounds.isEmpty()) {
      new DoubtBlock(draft, lastColumn).rounds(rounds);
    }
  }

  private void round(ResponseQuality quality) {
    draft.section(wording.text("doubt.title"));
    List<Doubt> doubts = met(quality);
    int beyond = quality.beyondHouseholds() > 0 ? 1 : 0;
    Table table =
        Table.start(
                draft,
                wording.texts("doubt.", List.of("reason", "number", "share", "meaning")),
                doubts.size() + beyond)
            .widenLast(lastColumn);
    if (quality.isSound()) {
      table.none(wording.text(quality.examined() == 0 ? "doubt.notExamined" : "doubt.none"));
      return;
    }
    for (int i = 0; i < doubts.size(); i++) {
      Doubt doubt = doubts.get(i);
      int count = quality.of(doubt).size();
      table.row(
          i,
          List.of(
              Cells.label(name(doubt)),
              Cells.count(count),
              Cells.figure(Fraction.share(count, quality.examined()), Format.RATE),
              Cells.prose(wording.text("doubt." + doubt.code() + ".meaning"))));
    }
    if (beyond > 0) {
      table.row(doubts.size(), beyond(quality));
    }
    table.end();
    draft.line(wording.text("doubt.note"), Role.NOTE);
    draft.line(wording.text("doubt.note.out"), Role.NOTE);
    each(quality);
    alike(quality);
  }

  private List<CellPlan> beyond(ResponseQuality quality) {
    int count = quality.beyondHouseholds();
    return List.of(
        Cells.label(wording.text("doubt.beyondHouseholds")),
        Cells.count(count),
        Cells.figure(Fraction.share(count, quality.returned().orElseThrow()), Format.RATE),
        Cells.prose(
            wording.text(
                "doubt.beyondHouseholds.meaning",
                quality.returned().orElseThrow(),
                quality.households().orElseThrow())));
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

  private void rounds(List<ResponseQuality> rounds) {
    draft.section(wording.text("doubt.title"));
    Table table =
        Table.start(
                draft,
                wording.texts("doubt.", List.of("round", "examined", "doubtful", "reasons")),
                rounds.size())
            .widenLast(lastColumn);
    for (int i = 0; i < rounds.size(); i++) {
      ResponseQuality quality = rounds.get(i);
      table.row(
          i,
          List.of(
              Cells.label(wording.span(quality.round().toString())),
              Cells.count(quality.examined()),
              Cells.count(quality.doubtful().size()),
              Cells.prose(inShort(quality))));
    }
    table.end();
    draft.line(wording.text("doubt.note"), Role.NOTE);
  }

  private String inShort(ResponseQuality quality) {
    if (quality.isSound()) {
      return wording.text(quality.examined() == 0 ? "doubt.notExamined" : "doubt.none");
    }
    List<String> parts = new ArrayList<>();
    for (Doubt doubt : met(quality)) {
      parts.add(wording.text("doubt.count", name(doubt), quality.of(doubt).size()));
    }
    if (quality.beyondHouseholds() > 0) {
      parts.add(
          wording.text(
              "doubt.count", wording.text("doubt.beyondHouseholds"), quality.beyondHouseholds()));
    }
    return wording.list(parts);
  }

  private static List<Doubt> met(ResponseQuality quality) {
    return Arrays.stream(Doubt.values()).filter(doubt -> !quality.of(doubt).isEmpty()).toList();
  }

  private String name(Doubt doubt) {
    return wording.text("doubt." + doubt.code());
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
