package manyi.intake.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Problem;
import manyi.grid.Value;
import manyi.intake.header.HeaderAliases;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RoundStated;
import manyi.intake.sheet.RowClasses;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Claim;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.FormRows;
import manyi.intake.table.SheetReader;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.RoundFacts;
import manyi.record.TallyLine;

/**
 * Reads 问卷结果统计表: a row for each item with how many chose what. A table with the items across and
 * the levels down is turned first.
 */
public final class TallyReader implements SheetReader {
  private final HeaderAliases aliases;
  private final SurveyColumns columns = SurveyColumns.builtIn();

  public TallyReader(HeaderAliases aliases) {
    this.aliases = aliases;
  }

  @Override
  public RecordKind<?> kind() {
    return TallyLine.KIND;
  }

  @Override
  public String needed() {
    return Stream.of(TallyLine.ITEM, TallyLine.SATISFIED, TallyLine.DISSATISFIED)
        .flatMap(
            field ->
                aliases.headers(TallyLine.KIND, field, 1).stream()
                    .map(header -> heading(field, header)))
        .collect(Collectors.joining(Term.COMMA));
  }

  private static String heading(Column<?> field, String header) {
    return Term.heading(TallyLine.KIND.name(), field.name(), header);
  }

  @Override
  public boolean knows(String headerKey) {
    return aliases.find(TallyLine.KIND, headerKey).isPresent()
        || columns.is(SurveyColumns.Role.ISSUED, headerKey)
        || columns.is(SurveyColumns.Role.RETURNED, headerKey);
  }

  @Override
  public boolean isNamed(SheetFrame frame) {
    return frame.headers().stream().anyMatch(head -> aliases.isOwn(TallyLine.KIND, head));
  }

  @Override
  public Claim claim(SheetFrame frame, SheetContext context) {
    List<Integer> sample = SurveyRows.sample(frame);
    TallyLayout layout = layout(frame, sample);
    if (layout.isTally() && holdsCounts(frame, layout, sample)) {
      return new Claim(TallyLine.KIND, layout.explained(), List.of());
    }
    TurnedTally turned = new TurnedTally(frame, aliases);
    if (turned.isTally()) {
      return new Claim(TallyLine.KIND, turned.explained(), List.of());
    }
    List<String> missing = new ArrayList<>();
    if (layout.itemColumn() == 0) {
      missing.add(heading(TallyLine.ITEM, "调查项目"));
    }
    if (layout.counts.size() < 2) {
      missing.add(heading(TallyLine.SATISFIED, "满意"));
    }
    return new Claim(TallyLine.KIND, 0, missing.isEmpty() ? List.of("满意") : missing);
  }

  @Override
  public List<HeaderCell> sharesForCounts(SheetFrame frame) {
    return TallyShares.in(frame, aliases);
  }

  @Override
  public TableReading read(SheetFrame frame, SheetContext context, ReadingScope scope) {
    TurnedTally turned = new TurnedTally(frame, aliases);
    TallyLayout layout = layout(frame, SurveyRows.sample(frame));
    if (!layout.isTally() && turned.isTally()) {
      return turned.read(RoundStated.in(frame, context, scope.file()), scope);
    }
    List<Problem> problems = new ArrayList<>();
    RowClasses classes =
        new RowClasses(
            frame,
            column -> column == layout.itemColumn(),
            row -> isLine(frame, layout, row),
            scope.isForm());
    classes.withSums();
    TallyRows rows = new TallyRows(frame, layout, scope, problems);
    List<ReadRow> read = new ArrayList<>();
    for (int row : frame.bodyRows()) {
      FormRows.ofExample(classes, frame, scope, row).ifPresent(problems::add);
      read.add(rows.read(row, classes.of(row)));
    }
    rows.sayRepeated();
    RoundFacts facts =
        rows.facts()
            .agreeing(RoundStated.in(frame, context, scope.file()), scope.place(), problems);
    return new TableReading(
        TallyLine.KIND, readings(frame, layout), List.of(), facts, read, problems);
  }

  private TallyLayout layout(SheetFrame frame, List<Integer> rows) {
    return TallyLayout.of(frame, rows, aliases, columns);
  }

  private static boolean isLine(SheetFrame frame, TallyLayout layout, int row) {
    return !frame.at(row, layout.itemColumn()).isBlank()
        && layout.counts.values().stream()
            .flatMap(List::stream)
            .anyMatch(head -> TallyCount.in(frame.at(row, head.column())).isPresent());
  }

  /** Words under 满意 and 不满意 make returns, numbers make a tally. */
  private static boolean holdsCounts(SheetFrame frame, TallyLayout layout, List<Integer> rows) {
    int filled = 0;
    int numbers = 0;
    for (int row : rows) {
      for (List<HeaderCell> heads : layout.counts.values()) {
        for (HeaderCell head : heads) {
          Value value = frame.at(row, head.column());
          filled += value.isBlank() ? 0 : 1;
          numbers += TallyCount.in(value).isPresent() ? 1 : 0;
        }
      }
    }
    return numbers * 2 >= filled;
  }

  private static List<ColumnReading> readings(SheetFrame frame, TallyLayout layout) {
    List<ColumnReading> readings = new ArrayList<>();
    for (HeaderCell head : frame.headers()) {
      readings.add(reading(head, layout));
    }
    return readings;
  }

  private static ColumnReading reading(HeaderCell head, TallyLayout layout) {
    if (head.column() == layout.itemColumn()) {
      return ColumnReading.of(head, ColumnReading.Use.FIELD, TallyLine.ITEM.name());
    }
    for (var count : layout.counts.entrySet()) {
      if (count.getValue().contains(head)) {
        return ColumnReading.of(head, ColumnReading.Use.FIELD, count.getKey().name());
      }
    }
    if (layout.issued.contains(head)) {
      return ColumnReading.of(head, ColumnReading.Use.FIELD, "issued");
    }
    if (layout.returned.contains(head)) {
      return ColumnReading.of(head, ColumnReading.Use.FIELD, "returned");
    }
    if (layout.valid.contains(head)) {
      return ColumnReading.of(head, ColumnReading.Use.FIELD, "valid");
    }
    return ColumnReading.of(
        head,
        layout.unknown.contains(head) ? ColumnReading.Use.UNKNOWN : ColumnReading.Use.IGNORED);
  }
}
