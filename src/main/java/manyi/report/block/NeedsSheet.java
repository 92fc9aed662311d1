package manyi.report.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.NamedCount;
import manyi.figures.NothingSaid;
import manyi.figures.complaint.Request;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyFigures.Suggestion;
import manyi.grid.CellPlan;
import manyi.grid.Role;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Entry;
import manyi.record.Visit;
import manyi.record.When;
import manyi.record.word.RequestKind;
import manyi.record.word.Unclassified;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;
import manyi.record.word.YesNo;

/**
 * 意见与需求: what people said when they were visited, what they brought that is no complaint and what
 * they wrote on questionnaires, with the feedback that is still owed (V14, Q11).
 */
public final class NeedsSheet<F extends ReportFigures> implements ReportSheet<F> {

  /** Where opinions come from. */
  public record Needs(List<Visit> visits, List<Request> requests, List<SurveyFigures> rounds) {}

  /** One opinion: its cells by the keys of their columns. */
  private record Need(LocalDate day, boolean open, Map<ListColumn, CellPlan> cells) {}

  private record Place(ListColumn id, int width) {}

  private static final List<Place> COLUMNS =
      List.of(
          new Place(ListColumn.SOURCE, 14),
          new Place(ListColumn.DATE, 12),
          new Place(ListColumn.ROOM, 11),
          new Place(ListColumn.PERSON, 9),
          new Place(ListColumn.TOPIC, 16),
          new Place(ListColumn.OPINION, 44),
          new Place(ListColumn.SATISFACTION, 10),
          new Place(ListColumn.FEEDBACK_WANTED, 9),
          new Place(ListColumn.FEEDBACK_AT, 12),
          new Place(ListColumn.FEEDBACK, 28),
          new Place(ListColumn.STATE, 10));

  private final Function<F, Needs> needs;

  public NeedsSheet(Function<F, Needs> needs) {
    this.needs = needs;
  }

  @Override
  public SheetId id() {
    return SheetId.NEEDS;
  }

  @Override
  public void write(Report<? extends F> report, SheetDraft draft) {
    Wording wording = draft.wording();
    List<Need> all =
        needs(
            needs.apply(report.figures()),
            wording,
            new RecordCells(wording, report.cover().unmasked()));
    TitleBlock.write(report, draft);
    long open = all.stream().filter(Need::open).count();
    draft.line(wording.text("needs.summary", all.size(), open), Role.NOTE);
    long silent =
        needs.apply(report.figures()).visits().stream().filter(NeedsSheet::isSilent).count();
    if (silent > 0) {
      draft.line(wording.text("needs.silent", silent), Role.NOTE);
    }
    ListBlock<Need> list = new ListBlock<>();
    for (Place place : COLUMNS) {
      list.column(
          place.id(), place.width(), need -> need.cells().getOrDefault(place.id(), Cells.empty()));
    }
    list.setWidths(draft);
    draft.list(list.write(draft, all, wording.text("none.month")), true, 0);
  }

  /** Those that wait for feedback first, then by date, questionnaires last. */
  private static List<Need> needs(Needs from, Wording wording, RecordCells cells) {
    List<Need> all = new ArrayList<>();
    for (Visit visit : from.visits()) {
      if (!NothingSaid.is(visit.text(Visit.OPINION)) || isFeedbackOpen(visit)) {
        all.add(of(visit, wording, cells));
      }
    }
    for (Request request : from.requests()) {
      if (!request.kind().equals(Optional.of(RequestKind.REPAIR))) {
        all.add(of(request, wording, cells));
      }
    }
    for (SurveyFigures round : from.rounds()) {
      CellPlan source = Cells.text(wording.text("needs.survey", round.round()));
      round.suggestions().forEach(suggestion -> all.add(of(suggestion, source, cells)));
    }
    all.sort(Comparator.comparing(Need::open).reversed().thenComparing(Need::day));
    return all;
  }

  private static Need of(Visit visit, Wording wording, RecordCells cells) {
    Map<ListColumn, CellPlan> row = new EnumMap<>(ListColumn.class);
    row.put(ListColumn.SOURCE, Cells.text(wording.text("needs.visit")));
    row.put(ListColumn.DATE, cells.cell(visit, Visit.VISITED_AT));
    row.put(ListColumn.ROOM, cells.cell(visit, Visit.ROOM));
    row.put(ListColumn.PERSON, cells.cell(visit, Visit.PERSON));
    row.put(ListColumn.TOPIC, Cells.text(wording.term("topic", topic(visit))));
    row.put(ListColumn.OPINION, cells.prose(visit, Visit.OPINION));
    row.put(ListColumn.SATISFACTION, cells.cell(visit, Visit.SATISFACTION));
    row.put(ListColumn.FEEDBACK_WANTED, cells.cell(visit, Visit.FEEDBACK_WANTED));
    row.put(ListColumn.FEEDBACK_AT, cells.cell(visit, Visit.FEEDBACK_AT));
    row.put(ListColumn.FEEDBACK, cells.prose(visit, Visit.FEEDBACK));
    if (isFeedbackOpen(visit)) {
      row.put(ListColumn.STATE, CellPlan.text(wording.text("needs.open"), Role.WARNING));
    }
    return new Need(day(visit, Visit.VISITED_AT), isFeedbackOpen(visit), row);
  }

  private static Need of(Request other, Wording wording, RecordCells cells) {
    Complaint request = other.record();
    Map<ListColumn, CellPlan> row = new EnumMap<>(ListColumn.class);
    row.put(
        ListColumn.SOURCE,
        other
            .kind()
            .map(kind -> Cells.text(wording.term(Vocabulary.REQUEST_KIND.terms(), Word.of(kind))))
            .orElseGet(() -> cells.cell(request, Complaint.REQUEST_KIND)));
    row.put(ListColumn.DATE, cells.cell(request, Complaint.RECEIVED_AT));
    row.put(ListColumn.ROOM, cells.cell(request, Complaint.ROOM));
    row.put(ListColumn.PERSON, cells.cell(request, Complaint.COMPLAINANT));
    row.put(ListColumn.TOPIC, cells.cell(request, Complaint.CATEGORY));
    row.put(ListColumn.OPINION, cells.prose(request, Complaint.CONTENT));
    row.put(ListColumn.FEEDBACK, cells.prose(request, Complaint.RESULT));
    return new Need(day(request, Complaint.RECEIVED_AT), false, row);
  }

  private static Need of(Suggestion suggestion, CellPlan source, RecordCells cells) {
    Map<ListColumn, CellPlan> row = new EnumMap<>(ListColumn.class);
    row.put(ListColumn.SOURCE, source);
    row.put(ListColumn.ROOM, Cells.text(suggestion.room()));
    row.put(ListColumn.OPINION, cells.prose(suggestion.text()));
    return new Need(LocalDate.MAX, false, row);
  }

  /** True for a visit whose record says in words that there was nothing to say. */
  private static boolean isSilent(Visit visit) {
    String opinion = visit.text(Visit.OPINION);
    return !opinion.isBlank() && NothingSaid.is(opinion) && !isFeedbackOpen(visit);
  }

  private static boolean isFeedbackOpen(Visit visit) {
    return visit.value(Visit.FEEDBACK_WANTED).filter(word -> word.is(YesNo.YES)).isPresent()
        && visit.get(Visit.FEEDBACK_AT).isBlank()
        && visit.text(Visit.FEEDBACK).isBlank();
  }

  /** The topic of a visit as {@link NamedCount} names it. */
  public static String topic(Visit visit) {
    String topic = visit.text(Visit.TOPIC);
    return topic.isEmpty() ? Unclassified.CODE : topic;
  }

  private static LocalDate day(Entry entry, Column<When> column) {
    return entry.value(column).map(When::date).orElse(LocalDate.MAX);
  }
}
