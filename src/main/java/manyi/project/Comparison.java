package manyi.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.project.match.Ledger;
import manyi.project.match.Line;
import manyi.project.match.Matching;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.RecordDate;

/** An import that is being decided beside what the imports in force add up to. */
final class Comparison {
  private final Draft draft;
  private final Ledger ledger;
  private final int closingDay;
  private final Matching matching;
  private final Map<Line, ReadRow> rows = new HashMap<>();
  private final List<ReadRow> fresh = new ArrayList<>();

  /** What the rows say without the years; made when somebody asks. */
  private Set<String> yearless;

  /**
   * Compares.
   *
   * @param ledger the records of the imports in force
   */
  Comparison(Draft draft, Ledger ledger, int closingDay) {
    this.draft = draft;
    this.ledger = ledger;
    this.closingDay = closingDay;
    List<ReadRow> kept = draft.kept();
    this.matching = ledger.match(draft.batch().sha256(), kept);
    List<Line> lines = matching.lines();
    for (int i = 0; i < lines.size(); i++) {
      ReadRow row = kept.get(i);
      if (lines.get(i) == null) {
        fresh.add(row);
      } else {
        rows.put(lines.get(i), row);
      }
    }
  }

  Draft draft() {
    return draft;
  }

  Ledger ledger() {
    return ledger;
  }

  Matching matching() {
    return matching;
  }

  /** The rows that are no record yet, in the order of the file. */
  List<ReadRow> fresh() {
    return fresh;
  }

  /** True when a row of the import is this record. */
  boolean isRepeated(Line line) {
    return rows.containsKey(line);
  }

  /** True when a row of the import is this record, or would be but for the year of its date. */
  boolean isRepeatedButForYear(Line line) {
    if (yearless == null) {
      yearless = new HashSet<>();
      fresh.forEach(row -> yearless.add(ledger.identity().contentButYear(row.fields())));
    }
    return isRepeated(line) || yearless.contains(ledger.identity().contentButYear(line.fields()));
  }

  /** True when the import has this record under the date of another month. */
  boolean isMoved(Line line) {
    ReadRow row = rows.get(line);
    return row == null ? isRepeatedButForYear(line) : !month(row).equals(month(line));
  }

  /** The statistics month of a record; empty for a kind without months. */
  Optional<YearMonth> month(Line line) {
    return month(line.fields());
  }

  /** The statistics month of a record once the import is in; a blank date moves nothing. */
  Optional<YearMonth> monthAfter(Line line) {
    Optional<YearMonth> said = Optional.ofNullable(rows.get(line)).flatMap(this::month);
    return said.isPresent() ? said : month(line);
  }

  Optional<YearMonth> month(ReadRow row) {
    return month(row.fields());
  }

  private Optional<YearMonth> month(Fields fields) {
    return RecordDate.inLog(draft.batch().kind())
        .flatMap(date -> fields.get(date).value())
        .map(when -> RecordDate.month(when.date(), closingDay));
  }
}
