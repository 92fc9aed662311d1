package manyi.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.figures.NamedCount;
import manyi.grid.CellPlan;
import manyi.grid.Role;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Entry;
import manyi.record.RequestKind;
import manyi.record.Visit;
import manyi.record.When;
import manyi.record.YesNo;

/**
 * 意见与需求: what people said when they were visited and what they brought that is no complaint, with
 * the feedback that is still owed (V14, Q11).
 */
final class NeedsSheet implements ReportSheet<MonthFigures> {

  /** One opinion, from a visit or from the log. */
  private record Need(LocalDate day, boolean open, Entry entry, CellPlan source, CellPlan topic) {}

  @Override
  public String key() {
    return "needs";
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    RecordCells cells = new RecordCells(wording, report.cover().unmasked());
    List<Need> needs = new ArrayList<>();
    for (Visit visit : report.figures().current().visits().records()) {
      if (!visit.text(Visit.OPINION).isBlank() || isFeedbackOpen(visit)) {
        needs.add(of(visit, wording));
      }
    }
    for (Complaint request : report.figures().requests()) {
      if (!request
          .value(Complaint.REQUEST_KIND)
          .filter(k -> k.is(RequestKind.REPAIR))
          .isPresent()) {
        needs.add(of(request, cells));
      }
    }
    needs.sort(Comparator.comparing(Need::open).reversed().thenComparing(Need::day));
    TitleBlock.write(report, draft);
    long open = needs.stream().filter(Need::open).count();
    draft.line(wording.text("needs.summary", needs.size(), open), Role.NOTE);
    ListBlock<Need> list = list(wording, cells);
    list.setWidths(draft);
    draft.list(list.write(draft, needs, wording.text("none.month")), true, 0);
  }

  private static Need of(Visit visit, Wording wording) {
    return new Need(
        day(visit, Visit.VISITED_AT),
        isFeedbackOpen(visit),
        visit,
        Cells.text(wording.text("needs.visit")),
        Cells.text(wording.term("topic", topic(visit))));
  }

  private static Need of(Complaint request, RecordCells cells) {
    return new Need(
        day(request, Complaint.RECEIVED_AT),
        false,
        request,
        cells.cell(request, Complaint.REQUEST_KIND),
        cells.cell(request, Complaint.CATEGORY));
  }

  private static ListBlock<Need> list(Wording wording, RecordCells cells) {
    return new ListBlock<Need>()
        .column("source", 10, Need::source)
        .column("date", 12, n -> either(cells, n, Visit.VISITED_AT, Complaint.RECEIVED_AT))
        .column("room", 11, n -> either(cells, n, Visit.ROOM, Complaint.ROOM))
        .column("person", 9, n -> either(cells, n, Visit.PERSON, Complaint.COMPLAINANT))
        .column("topic", 16, Need::topic)
        .column(
            "opinion", 44, n -> either(cells, n, Visit.OPINION, Complaint.CONTENT).as(Role.PROSE))
        .column("satisfaction", 10, n -> ofVisit(cells, n, Visit.SATISFACTION))
        .column("feedbackWanted", 9, n -> ofVisit(cells, n, Visit.FEEDBACK_WANTED))
        .column("feedbackAt", 12, n -> ofVisit(cells, n, Visit.FEEDBACK_AT))
        .column(
            "feedback", 28, n -> either(cells, n, Visit.FEEDBACK, Complaint.RESULT).as(Role.PROSE))
        .column(
            "state",
            10,
            n ->
                n.open() ? CellPlan.text(wording.text("needs.open"), Role.WARNING) : Cells.empty());
  }

  private static CellPlan either(
      RecordCells cells, Need need, Column<?> ofVisit, Column<?> ofRequest) {
    return cells.cell(need.entry(), need.entry() instanceof Visit ? ofVisit : ofRequest);
  }

  private static CellPlan ofVisit(RecordCells cells, Need need, Column<?> column) {
    return need.entry() instanceof Visit ? cells.cell(need.entry(), column) : Cells.empty();
  }

  private static boolean isFeedbackOpen(Visit visit) {
    return visit.value(Visit.FEEDBACK_WANTED).filter(word -> word.is(YesNo.YES)).isPresent()
        && visit.get(Visit.FEEDBACK_AT).isBlank()
        && visit.text(Visit.FEEDBACK).isBlank();
  }

  /** The topic of a visit as {@link NamedCount} names it. */
  static String topic(Visit visit) {
    String topic = visit.text(Visit.TOPIC);
    return topic.isEmpty() ? NamedCount.UNCLASSIFIED : topic;
  }

  private static LocalDate day(Entry entry, Column<When> column) {
    return entry.value(column).map(When::date).orElse(LocalDate.MAX);
  }
}
