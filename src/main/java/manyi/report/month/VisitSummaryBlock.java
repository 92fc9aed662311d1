package manyi.report.month;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.figures.NamedCount;
import manyi.figures.NothingSaid;
import manyi.figures.visit.VisitFigures;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChoicePlan;
import manyi.grid.Role;
import manyi.record.Visit;
import manyi.report.block.Cells;
import manyi.report.block.NeedsSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SignOffBlock;
import manyi.report.block.Wording;

/**
 * The director's summary of the month's visits (T04), to fill in: per topic the opinions in short,
 * whether they are adopted, and what is beyond the director's own authority.
 */
final class VisitSummaryBlock {
  /** Rows for what fits no topic. */
  private static final int SPARE_ROWS = 2;

  /** Room to write by hand, in points. */
  private static final int ROW_HEIGHT = 44;

  /** First and last column of the line to sign on, and of the one for the date. */
  private static final int[] SIGNATURE = {1, 2};

  private static final int[] DATE = {4, 5};

  private static final int OPINION = 3;
  private static final int OPINION_END = 5;
  private static final int ADOPTED = 6;
  private static final int BEYOND = 7;
  private static final int BEYOND_END = 8;

  private VisitSummaryBlock() {}

  static void write(SheetDraft draft, VisitFigures figures) {
    Wording wording = draft.wording();
    draft.section(wording.text("summary.title"));
    draft.line(wording.text("summary.note"), Role.NOTE);
    int head = draft.row();
    put(draft, head, "topic", 1, 1);
    put(draft, head, "count", 2, 2);
    put(draft, head, "opinion", OPINION, OPINION_END);
    put(draft, head, "adopted", ADOPTED, ADOPTED);
    put(draft, head, "beyond", BEYOND, BEYOND_END);
    draft.skip(1);
    for (NamedCount topic : opinions(figures.records())) {
      row(draft, Cells.label(wording.term("topic", topic.name())), Cells.count(topic.count()));
    }
    for (int i = 0; i < SPARE_ROWS; i++) {
      row(draft, Cells.input(), Cells.input());
    }
    int last = draft.row() - 1;
    Area adopted = new Area(new CellRef(head + 1, ADOPTED), new CellRef(last, ADOPTED));
    Area beyond = new Area(new CellRef(head + 1, BEYOND), new CellRef(last, BEYOND));
    draft
        .plan()
        .choice(
            new ChoicePlan(
                adopted, wording.texts("summary.adopted.", List.of("yes", "partly", "no"))))
        .choice(new ChoicePlan(beyond, wording.texts("summary.beyond.", List.of("no", "yes"))));
    sign(draft, "summary.director");
    sign(draft, "summary.representative");
  }

  private static void sign(SheetDraft draft, String who) {
    draft.skip(1);
    SignOffBlock.line(draft, SIGNATURE, draft.wording().text(who));
    SignOffBlock.line(draft, DATE, draft.wording().text("sign.date"));
  }

  private static void put(SheetDraft draft, int row, String key, int first, int last) {
    draft.put(row, first, CellPlan.text(draft.wording().text("summary." + key), Role.HEAD));
    merge(draft, row, first, last);
  }

  private static void row(SheetDraft draft, CellPlan topic, CellPlan count) {
    int row = draft.row();
    draft.plan().height(row, ROW_HEIGHT);
    draft.put(row, 1, topic).put(row, 2, count);
    draft.put(row, OPINION, Cells.input()).put(row, ADOPTED, Cells.input());
    draft.put(row, BEYOND, Cells.input());
    merge(draft, row, OPINION, OPINION_END);
    merge(draft, row, BEYOND, BEYOND_END);
    draft.skip(1);
  }

  private static void merge(SheetDraft draft, int row, int first, int last) {
    if (last > first) {
      draft.merge(Area.of(row, first, row, last));
    }
  }

  /** How many visits of each topic brought an opinion. */
  private static List<NamedCount> opinions(List<Visit> visits) {
    Map<String, Long> counts = new HashMap<>();
    visits.stream()
        .filter(visit -> !NothingSaid.is(visit.text(Visit.OPINION)))
        .forEach(visit -> counts.merge(NeedsSheet.topic(visit), 1L, Long::sum));
    return NamedCount.list(counts);
  }
}
