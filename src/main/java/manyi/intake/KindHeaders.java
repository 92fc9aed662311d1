package manyi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.record.Column;
import manyi.record.HeaderLine;
import manyi.record.RecordKind;

/** The lines of headers.csv for one kind, looked up by a column's head. */
final class KindHeaders {
  /** A line; its field is null for a header that is known and of no use. */
  private record Line(Column<?> field, int order) {}

  private final Map<String, Line> lines = new HashMap<>();

  KindHeaders(RecordKind<?> kind, List<HeaderLine> all) {
    int order = 0;
    for (HeaderLine line : all) {
      if (line.kind().equals(kind.name())) {
        Column<?> field = kind.column(line.field()).orElse(null);
        lines.put(HeaderSpelling.of(line.header()).key(), new Line(field, order++));
      }
    }
  }

  /** The field that a header serves: by group and header joined, else by the header alone. */
  Optional<Column<?>> field(HeaderCell head) {
    return line(head).flatMap(line -> Optional.ofNullable(line.field()));
  }

  /** The field that a text serves as a header. */
  Optional<Column<?>> field(String key) {
    return Optional.ofNullable(lines.get(key)).flatMap(line -> Optional.ofNullable(line.field()));
  }

  /** The place in the list; the first of several headers of one field serves it. */
  int order(HeaderCell head) {
    return line(head).map(Line::order).orElse(Integer.MAX_VALUE);
  }

  /** True for a header that is known and of no use to the records. */
  boolean isOfNoUse(HeaderCell head) {
    return line(head).filter(line -> line.field() == null).isPresent();
  }

  boolean knows(String key) {
    return lines.containsKey(key);
  }

  private Optional<Line> line(HeaderCell head) {
    Line joined = lines.get(head.pathKey());
    return Optional.ofNullable(joined == null ? lines.get(head.spelling().key()) : joined);
  }
}
