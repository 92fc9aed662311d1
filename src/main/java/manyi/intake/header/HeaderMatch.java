package manyi.intake.header;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.intake.sheet.HeaderCell;
import manyi.record.Column;
import manyi.record.RecordKind;

/**
 * The columns of a table as a kind of record sees them: which serves which field, which is spare
 * because a better one serves its field, which nobody knows.
 *
 * @param kind of record
 * @param fields those that have columns, in the kind's order
 * @param unknown columns that no list knows
 * @param unused columns that are known and of no use
 * @param items columns of a questionnaire that a list declares to be items
 * @param spare columns left unread because another serves their field, with those that do; by rank
 */
public record HeaderMatch(
    RecordKind<?> kind,
    Map<Column<?>, FieldColumns> fields,
    List<HeaderCell> unknown,
    List<HeaderCell> unused,
    List<HeaderCell> items,
    Map<HeaderCell, FieldColumns> spare) {
  /** Headers that are known to run on from 1 and need no word when a real number serves. */
  private static final Set<String> RUNNING = Set.of("序号", "no.", "no", "行号");

  public HeaderMatch {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    unknown = List.copyOf(unknown);
    unused = List.copyOf(unused);
    items = List.copyOf(items);
    spare = Collections.unmodifiableMap(new LinkedHashMap<>(spare));
  }

  public Optional<FieldColumns> field(Column<?> column) {
    return Optional.ofNullable(fields.get(column));
  }

  /** The required fields of which no column serves any. */
  public List<List<Column<?>>> missing() {
    return kind.required().stream()
        .filter(any -> any.stream().noneMatch(fields::containsKey))
        .toList();
  }

  /** True for a header such as 序号, whose numbers identify nothing (D17). */
  public static boolean isRunning(HeaderCell head) {
    return isRunningKey(head.spelling().key());
  }

  public static boolean isRunningKey(String key) {
    return RUNNING.contains(key);
  }
}
