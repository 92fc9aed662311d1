package manyi.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.project.imports.ImportNote;
import manyi.record.MonthRange;
import manyi.record.Visit;

/**
 * The imports that tell of the visits of some months. A visit is known again by its day among other
 * things (D30), so those of other months are not needed to tell what became of it, but for one: the
 * same file read again, with other words or another year, says of its own rows what they said
 * before.
 */
final class VisitLogs {
  private VisitLogs() {}

  /**
   * Those of the imports.
   *
   * @param active the imports in force
   * @param months statistics months; empty for all
   */
  static List<ImportNote> within(List<ImportNote> active, Optional<MonthRange> months) {
    List<ImportNote> logs = active.stream().filter(note -> note.isOf(Visit.KIND)).toList();
    if (months.isEmpty()) {
      return logs;
    }
    Map<String, Integer> ofFile = new HashMap<>();
    logs.forEach(note -> ofFile.merge(note.sha256(), 1, Integer::sum));
    MonthRange range = months.get();
    MonthRange before;
    do {
      before = range;
      for (ImportNote note : logs) {
        if (ofFile.get(note.sha256()) > 1 && tells(note, before)) {
          range = reaching(range, note.sha256(), logs);
        }
      }
    } while (!range.equals(before));
    MonthRange wanted = range;
    return logs.stream().filter(note -> tells(note, wanted)).toList();
  }

  /** The range with all that the imports of a file tell of. */
  private static MonthRange reaching(MonthRange range, String sha256, List<ImportNote> logs) {
    MonthRange reaching = range;
    for (ImportNote note : logs) {
      if (note.sha256().equals(sha256) && note.dated().isPresent()) {
        reaching = reaching.with(note.dated().get());
      }
    }
    return reaching;
  }

  /** The days at the end of a month may lie in the statistics month behind it (D33). */
  private static boolean tells(ImportNote note, MonthRange range) {
    return note.dated().map(dated -> dated.widened(0, 1).touches(range)).orElse(true)
        || note.covers().stream().anyMatch(range::contains);
  }
}
