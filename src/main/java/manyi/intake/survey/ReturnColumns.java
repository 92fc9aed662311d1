package manyi.intake.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Problems;
import manyi.grid.CellRef;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderMatch;
import manyi.intake.header.ListLine;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.ColumnReading;
import manyi.language.Term;
import manyi.record.HeaderLine;
import manyi.record.SurveyReturn;

/** What each column of a table of returns was taken for, and what is to be said of them. */
final class ReturnColumns {
  private final SheetFrame frame;
  private final SurveyLayout layout;
  private final ReadingScope scope;

  ReturnColumns(SheetFrame frame, SurveyLayout layout, ReadingScope scope) {
    this.frame = frame;
    this.layout = layout;
    this.scope = scope;
  }

  /**
   * Says what is doubtful about the columns.
   *
   * @param rows those that hold data
   */
  void say(List<Integer> rows, Problems problems) {
    for (ItemColumn item : layout.items) {
      if (item.undecided()) {
        problems.add(SurveyProblems.undecided(item.item(), head(item), scope));
      }
    }
    layout.repeated.forEach(
        (item, text) ->
            problems.add(
                Code.ITEM_REPEATED,
                scope.place(head(item)),
                text,
                item.item().text(),
                String.valueOf(layout.times(text))));
    for (ItemColumn item : layout.assumed) {
      problems.add(
          Code.SCALE_ASSUMED,
          scope.place(head(item)),
          item.item().text(),
          String.valueOf(item.item().top()));
    }
    layout
        .match
        .spare()
        .forEach(
            (head, served) -> {
              if (served.field() != SurveyReturn.SUGGESTION && !HeaderMatch.isRunning(head)) {
                problems.add(
                    Code.HEADER_AMBIGUOUS,
                    scope.place(head.cell()),
                    head.path(),
                    Term.field(SurveyReturn.KIND.name(), served.field().name()),
                    served.head().path(),
                    served.head().cell().toString(),
                    ListLine.ofHeader(SurveyReturn.KIND, served.field().name(), head));
              }
            });
    List<HeaderCell> uncounted = new ArrayList<>(layout.otherQuestions);
    uncounted.addAll(layout.unknown);
    uncounted.removeIf(
        head -> rows.stream().allMatch(row -> frame.at(row, head.column()).isBlank()));
    uncounted.sort(Comparator.comparingInt(HeaderCell::column));
    for (HeaderCell head : uncounted) {
      Code code = layout.doubtful.contains(head) ? Code.ITEM_DOUBTFUL : Code.COLUMN_NOT_COUNTED;
      problems.add(
          Problem.of(
              code,
              scope.place(head.cell()),
              head.path(),
              ListLine.ofHeader(SurveyReturn.KIND, HeaderLine.ITEM, head)));
    }
  }

  private CellRef head(ItemColumn item) {
    return new CellRef(layout.headerRow(), item.firstColumn());
  }

  /** The columns from the left. */
  List<ColumnReading> readings() {
    return frame.headers().stream().map(this::reading).toList();
  }

  private ColumnReading reading(HeaderCell head) {
    if (layout.suggestions.contains(head)) {
      return ColumnReading.of(head, ColumnReading.Use.FIELD, SurveyReturn.SUGGESTION.name());
    }
    if (layout.items.stream().anyMatch(item -> item.columns().contains(head.column()))) {
      return ColumnReading.of(head, ColumnReading.Use.ITEM);
    }
    for (FieldColumns served : layout.match.fields().values()) {
      if (served.all().contains(head)) {
        return ColumnReading.of(head, ColumnReading.Use.FIELD, served.field().name());
      }
    }
    return ColumnReading.of(
        head,
        layout.ignored.contains(head)
            ? ColumnReading.Use.IGNORED
            : layout.match.spare().containsKey(head)
                ? ColumnReading.Use.SPARE
                : ColumnReading.Use.UNKNOWN);
  }
}
