package manyi.project.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import manyi.record.Fields;
import manyi.record.ReadRow;

/**
 * Tells which records the rows of one import are (D17). A record is met by one row at most: rows of
 * one identity within a file are separate records, told apart by their order.
 *
 * <p>Three passes, each over all rows, so that a weak likeness never takes a record from a strong
 * one: the very same cell row of the very same file; the number; what the row says.
 */
public final class Matcher {
  private final Identity identity;
  private final LineIndex index;
  private final List<ReadRow> rows;
  private final Line[] found;
  private final Set<Line> taken = new HashSet<>();
  private final Map<Integer, Line> reused = new TreeMap<>();

  Matcher(Identity identity, LineIndex index, List<ReadRow> rows) {
    this.identity = identity;
    this.index = index;
    this.rows = rows;
    this.found = new Line[rows.size()];
  }

  /**
   * Matches every row.
   *
   * @param origins the records of an earlier import of the same bytes, by sheet and row
   */
  Matching match(Map<String, Line> origins) {
    for (int i = 0; i < found.length; i++) {
      take(i, origins.get(origin(rows.get(i).sheet(), rows.get(i).row())));
    }
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        matchNumber(i);
      }
    }
    Map<String, List<Integer>> rest = new LinkedHashMap<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        String key = identity.content(rows.get(i).fields());
        if (!index.saying(key).isEmpty()) {
          rest.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    rest.forEach((key, places) -> matchContent(places, index.saying(key)));
    return new Matching(Arrays.asList(found), reused);
  }

  static String origin(String sheet, int row) {
    return row + "/" + sheet;
  }

  private void matchNumber(int i) {
    ReadRow row = rows.get(i);
    Optional<String> key = identity.number(row);
    if (key.isEmpty()) {
      return;
    }
    Collection<Line> numbered = index.numbered(key.get());
    List<Line> possible =
        numbered.stream().filter(line -> !taken.contains(line) && isSame(line, row)).toList();
    if (possible.isEmpty()) {
      if (!numbered.isEmpty()) {
        reused.put(i, numbered.iterator().next());
      }
      return;
    }
    String content = identity.content(row.fields());
    take(
        i,
        possible.stream()
            .filter(line -> identity.content(line.fields()).equals(content))
            .findFirst()
            .orElse(possible.get(0)));
  }

  /** A record is also known by what it said before a correction. */
  private boolean isSame(Line line, ReadRow row) {
    if (!identity.isAnother(line.fields(), row.fields())) {
      return true;
    }
    for (Fields before : line.before()) {
      if (!identity.isAnother(before, row.fields())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The nth row is the nth record. Where the file repeats only some of the records, rows that are
   * equal to one are that one, so that a row does not change its neighbour.
   */
  private void matchContent(List<Integer> places, Collection<Line> lines) {
    List<Line> left = lines.stream().filter(line -> !taken.contains(line)).toList();
    if (places.size() < lines.size()) {
      Map<Fields, List<Line>> equal = new HashMap<>();
      left.forEach(line -> equal.computeIfAbsent(line.fields(), f -> new ArrayList<>(1)).add(line));
      Map<Fields, FreeLines> free = new HashMap<>();
      equal.forEach((said, ofIt) -> free.put(said, new FreeLines(ofIt)));
      for (int i : places) {
        FreeLines ofIt = free.get(rows.get(i).fields());
        if (ofIt != null) {
          takeFirst(i, ofIt);
        }
      }
      left = left.stream().filter(line -> !taken.contains(line)).toList();
    }
    FreeLines free = new FreeLines(left);
    for (int i : places) {
      if (found[i] == null) {
        takeFirst(i, free);
      }
    }
  }

  private void takeFirst(int i, FreeLines free) {
    ReadRow row = rows.get(i);
    free.takeFirst(
            identity.number(row).isPresent(),
            line -> identity.timesAgree(line.fields(), row.fields()))
        .ifPresent(line -> take(i, line));
  }

  private void take(int i, Line line) {
    if (line != null && taken.add(line)) {
      found[i] = line;
    }
  }
}
