package manyi.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.diagnostic.Problem;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.word.Outcome;

/** How many rows of one sheet had which outcome. */
public record SheetCounts(String sheet, Map<Outcome, Long> counts) {

  /** The counts of every sheet of a batch, in the file's order. */
  static List<SheetCounts> of(Batch batch) {
    Map<String, Map<Outcome, Long>> sheets = new LinkedHashMap<>();
    batch.sheets().forEach(sheet -> sheets.put(sheet.name(), new EnumMap<>(Outcome.class)));
    for (ReadRow row : batch.rows()) {
      sheets
          .computeIfAbsent(row.sheet(), s -> new EnumMap<>(Outcome.class))
          .merge(row.outcome(), 1L, Long::sum);
    }
    List<SheetCounts> list = new ArrayList<>();
    sheets.forEach((sheet, counts) -> list.add(new SheetCounts(sheet, counts)));
    return list;
  }

  /** How many rows of the sheet had an outcome. */
  public long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /** read = kept + skipped + rejected + collapsed. */
  public long read() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** True for a problem of this sheet; what belongs to no sheet is told with the first one. */
  public boolean holds(Problem problem, List<SheetCounts> all) {
    return problem
        .place()
        .sheet()
        .filter(name -> all.stream().anyMatch(s -> s.sheet.equals(name)))
        .map(sheet::equals)
        .orElse(sheet.equals(all.get(0).sheet));
  }
}
