package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Problems;
import manyi.grid.Value;
import manyi.intake.header.HeaderAliases;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.TableReading;
import manyi.record.Column;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.TallyLine;

/** A tally with its items across and its levels down: every column is a line. */
final class TurnedTally {
  private final SheetFrame frame;
  private final HeaderAliases aliases;
  private final Map<Integer, Column<?>> levels = new LinkedHashMap<>();

  TurnedTally(SheetFrame frame, HeaderAliases aliases) {
    this.frame = frame;
    this.aliases = aliases;
    int rows = 0;
    for (int row : frame.body().limit(60).toArray()) {
      TallyLayout.level(aliases, HeaderSpelling.of(frame.at(row, labels()).shown()).key())
          .ifPresent(field -> levels.put(row, field));
      rows++;
    }
    if (rows > 40) {
      levels.clear();
    }
  }

  /** True when at least two levels stand in the first column, and numbers beside them. */
  boolean isTally() {
    long distinct =
        levels.values().stream().filter(f -> f != TallyLine.ABSTAINED).distinct().count();
    return distinct >= 2
        && items().stream()
            .anyMatch(
                head ->
                    levels.keySet().stream()
                        .anyMatch(row -> TallyCount.in(frame.at(row, head.column())).isPresent()));
  }

  /**
   * How many columns it explains; one more where each level stands in one row only and has nothing
   * but counts beside it, as in no list of returns.
   */
  int explained() {
    boolean isOnceEach = levels.values().stream().distinct().count() == levels.size();
    return frame.headers().size() + (isOnceEach && holdsOnlyCounts() ? 1 : 0);
  }

  private boolean holdsOnlyCounts() {
    List<HeaderCell> items = items();
    return levels.keySet().stream()
        .allMatch(
            row ->
                items.stream()
                    .map(head -> frame.at(row, head.column()))
                    .allMatch(
                        value -> TallyCount.isBlank(value) || TallyCount.in(value).isPresent()));
  }

  TableReading read(Claim claim, SheetContext context, ReadingScope scope) {
    Problems problems = new Problems();
    List<ReadRow> rows = new ArrayList<>();
    List<ColumnReading> columns = new ArrayList<>();
    Set<HeaderCell> items = Set.copyOf(items());
    for (HeaderCell head : frame.headers()) {
      boolean isItem = items.contains(head);
      columns.add(
          ColumnReading.of(head, isItem ? ColumnReading.Use.ITEM : ColumnReading.Use.IGNORED));
      if (isItem) {
        line(head, scope, problems).ifPresent(rows::add);
      }
    }
    return TableReading.of(claim, context, scope, columns, rows, problems.list());
  }

  private int labels() {
    return frame.headers().isEmpty() ? 1 : frame.headers().get(0).column();
  }

  /** The columns to the right of the levels that are no sum, rate or level themselves. */
  private List<HeaderCell> items() {
    return frame.headers().stream()
        .filter(head -> head.column() > labels())
        .filter(head -> aliases.find(TallyLine.KIND, head.spelling().key()).isEmpty())
        .filter(head -> !head.spelling().key().matches("总数|共计|.*率|.*占比|.*比例"))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private Optional<ReadRow> line(HeaderCell head, ReadingScope scope, Problems problems) {
    Map<Column<?>, Long> sums = new LinkedHashMap<>();
    Fields.Builder fields = Fields.of(TallyLine.KIND);
    fields.put(TallyLine.ITEM, TallyRows.item(head.spelling().written()));
    List<Column<?>> unreadable = new ArrayList<>();
    List<Problem> bad = new ArrayList<>();
    for (Map.Entry<Integer, Column<?>> level : levels.entrySet()) {
      Value value = frame.at(level.getKey(), head.column());
      Optional<Long> number = TallyCount.in(value);
      if (number.isPresent()) {
        sums.merge(level.getValue(), number.get(), Long::sum);
      } else if (!TallyCount.isBlank(value)) {
        unreadable.add(level.getValue());
        fields.unreadable(level.getValue(), value.shown());
        bad.add(
            Problem.of(
                Code.NUMBER_UNREADABLE,
                scope.place(frame.cell(level.getKey(), head.column())),
                value.shown(),
                head.path()));
      }
    }
    sums.keySet().removeAll(unreadable);
    sums.forEach((field, sum) -> fields.put((Column<BigDecimal>) field, BigDecimal.valueOf(sum)));
    if (sums.isEmpty() && unreadable.isEmpty()) {
      return Optional.empty();
    }
    boolean isKept = !sums.isEmpty();
    bad.forEach(problem -> problems.add(isKept ? problem : problem.asRejecting()));
    return Optional.of(
        isKept
            ? ReadRow.kept(scope.sheet(), head.cell().row(), fields.build())
            : ReadRow.rejected(
                scope.sheet(),
                head.cell().row(),
                Code.CELL_REQUIRED.id(),
                fields.build(),
                List.of(head.spelling().written())));
  }
}
