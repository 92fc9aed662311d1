package manyi.report.basis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.figures.Fraction;
import manyi.figures.survey.Doubt;
import manyi.figures.survey.ResponseQuality;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.report.block.Cells;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/** 答卷质量: which returns of a round are worth a look. All of them count; this changes no figure. */
final class DoubtBlock {
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
    new DoubtList(draft, lastColumn).write(quality);
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
}
