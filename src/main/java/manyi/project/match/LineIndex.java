package manyi.project.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.record.Fields;

/** Finds the records that a row may be, by number and by content. */
final class LineIndex {
  private final Identity identity;
  private final Map<String, Collection<Line>> byNumber = new HashMap<>();
  private final Map<String, Collection<Line>> byContent = new HashMap<>();

  LineIndex(Identity identity) {
    this.identity = identity;
  }

  /** The records of a number key, in the order of their first import. */
  Collection<Line> numbered(String key) {
    return byNumber.getOrDefault(key, List.of());
  }

  /** The records that say, or once said, this; in the order of their first import. */
  Collection<Line> saying(String key) {
    return byContent.getOrDefault(key, List.of());
  }

  /** Lists a record under what a row of it says. */
  void add(Line line, Optional<String> numberKey, Fields said) {
    numberKey.ifPresent(key -> put(byNumber, key, line));
    put(byContent, identity.content(said), line);
  }

  /** Nearly every key has one record; a log that always says the same has thousands of one key. */
  private static void put(Map<String, Collection<Line>> index, String key, Line line) {
    Collection<Line> lines = index.putIfAbsent(key, List.of(line));
    if (lines instanceof LinkedHashSet<Line> more) {
      more.add(line);
    } else if (lines != null && !lines.contains(line)) {
      Set<Line> more = new LinkedHashSet<>(lines);
      more.add(line);
      index.put(key, more);
    }
  }
}
