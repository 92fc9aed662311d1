package manyi.intake.survey;

import java.util.ArrayList;
import java.util.List;
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
import manyi.intake.table.TableReading;
import manyi.record.ReadRow;
import manyi.record.RoundFacts;
import manyi.record.TallyLine;

/** A claim on a tally; one with the items across and the levels down is turned first. */
final class TallyClaim extends Claim {
  private final HeaderAliases aliases;
  private final Look look;

  private TallyClaim(
      TallyReader reader,
      SheetFrame frame,
      HeaderAliases aliases,
      Look look,
      int explained,
      List<String> missing) {
    super(reader, frame, explained, missing);
    this.aliases = aliases;
    this.look = look;
  }

  /** What was seen of a table: as it stands, and turned. */
  private record Look(TallyLayout layout, TurnedTally turned, boolean holdsCounts) {
    static Look at(SheetFrame frame, HeaderAliases aliases, SurveyColumns columns) {
      List<Integer> sample = SurveyRows.sample(frame);
      TallyLayout layout = TallyLayout.of(frame, sample, aliases, columns);
      return new Look(
          layout, new TurnedTally(frame, aliases), TallyClaim.holdsCounts(frame, layout, sample));
    }

    int explained() {
      if (layout.isTally() && holdsCounts) {
        return layout.explained();
      }
      return turned.isTally() ? turned.explained() : 0;
    }
  }

  static TallyClaim of(
      TallyReader reader, SheetFrame frame, HeaderAliases aliases, SurveyColumns columns) {
    Look look = Look.at(frame, aliases, columns);
    int explained = look.explained();
    List<String> missing = explained > 0 ? List.of() : missing(look.layout());
    return new TallyClaim(reader, frame, aliases, look, explained, missing);
  }

  private static List<String> missing(TallyLayout layout) {
    List<String> missing = new ArrayList<>();
    if (layout.itemColumn() == 0) {
      missing.add(TallyReader.heading(TallyLine.ITEM, "调查项目"));
    }
    if (layout.counts.size() < 2) {
      missing.add(TallyReader.heading(TallyLine.SATISFIED, "满意"));
    }
    return missing.isEmpty() ? List.of("满意") : missing;
  }

  @Override
  public boolean isNamed() {
    return frame().headers().stream().anyMatch(head -> aliases.isOwn(TallyLine.KIND, head));
  }

  @Override
  public TableReading read(SheetContext context, ReadingScope scope) {
    SheetFrame frame = frame();
    TallyLayout layout = look.layout();
    if (!layout.isTally() && look.turned().isTally()) {
      return look.turned()
          .read(this, context, scope)
          .ofQuestionnaire(List.of(), RoundStated.in(frame, context, scope.file()));
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
    return TableReading.of(this, context, scope, readings(frame, layout), read, problems)
        .ofQuestionnaire(List.of(), facts);
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
