package manyi.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.diagnostic.Problem;
import manyi.intake.table.TableReading;

/**
 * What was read of one file, divided among projects: every row that was read is in the reading of
 * one project, or among those that could not be placed.
 *
 * @param byProject the reading of each project, as if the file held nothing else
 * @param placed every row, with the project that it belongs to
 * @param unread the sheets that could not be read
 * @param problems of the file as a whole
 */
public record DividedReading(
    Map<String, FileReading> byProject,
    List<PlacedRows> placed,
    List<TableReading> unread,
    List<Problem> problems) {
  public DividedReading {
    byProject = Collections.unmodifiableMap(new LinkedHashMap<>(byProject));
    placed = List.copyOf(placed);
    unread = List.copyOf(unread);
    problems = List.copyOf(problems);
  }

  /** True when no table of the file could be read. */
  public boolean isUnread() {
    return placed.isEmpty();
  }

  /** What was noticed in no project's reading: of the file, and of the sheets not read. */
  public List<Problem> otherProblems() {
    Set<Problem> others = new LinkedHashSet<>(problems);
    unread.forEach(sheet -> others.addAll(sheet.problems()));
    byProject.values().forEach(reading -> reading.problems().forEach(others::remove));
    return new ArrayList<>(others);
  }
}
