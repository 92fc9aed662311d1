package manyi.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.record.Fields;

/** Finds the records that a row may be, by number and by content. */
final class LineIndex {
  private final Identity identity;
  private final Map<String, List<Line>> byNumber = new HashMap<>();
  private final Map<String, List<Line>> byContent = new HashMap<>();

  LineIndex(Identity identity) {
    this.identity = identity;
  }

  /** The records of a number key, in the order of their first import. */
  List<Line> numbered(String key) {
    return byNumber.getOrDefault(key, List.of());
  }

  /** The records that say, or once said, this; in the order of their first import. */
  List<Line> saying(String key) {
    return byContent.getOrDefault(key, List.of());
  }

  /** Lists a record under what a row of it says. */
  void add(Line line, Optional<String> numberKey, Fields said) {
    numberKey.ifPresent(key -> put(byNumber, key, line));
    put(byContent, identity.content(said), line);
  }

  private static void put(Map<String, List<Line>> index, String key, Line line) {
    List<Line> lines = index.get(key);
    if (lines == null) {
      index.put(key, List.of(line));
    } else if (!lines.contains(line)) {
      List<Line> more = new ArrayList<>(lines);
      more.add(line);
      index.put(key, more);
    }
  }
}
