package manyi.intake.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Column;
import manyi.record.HeaderLine;
import manyi.record.RecordKind;

/**
 * Which header serves which field of which kind. A header is matched exactly, in one spelling; one
 * that is merely similar is never taken, only suggested.
 */
public final class HeaderAliases {
  private final List<HeaderLine> lines;
  private final Map<String, Map<String, Alias>> byKind = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> own;

  /** The last word of a Chinese header says what it is; those before it only which. */
  private static final int LAST_WORD = 1;

  private static final Set<String> BARE = Set.of("时间", "日期", "姓名", "类型", "编号", "方式");

  /** How an alias serves its field. */
  enum Part {
    WHOLE,
    /** Stands before the rest, as the building does in a room. */
    BEFORE,
    /** Stands after the rest, as the second level of a category does. */
    AFTER
  }

  /**
   * A header that is known.
   *
   * @param field the field's name, or {@link HeaderLine#NO_FIELD}
   * @param written as headers.csv has it, without a plus sign
   * @param order among the headers of the field, the smallest serves first
   */
  public record Alias(String field, String written, Part part, int order) {
    public boolean isUnused() {
      return field.equals(HeaderLine.NO_FIELD);
    }

    /** True for a question that is declared an item of the questionnaire. */
    public boolean isItem() {
      return field.equals(HeaderLine.ITEM);
    }
  }

  /** The aliases of a list; of two lines with one header the later wins. */
  public HeaderAliases(List<HeaderLine> lines) {
    this(lines, Set.of());
  }

  private HeaderAliases(List<HeaderLine> lines, Set<String> own) {
    this.own = Set.copyOf(own);
    this.lines = List.copyOf(lines);
    int order = 0;
    for (HeaderLine line : lines) {
      Alias alias = alias(line, order++);
      String key = HeaderSpelling.of(alias.written()).key();
      byKind.computeIfAbsent(line.kind(), kind -> new LinkedHashMap<>()).put(key, alias);
      known.add(key);
    }
  }

  /**
   * These aliases and those of a file that is nearer to the user: its lines win, and where several
   * headers of a sheet could serve a field, they are preferred.
   */
  public HeaderAliases with(List<HeaderLine> nearer) {
    Set<String> overruled = new HashSet<>();
    nearer.forEach(line -> overruled.add(identity(line)));
    Set<String> added = new HashSet<>(own);
    nearer.stream()
        .filter(line -> !known.contains(HeaderSpelling.of(alias(line, 0).written()).key()))
        .forEach(line -> added.add(identity(line)));
    return new HeaderAliases(
        Stream.concat(
                nearer.stream(), lines.stream().filter(line -> !overruled.contains(identity(line))))
            .toList(),
        added);
  }

  /**
   * True for a header that a user's own list gives a field of this kind, and that the built-in list
   * knows in no kind: such a header says what a table is.
   */
  public boolean isOwn(RecordKind<?> kind, String key) {
    return own.contains(kind.name() + '\t' + key)
        && find(kind, key).filter(alias -> !alias.isUnused()).isPresent();
  }

  private static String identity(HeaderLine line) {
    return line.kind() + '\t' + HeaderSpelling.of(alias(line, 0).written()).key();
  }

  private static Alias alias(HeaderLine line, int order) {
    String header = line.header();
    if (header.length() > 1 && header.endsWith("+")) {
      return new Alias(line.field(), header.substring(0, header.length() - 1), Part.BEFORE, order);
    }
    if (header.length() > 1 && header.startsWith("+")) {
      return new Alias(line.field(), header.substring(1), Part.AFTER, order);
    }
    return new Alias(line.field(), header, Part.WHOLE, order);
  }

  /** True for a header of any kind, by {@link HeaderSpelling#key}. */
  public boolean isKnown(String key) {
    return known.contains(key);
  }

  /** What a header is in a kind. */
  public Optional<Alias> find(RecordKind<?> kind, String key) {
    return Optional.ofNullable(aliases(kind).get(key));
  }

  /** Some headers that serve a field alone, the best first, for messages. */
  public List<String> headers(RecordKind<?> kind, Column<?> field, int most) {
    List<String> headers = new ArrayList<>();
    for (Alias alias : aliases(kind).values()) {
      if (headers.size() < most
          && alias.part() == Part.WHOLE
          && alias.field().equals(field.name())
          && alias.written().indexOf('/') < 0) {
        headers.add(alias.written());
      }
    }
    return headers;
  }

  /** The alias that an unknown header is most like, if any is like it at all. */
  public Optional<Alias> nearest(RecordKind<?> kind, String key) {
    return nearest(kind, key, field -> true);
  }

  /**
   * The alias that an unknown header is most like, among those that serve a field alone.
   *
   * @param free tells which fields may be offered
   */
  public Optional<Alias> nearest(RecordKind<?> kind, String key, Predicate<String> free) {
    Alias best = null;
    int bestCost = Integer.MAX_VALUE;
    for (var entry : aliases(kind).entrySet()) {
      Alias alias = entry.getValue();
      boolean isOffered =
          !alias.isUnused()
              && !alias.isItem()
              && alias.part() == Part.WHOLE
              && free.test(alias.field());
      int cost = isOffered ? cost(key, entry.getKey()) : Integer.MAX_VALUE;
      if (cost < bestCost) {
        bestCost = cost;
        best = alias;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Edits needed, in hundredths of the longer text; a short or unlike pair costs too much. */
  private static int cost(String key, String alias) {
    int longer = Math.max(key.length(), alias.length());
    if (alias.length() < 2 || key.length() < 2) {
      return Integer.MAX_VALUE;
    }
    if (LastWord.of(key).contradicts(LastWord.of(alias))) {
      return Integer.MAX_VALUE;
    }
    // 时间 stands in every date, and says nothing of which it is.
    boolean contains =
        alias.length() * 2 >= key.length() && !BARE.contains(alias) && key.contains(alias);
    int edits = edits(key, alias);
    boolean isNear = contains || edits * 5 <= longer * 2 || (edits == 1 && longer <= 3);
    return isNear
        ? edits * 10_000 / longer
            - 2 * shared(key, alias)
            - alias.length()
            - (key.endsWith(alias) ? LAST_WORD : 0)
        : Integer.MAX_VALUE;
  }

  /** How many characters of a header stand in an alias too, in whatever order. */
  private static int shared(String key, String alias) {
    return (int) key.chars().filter(c -> alias.indexOf(c) >= 0).count();
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private Map<String, Alias> aliases(RecordKind<?> kind) {
    return byKind.getOrDefault(kind.name(), Map.of());
  }
}
