package manyi.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.grid.Area;
import manyi.intake.cell.NumberText;
import manyi.intake.cell.Options;
import manyi.intake.log.TotalCheck;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.MonthsNamed;
import manyi.intake.sheet.Quotation;
import manyi.intake.sheet.RowClass;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.Reason;
import manyi.intake.table.Reason.Ground;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.RecordKind;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.answer.AnswerWords;

/** Gathers what the reading of one table rests on. */
final class Reasons {
  private static final int MOST_MARKS = 3;

  private final TableReading table;
  private final SheetFrame frame;
  private final String file;
  private final List<Reason> reasons = new ArrayList<>();

  private Reasons(TableReading table, String file) {
    this.table = table;
    this.frame = table.frame();
    this.file = file;
  }

  /**
   * The reasons of one table.
   *
   * @param isGiven true when the person said which months it covers
   */
  static List<Reason> of(TableReading table, String file, boolean isGiven, AnswerWords scale) {
    Reasons reasons = new Reasons(table, file);
    reasons.kind();
    reasons.head();
    reasons.months(isGiven);
    reasons.names();
    reasons.codes();
    reasons.reasons.addAll(new ScaleReasons(table, scale).list());
    reasons.merged();
    reasons.totals();
    return reasons.reasons;
  }

  private void add(Ground ground, Object... arguments) {
    reasons.add(Reason.of(ground, arguments));
  }

  private void kind() {
    long known =
        table.columns().stream()
            .filter(c -> c.use() == ColumnReading.Use.FIELD || c.use() == ColumnReading.Use.ITEM)
            .count();
    RecordKind<?> kind = table.claim().kind();
    if (kind == SurveyReturn.KIND) {
      add(Ground.KIND_BY_ANSWERS, table.items().size());
      return;
    }
    if (kind == TallyLine.KIND) {
      add(Ground.KIND_BY_COUNTS, known);
      return;
    }
    List<String> marks = table.claim().marks();
    if (marks.isEmpty()) {
      add(Ground.KIND_BY_COLUMNS, known);
    } else {
      add(
          Ground.KIND_MARKED,
          known,
          marks.stream().distinct().limit(MOST_MARKS).collect(Collectors.joining(Term.COMMA)));
    }
  }

  private void head() {
    if (frame.headerTop() == frame.headerRow()) {
      add(Ground.HEAD_ONE_ROW, frame.headerRow());
    } else {
      add(
          Ground.HEAD_TWO_ROWS,
          frame.headerTop(),
          frame.headerRow(),
          frame.headers().stream()
              .map(HeaderCell::path)
              .filter(path -> path.indexOf('/') > 0)
              .findFirst()
              .orElse("-"));
    }
    if (!frame.frontRows().isEmpty()) {
      add(Ground.ROWS_ABOVE, frame.frontRows().size());
    }
  }

  private void months(boolean isGiven) {
    RecordKind<?> kind = table.claim().kind();
    boolean isByMonth = RecordDate.inLog(kind).isPresent();
    if (isByMonth && isGiven) {
      add(Ground.MONTHS_GIVEN, Covers.shown(table.covers()));
    } else if (isByMonth && !table.covers().isEmpty()) {
      add(Ground.MONTHS_NAMED, Covers.shown(table.covers()), source(named -> named.first() > 0));
    } else if (isByMonth) {
      SortedSet<YearMonth> months = Covers.ofRows(kind, table.rows());
      add(Ground.MONTHS_OF_ROWS, months.isEmpty() ? "-" : Covers.shown(months));
    }
    boolean isAssumed = table.problems().stream().anyMatch(p -> p.code() == Code.YEAR_ASSUMED);
    if (isAssumed && table.context().year().isPresent()) {
      add(
          Ground.YEAR_NAMED,
          table.context().year().getAsInt(),
          source(named -> named.year().isPresent()));
    }
  }

  /** The nearest text around the table that names something. */
  private String source(Predicate<MonthsNamed> names) {
    return Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name(), file))
        .filter(text -> names.test(MonthsNamed.in(List.of(text))))
        .findFirst()
        .map(text -> Quotation.of(text, part -> names.test(MonthsNamed.in(List.of(part)))))
        .orElse("-");
  }

  private void names() {
    table
        .context()
        .project()
        .ifPresent(project -> add(Ground.PROJECT_NAMED, project, from(project)));
    var round = table.round();
    round.round().ifPresent(named -> add(Ground.ROUND_NAMED, named));
    round.issued().ifPresent(count -> add(Ground.ISSUED_NAMED, count));
    round.returned().ifPresent(count -> add(Ground.RETURNED_NAMED, count));
  }

  private String from(String name) {
    return Stream.concat(frame.frontLines().stream(), Stream.of(file, frame.grid().name()))
        .filter(text -> text.contains(name))
        .findFirst()
        .map(text -> Quotation.of(text, part -> part.contains(name)))
        .orElse("-");
  }

  private void codes() {
    Set<Integer> used =
        table.columns().stream()
            .filter(column -> column.use() == ColumnReading.Use.FIELD)
            .map(column -> column.cell().column())
            .collect(Collectors.toSet());
    for (HeaderCell head : frame.headers()) {
      if (used.contains(head.column()) && !head.spelling().codes().isEmpty()) {
        add(Ground.CODES_IN_HEADER, head.path(), Options.pairs(head.spelling().codes()));
      }
    }
  }

  private void merged() {
    Set<Integer> used =
        table.columns().stream()
            .filter(c -> c.use() == ColumnReading.Use.FIELD || c.use() == ColumnReading.Use.ITEM)
            .map(column -> column.cell().column())
            .collect(Collectors.toSet());
    int last = frame.body().max().orElse(0);
    List<Area> areas =
        frame.grid().merges().stream()
            .filter(area -> area.rows() > 1 && area.first().row() > frame.headerRow())
            .filter(area -> area.first().row() <= last && used.contains(area.first().column()))
            .filter(area -> !frame.grid().at(area.first()).isBlank())
            .toList();
    if (!areas.isEmpty()) {
      add(Ground.FILLED_DOWN, areas.size(), areas.get(0).first() + ":" + areas.get(0).last());
    }
  }

  private void totals() {
    SortedSet<Integer> rows = new TreeSet<>();
    for (ReadRow row : table.rows()) {
      if (row.reason().equals(RowClass.TOTAL.reason()) && isCompared(row.row())) {
        rows.add(row.row());
      }
    }
    if (!rows.isEmpty()) {
      add(
          Ground.TOTALS_COMPARED,
          rows.stream().map(String::valueOf).collect(Collectors.joining(Term.COMMA)));
    }
  }

  private boolean isCompared(int row) {
    return TotalCheck.isTotal(frame, row)
        && table.columns().stream()
            .filter(column -> column.use() == ColumnReading.Use.FIELD)
            .filter(column -> isNumber(column.field()))
            .anyMatch(
                column ->
                    NumberText.read(frame.grid().at(row, column.cell().column())).isPresent());
  }

  private boolean isNumber(Optional<String> field) {
    return field
        .flatMap(table.claim().kind()::column)
        .filter(column -> column.type() == Column.Type.NUMBER)
        .isPresent();
  }
}
