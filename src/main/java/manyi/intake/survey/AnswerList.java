package manyi.intake.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problems;
import manyi.grid.Value;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.header.ListLine;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RoundStated;
import manyi.intake.sheet.RowClass;
import manyi.intake.sheet.RowClasses;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.survey.ItemFinding.Kind;
import manyi.intake.survey.ItemJudge.Standing;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.TableReading;
import manyi.record.Fields;
import manyi.record.HeaderLine;
import manyi.record.ReadRow;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Choices;

/** A list of answers put together to returns. */
final class AnswerList {
  /** The reason of a row whose answer stands in the return of an earlier row. */
  private static final String ANSWER_OF = "answer-of-";

  /** What could be read of a row that is no return. */
  private static final Fields NOTHING = Fields.of(SurveyReturn.KIND).build();

  private final SheetFrame frame;
  private final HeaderCell question;
  private final HeaderCell answer;
  private final SurveyLists lists;
  private final AnswerWords scale;
  private final ReadingScope scope;
  private final Problems problems = new Problems();
  private final HeaderMatch match;
  private final ReturnFields fields;
  private final List<ColumnReading> columns = new ArrayList<>();

  /** One question of the list, as it was met first. */
  private record Asked(Question question, HeaderSpelling spelling, int row) {
    static Asked in(String text, int row) {
      HeaderSpelling spelling = HeaderSpelling.of(text);
      return new Asked(Question.of(text, spelling.text()), spelling, row);
    }
  }

  AnswerList(
      SheetFrame frame,
      HeaderCell question,
      HeaderCell answer,
      HeaderMatch match,
      SurveyLists lists,
      ReadingScope scope) {
    this.frame = frame;
    this.question = question;
    this.answer = answer;
    this.lists = lists;
    this.scale = lists.scale();
    this.scope = scope;
    this.match = match;
    this.fields = new ReturnFields(frame, match, lists.words(), scope, problems);
    for (HeaderCell head : frame.headers()) {
      columns.add(reading(head));
    }
  }

  private ColumnReading reading(HeaderCell head) {
    if (head.equals(question) || head.equals(answer)) {
      return ColumnReading.of(head, ColumnReading.Use.ITEM);
    }
    for (FieldColumns served : match.fields().values()) {
      if (served.all().contains(head)) {
        return ColumnReading.of(head, ColumnReading.Use.FIELD, served.field().name());
      }
    }
    return ColumnReading.of(
        head,
        match.spare().containsKey(head)
            ? ColumnReading.Use.SPARE
            : match.unused().contains(head)
                ? ColumnReading.Use.IGNORED
                : ColumnReading.Use.UNKNOWN);
  }

  TableReading read(Claim claim, SheetContext context) {
    RowClasses classes =
        new RowClasses(frame, column -> column == question.column(), row -> !text(row).isEmpty());
    Map<Integer, ReadRow> rows = new TreeMap<>();
    Map<String, Asked> asked = new LinkedHashMap<>();
    Map<String, Map<List<String>, Integer>> answers = new HashMap<>();
    List<Integer> data = new ArrayList<>();
    for (int row : frame.body().toArray()) {
      RowClass is = classes.of(row);
      if (is != RowClass.DATA) {
        rows.put(row, ReadRow.skipped(scope.sheet(), row, is.reason(), NOTHING, frame.shown(row)));
      } else if (text(row).isEmpty()) {
        problems.add(
            Code.CELL_REQUIRED,
            scope.place(frame.cell(row, question.column())),
            "",
            question.path());
        rows.put(
            row,
            ReadRow.rejected(
                scope.sheet(), row, Code.CELL_REQUIRED.id(), NOTHING, frame.shown(row)));
      } else {
        data.add(row);
        asked.computeIfAbsent(text(row), text -> Asked.in(text, row));
        Value value = frame.at(row, answer.column());
        if (!value.isBlank()) {
          answers
              .computeIfAbsent(text(row), t -> new HashMap<>())
              .merge(Choices.in(value, scale.known()).made(), 1, Integer::sum);
        }
      }
    }
    Map<String, SurveyItem> items = items(asked, answers);
    List<List<Integer>> returns = new AnswerGroups(frame, question, match).returns(data);
    Map<String, ItemColumn.Reader> readers = new HashMap<>();
    items.forEach((text, item) -> readers.put(text, reader(item)));
    for (List<Integer> together : returns) {
      put(together, items, readers, rows);
    }
    if (returns.size() < data.size()) {
      problems.add(
          Code.ANSWERS_JOINED,
          scope.place(),
          String.valueOf(data.size()),
          String.valueOf(returns.size()));
    }
    readers.values().forEach(reader -> reader.sayUnknown(scope, problems));
    fields.sayYears();
    return TableReading.of(
            claim, context, scope, columns, List.copyOf(rows.values()), problems.list())
        .ofQuestionnaire(List.copyOf(items.values()), RoundStated.in(frame, context, scope.file()));
  }

  /** The questions that are items; the others are said, open ones excepted. */
  private Map<String, SurveyItem> items(
      Map<String, Asked> asked, Map<String, Map<List<String>, Integer>> answers) {
    Map<String, SurveyItem> items = new LinkedHashMap<>();
    asked.forEach(
        (text, ask) -> {
          ItemFinding finding =
              new ItemJudge(
                      scale, isDeclared(ask.spelling().key()) ? Standing.DECLARED : Standing.ASKED)
                  .judge(
                      ask.question(),
                      text,
                      ask.spelling().codes(),
                      answers.getOrDefault(text, Map.of()));
          if (finding.kind() == Kind.ITEM || finding.kind() == Kind.UNDECIDED) {
            SurveyItem item =
                finding.item(
                    ask.question().text(),
                    finding.isTopOpen() ? ItemFinding.topFor(finding.highest()) : 0);
            items.put(text, item);
            if (finding.kind() == Kind.UNDECIDED) {
              problems.add(
                  SurveyProblems.undecided(item, frame.cell(ask.row(), question.column()), scope));
            }
          } else if (!QuestionCue.isOpen(text)) {
            problems.add(
                Code.COLUMN_NOT_COUNTED,
                scope.place(frame.cell(ask.row(), question.column())),
                text,
                ListLine.of(SurveyReturn.KIND, HeaderLine.ITEM, text));
          }
        });
    return items;
  }

  private void put(
      List<Integer> together,
      Map<String, SurveyItem> items,
      Map<String, ItemColumn.Reader> readers,
      Map<Integer, ReadRow> rows) {
    Map<String, List<String>> made = new LinkedHashMap<>();
    items.keySet().forEach(text -> made.put(text, new ArrayList<>()));
    List<String> written = new ArrayList<>();
    boolean isAnswered = false;
    for (int row : together) {
      Value value = frame.at(row, answer.column());
      isAnswered |= !value.isBlank();
      SurveyItem item = items.get(text(row));
      if (item != null) {
        Choices choices = readers.get(text(row)).read(row);
        List<String> all = made.get(text(row));
        choices.made().stream().filter(choice -> !all.contains(choice)).forEach(all::add);
        if (!choices.remark().isEmpty()) {
          written.add(item.text() + "：" + choices.remark());
        }
      } else if (QuestionCue.isOpen(text(row))) {
        ReturnRows.addWritten(value.shown(), written);
      }
    }
    int first = together.get(0);
    Fields read = fields.read(first, String.join("；", written));
    boolean isReturn = isAnswered || !fields.isUnsubmitted(first);
    rows.put(
        first,
        isReturn
            ? ReadRow.kept(scope.sheet(), first, read).answering(List.copyOf(made.values()))
            : ReadRow.skipped(scope.sheet(), first, ReturnRows.ABSENT, read, frame.shown(first)));
    for (int row : together.subList(1, together.size())) {
      rows.put(
          row, ReadRow.collapsed(scope.sheet(), row, ANSWER_OF + first, NOTHING, frame.shown(row)));
    }
  }

  private ItemColumn.Reader reader(SurveyItem item) {
    boolean isUndecided = item.top() > 0 && !item.higherIsBetter();
    return new ItemColumn.Reader(
        frame, ItemColumn.single(item, answer.column(), isUndecided), scale);
  }

  /** True for the key of a question that headers.csv declares an item. */
  private boolean isDeclared(String key) {
    return lists.find(key).filter(HeaderAliases.Alias::isItem).isPresent();
  }

  private String text(int row) {
    return frame.at(row, question.column()).shown().strip();
  }
}
