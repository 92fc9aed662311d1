package manyi.intake.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.survey.ItemFinding.Kind;
import manyi.intake.survey.ItemJudge.Standing;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.answer.AnswerWords;

/**
 * What each column of a table of returns is: a field beside the answers, an item, a suggestion,
 * another question, or something of a survey tool's own.
 */
final class SurveyLayout {
  /** Which columns serve the fields beside the answers. */
  final HeaderMatch match;

  /** Items in the order of the sheet. */
  final List<ItemColumn> items = new ArrayList<>();

  final List<HeaderCell> suggestions = new ArrayList<>();

  /** Questions that are no items: not counted, but an answer makes the row a return. */
  final List<HeaderCell> otherQuestions = new ArrayList<>();

  /** Those that are neither counted nor surely no items. */
  final List<HeaderCell> doubtful = new ArrayList<>();

  /** Columns that are neither questions nor known. */
  final List<HeaderCell> unknown = new ArrayList<>();

  final List<HeaderCell> ignored = new ArrayList<>();

  /** Items whose scale was taken from the highest score met. */
  final List<ItemColumn> assumed = new ArrayList<>();

  /** Items that bear a number because others have the same text, with that text. */
  final Map<ItemColumn, String> repeated = new LinkedHashMap<>();

  private final Map<String, Integer> times = new HashMap<>();
  private final SheetFrame frame;
  private final AnswerWords scale;
  private final JudgedColumns judged = new JudgedColumns();

  private SurveyLayout(SheetFrame frame, HeaderMatch match, AnswerWords scale) {
    this.frame = frame;
    this.match = match;
    this.scale = scale;
  }

  /**
   * Looks at heads and answers.
   *
   * @param rows those that hold data, or a sample of them
   * @param match which columns serve the fields beside the answers
   */
  static SurveyLayout of(
      SheetFrame frame, List<Integer> rows, HeaderMatch match, AnswerWords scale) {
    SurveyLayout layout = new SurveyLayout(frame, match, scale);
    List<ItemColumn> grids = new TickGroups(frame, scale).find(rows);
    Set<HeaderCell> served = layout.served();
    Set<Integer> ticked = new HashSet<>();
    grids.forEach(grid -> ticked.addAll(grid.columns()));
    Question matrix = null;
    Optional<String> beforeColon = Optional.empty();
    for (HeaderCell head : frame.headers()) {
      if (ticked.contains(head.column())) {
        continue;
      }
      if (served.contains(head)) {
        matrix = null;
        beforeColon = Optional.empty();
        if (!layout.suggestions.contains(head)) {
          continue;
        }
      }
      Question question = Question.of(head.spelling().written(), head.spelling().text());
      if (matrix != null && question.continues(matrix)) {
        question = question.under(matrix.stem().orElseThrow());
      } else if (beforeColon.isPresent() && question.canFollowColon()) {
        question = question.after(beforeColon.get());
      } else {
        beforeColon = question.beforeColon();
        matrix = question.stem().isPresent() ? question : null;
      }
      layout.judge(head, question, rows);
    }
    layout.sort(grids);
    return layout;
  }

  /** The columns of fields; every column that is headed as a suggestion is one. */
  private Set<HeaderCell> served() {
    Set<HeaderCell> served = new HashSet<>(match.spare().keySet());
    match.fields().values().forEach(columns -> served.addAll(columns.all()));
    match.field(SurveyReturn.SUGGESTION).ifPresent(columns -> suggestions.addAll(columns.all()));
    match
        .spare()
        .forEach(
            (head, columns) -> {
              if (columns.field() == SurveyReturn.SUGGESTION) {
                suggestions.add(head);
              }
            });
    return served;
  }

  private void judge(HeaderCell head, Question question, List<Integer> rows) {
    boolean isOfNoUse =
        match.unused().contains(head) || (!question.asked() && RespondentCue.is(question.text()));
    Standing standing =
        match.items().contains(head)
            ? Standing.DECLARED
            : isOfNoUse ? Standing.OF_NO_USE : Standing.OPEN;
    JudgedColumn column = JudgedColumn.of(frame, rows, head, question, scale, standing);
    if (standing == Standing.OF_NO_USE
        && column.finding().kind() != Kind.ITEM
        && column.finding().kind() != Kind.DOUBTFUL) {
      ignored.add(head);
    } else {
      judged.add(column);
    }
  }

  /** Decides what the judged columns are, now that all are known. */
  private void sort(List<ItemColumn> grids) {
    judged.settle();
    int openTop = 5;
    Set<String> stems = new HashSet<>();
    boolean hasItems = !grids.isEmpty();
    for (JudgedColumn column : judged.all()) {
      if (column.isItem()) {
        hasItems = true;
        column.question().stem().ifPresent(stems::add);
        // A score among words tells nothing of columns of scores.
        if (column.finding().isTopOpen() && column.finding().higherIsBetter()) {
          openTop = Math.max(openTop, ItemFinding.topFor(column.finding().highest()));
        }
      }
    }
    Map<Integer, ItemColumn> found = new java.util.TreeMap<>();
    grids.forEach(grid -> found.put(grid.firstColumn(), grid));
    for (JudgedColumn column : judged.all()) {
      int at = column.head().column();
      if (column.isItem() || isSilentItem(column, stems, hasItems)) {
        SurveyItem item = column.finding().item(column.question().text(), openTop);
        found.put(at, ItemColumn.single(item, at, column.finding().kind() == Kind.UNDECIDED));
        suggestions.remove(column.head());
      } else {
        place(column);
      }
    }
    name(found.values());
    for (ItemColumn item : items) {
      if (judged.at(item.firstColumn()).filter(c -> c.finding().isTopOpen()).isPresent()) {
        assumed.add(item);
      }
    }
    suggestions.sort(java.util.Comparator.comparingInt(HeaderCell::column));
  }

  private void place(JudgedColumn column) {
    if (column.finding().kind() == Kind.DOUBTFUL) {
      doubtful.add(column.head());
    }
    if (suggestions.contains(column.head())) {
      return;
    }
    if (column.isOpen()) {
      suggestions.add(column.head());
    } else if (column.question().asked()) {
      otherQuestions.add(column.head());
    } else {
      unknown.add(column.head());
    }
  }

  /** Nobody answered, but it is asked among items: an item with abstentions only. */
  private static boolean isSilentItem(JudgedColumn column, Set<String> stems, boolean hasItems) {
    return column.finding().kind() == Kind.SILENT
        && hasItems
        && !column.isOpen()
        && (column.question().stem().filter(stems::contains).isPresent()
            || QuestionCue.asksForSatisfaction(column.question().text()));
  }

  /** Items of one text are told apart by their group, then by their order. */
  private void name(Iterable<ItemColumn> found) {
    Map<String, Integer> texts = new HashMap<>();
    found.forEach(item -> texts.merge(item.item().text(), 1, Integer::sum));
    for (ItemColumn item : found) {
      String text = item.item().text();
      String group = judged.at(item.firstColumn()).map(c -> c.head().group()).orElse("");
      if (texts.get(text) > 1 && !group.isEmpty()) {
        text = group + "/" + text;
      }
      int time = times.merge(text, 1, Integer::sum);
      SurveyItem plain = item.item();
      String name = time == 1 ? text : text + "（" + time + "）";
      ItemColumn named =
          new ItemColumn(
              new SurveyItem(name, plain.codes(), plain.higherIsBetter(), plain.top()),
              item.columns(),
              item.options(),
              item.undecided());
      items.add(named);
      if (time > 1) {
        repeated.put(named, text);
      }
    }
  }

  /** How often a text stands over items. */
  int times(String text) {
    return times.getOrDefault(text, 0);
  }

  /** The row of the headers. */
  int headerRow() {
    return frame.headerRow();
  }

  /** True when a survey tool's own columns or a submit time show that people answered here. */
  boolean isFromATool() {
    return !ignored.isEmpty()
        || match.field(SurveyReturn.SUBMITTED_AT).isPresent()
        || match.field(SurveyReturn.SECONDS).isPresent()
        || judged.all().stream().anyMatch(column -> column.question().asked());
  }

  int explained() {
    int itemColumns = items.stream().mapToInt(item -> item.columns().size()).sum();
    return itemColumns
        + match.fields().values().stream().mapToInt(columns -> columns.all().size()).sum()
        + suggestions.size()
        + ignored.size()
        + otherQuestions.size();
  }
}
