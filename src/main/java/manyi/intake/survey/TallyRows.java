package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.grid.Value;
import manyi.intake.log.TotalCheck;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RowClass;
import manyi.intake.sheet.SheetFrame;
import manyi.language.Spelling;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.TallyLine;

/** Reads one row after another of a tally, and holds total rows against the sums of the others. */
final class TallyRows {
  private static final Pattern ABOUT_THE_ROUND = Pattern.compile(".*(?:发放|发出|下发|回收|收回).*[0-9]+.*");

  private final SheetFrame frame;
  private final TallyLayout layout;
  private final ReadingScope scope;
  private final List<Problem> problems;
  private final TallyFacts facts = new TallyFacts();
  private final TotalCheck totals;

  /** The rows of each item, those of another building apart. */
  private final Map<String, List<Integer>> lines = new LinkedHashMap<>();

  /** The building of the row, or of the last row that names one; empty without such a column. */
  private String building = "";

  TallyRows(SheetFrame frame, TallyLayout layout, ReadingScope scope, List<Problem> problems) {
    this.frame = frame;
    this.layout = layout;
    this.scope = scope;
    this.problems = problems;
    this.totals = new TotalCheck(frame, scope);
  }

  /** What the rows read so far say of the round. */
  TallyFacts facts() {
    return facts;
  }

  ReadRow read(int row, RowClass is) {
    if (is == RowClass.TOTAL) {
      totals.compare(row, problems);
    }
    if (is != RowClass.DATA) {
      return skipped(row, is, Fields.of(TallyLine.KIND).build());
    }
    layout
        .building()
        .map(head -> Spelling.plain(frame.at(row, head.column()).shown()))
        .filter(named -> !named.isEmpty())
        .ifPresent(named -> building = named);
    Fields.Builder fields = Fields.of(TallyLine.KIND);
    String item = item(frame.at(row, layout.itemColumn()).shown());
    boolean hasItem = !item.isEmpty();
    if (hasItem) {
      fields.put(TallyLine.ITEM, item);
    }
    Map<HeaderCell, Long> counts = new LinkedHashMap<>();
    boolean isFilled = false;
    for (Map.Entry<Column<?>, List<HeaderCell>> field : layout.counts.entrySet()) {
      isFilled |= count(row, field.getKey(), field.getValue(), fields, counts);
    }
    if (!isFilled && ABOUT_THE_ROUND.matcher(item).matches()) {
      return skipped(row, RowClass.NOTE, fields.build());
    }
    if (!isFilled && (scope.isForm() || isComputedAlone(row))) {
      return skipped(row, RowClass.UNFILLED, fields.build());
    }
    if (!hasItem || counts.isEmpty()) {
      int column = hasItem ? firstCount() : layout.itemColumn();
      problems.add(
          Problem.of(
              Code.CELL_REQUIRED,
              scope.place(frame.cell(row, column)),
              "",
              hasItem ? countHeaders() : itemHeader()));
      return ReadRow.rejected(
          scope.sheet(), row, Code.CELL_REQUIRED.id(), fields.build(), frame.shown(row));
    }
    counts.forEach((head, count) -> totals.add(head, BigDecimal.valueOf(count)));
    compareSums(row, counts);
    note(row);
    lines.computeIfAbsent(building + "\n" + Spelling.plain(item), l -> new ArrayList<>()).add(row);
    return ReadRow.kept(scope.sheet(), row, fields.build());
  }

  /** Says which items stand in two rows of the same part: their counts are added up (D13). */
  void sayRepeated() {
    lines.values().stream()
        .filter(rows -> rows.size() > 1)
        .forEach(
            rows ->
                problems.add(
                    Problem.of(
                        Code.TALLY_ITEM_REPEATED,
                        scope.place(frame.cell(rows.get(1), layout.itemColumn())),
                        item(frame.at(rows.get(1), layout.itemColumn()).shown()),
                        String.valueOf(rows.get(0)),
                        String.valueOf(rows.size()))));
  }

  /** True for a spare line of a form, in which formulas say that there is nothing to compute. */
  private boolean isComputedAlone(int row) {
    for (int column = 1; column <= frame.grid().lastColumn(row); column++) {
      Value value = frame.at(row, column);
      boolean isZero = value instanceof Value.Numeric number && number.number().signum() == 0;
      if (!isZero && !value.shown().isBlank() && !(value instanceof Value.Broken)) {
        return false;
      }
    }
    return true;
  }

  /** An item is the whole text without its number, as over a column of answers. */
  static String item(String written) {
    return Question.of(written, HeaderSpelling.of(written).text()).text();
  }

  private ReadRow skipped(int row, RowClass is, Fields fields) {
    return ReadRow.skipped(scope.sheet(), row, is.reason(), fields, frame.shown(row));
  }

  /** Adds up the columns of one level; one unreadable cell leaves the level unreadable. */
  @SuppressWarnings("unchecked")
  private boolean count(
      int row,
      Column<?> field,
      List<HeaderCell> heads,
      Fields.Builder fields,
      Map<HeaderCell, Long> counts) {
    Long sum = null;
    String unreadable = null;
    Map<HeaderCell, Long> read = new LinkedHashMap<>();
    for (HeaderCell head : heads) {
      Value value = frame.at(row, head.column());
      if (TallyCount.isBlank(value)) {
        continue;
      }
      Optional<Long> number = TallyCount.in(value);
      if (number.isPresent()) {
        sum = sum == null ? number.get() : Long.valueOf(sum + number.get());
        read.put(head, number.get());
      } else {
        unreadable = value.shown();
        problems.add(
            Problem.of(
                value instanceof Value.Broken ? Code.CELL_BROKEN : Code.NUMBER_UNREADABLE,
                scope.place(frame.cell(row, head.column())),
                unreadable,
                head.path()));
      }
    }
    if (unreadable != null) {
      fields.unreadable(field, unreadable);
    } else if (sum != null) {
      fields.put((Column<BigDecimal>) field, BigDecimal.valueOf(sum));
      counts.putAll(read);
    }
    return unreadable != null || sum != null;
  }

  private String countHeaders() {
    return layout.counts.values().stream()
        .flatMap(List::stream)
        .map(HeaderCell::path)
        .collect(Collectors.joining(Term.COMMA));
  }

  /** The header over the items; a column without one is called by its letter. */
  private String itemHeader() {
    return frame.headers().stream()
        .filter(head -> head.column() == layout.itemColumn())
        .map(HeaderCell::path)
        .findFirst()
        .orElseGet(() -> CellRef.columnName(layout.itemColumn()));
  }

  private int firstCount() {
    return layout.counts.values().iterator().next().get(0).column();
  }

  private void note(int row) {
    for (HeaderCell head : layout.issued) {
      TallyCount.in(frame.at(row, head.column()))
          .ifPresent(n -> facts.issued(building, n.intValue()));
    }
    for (HeaderCell head : layout.returned) {
      TallyCount.in(frame.at(row, head.column()))
          .ifPresent(n -> facts.returned(building, n.intValue()));
    }
    for (HeaderCell head : layout.valid) {
      TallyCount.in(frame.at(row, head.column()))
          .ifPresent(n -> facts.valid(building, n.intValue()));
    }
  }

  /** A sum beside the counts may or may not count the abstentions. */
  private void compareSums(int row, Map<HeaderCell, Long> counts) {
    long sum = 0;
    long answered = 0;
    List<HeaderCell> abstained = layout.counts.getOrDefault(TallyLine.ABSTAINED, List.of());
    for (Map.Entry<HeaderCell, Long> count : counts.entrySet()) {
      sum += count.getValue();
      answered += abstained.contains(count.getKey()) ? 0 : count.getValue();
    }
    for (HeaderCell head : layout.sums) {
      Optional<Long> stated = TallyCount.in(frame.at(row, head.column()));
      if (stated.isPresent() && stated.get() != sum && stated.get() != answered) {
        differs(row, head, stated.get(), sum);
      }
    }
  }

  private void differs(int row, HeaderCell head, long stated, long ours) {
    problems.add(
        Problem.of(
            Code.TOTAL_DIFFERS,
            scope.place(frame.cell(row, head.column())),
            String.valueOf(stated),
            String.valueOf(ours),
            head.path()));
  }
}
