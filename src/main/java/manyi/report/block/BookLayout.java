package manyi.report.block;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import manyi.grid.SheetPlan;

/**
 * Lays out the sheets of one report. A sheet can refer to the cells of those behind it, and of
 * those before it that it says it rests on.
 */
public final class BookLayout<F extends ReportFigures> {
  private final Report<F> report;
  private final Wording wording;
  private final Anchors anchors = new Anchors();
  private final Map<SheetId, SheetPlan> plans = new EnumMap<>(SheetId.class);

  public BookLayout(Report<F> report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  /** The plans of the sheets that the report wants, in their order. */
  public List<SheetPlan> plans(List<ReportSheet<? super F>> sheets) {
    List<ReportSheet<? super F>> wanted =
        sheets.stream().filter(sheet -> sheet.isWanted(report)).toList();
    for (int i = wanted.size() - 1; i >= 0; i--) {
      lay(wanted.get(i), wanted);
    }
    return wanted.stream().map(sheet -> plans.get(sheet.id())).toList();
  }

  private void lay(ReportSheet<? super F> sheet, List<ReportSheet<? super F>> all) {
    if (plans.containsKey(sheet.id())) {
      return;
    }
    List<SheetId> first = sheet.restsOn();
    all.stream().filter(other -> first.contains(other.id())).forEach(other -> lay(other, all));
    plans.put(sheet.id(), plan(sheet));
  }

  private SheetPlan plan(ReportSheet<? super F> sheet) {
    SheetDraft draft = new SheetDraft(sheet.name(report, wording), wording, anchors);
    sheet.write(report, draft);
    return draft.build();
  }
}
