package manyi.intake.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Column;
import manyi.record.HeaderLine;
import manyi.record.ListFile;
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

  /** How many of the lines, which stand first, are of the users' own lists. */
  private final int given;

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
    this(lines, Set.of(), 0);
  }

  private HeaderAliases(List<HeaderLine> lines, Set<String> own, int given) {
    this.own = Set.copyOf(own);
    this.given = given;
    this.lines = List.copyOf(lines);
    int order = 0;
    for (HeaderLine line : lines) {
      Alias alias = alias(line, order++);
      String key = HeaderSpelling.of(alias.written()).key();
      byKind.computeIfAbsent(line.kind(), kind -> new LinkedHashMap<>()).put(key, alias);
      known.add(key);
    }
  }

  /** The headers that come with manyi. */
  public static HeaderAliases builtIn() {
    return BuiltIn.HEADERS;
  }

  /** Read once a process: a batch asks for them again for every file. */
  private static final class BuiltIn {
    static final HeaderAliases HEADERS = new HeaderAliases(ListFile.builtInHeaders());

    private BuiltIn() {}
  }

  /**
   * These aliases and those of a file that is nearer to the user: its lines win, and where several
   * headers of a sheet could serve a field, they are preferred.
   */
  public HeaderAliases with(List<HeaderLine> nearer) {
    if (nearer.isEmpty()) {
      return this;
    }
    Set<String> overruled = new HashSet<>();
    nearer.forEach(line -> overruled.add(identity(line)));
    Set<String> added = new HashSet<>(own);
    nearer.stream()
        .filter(line -> !known.contains(HeaderSpelling.of(alias(line, 0).written()).key()))
        .forEach(line -> added.add(identity(line)));
    long others =
        lines.stream().limit(given).filter(line -> !overruled.contains(identity(line))).count();
    return new HeaderAliases(
        Stream.concat(
                nearer.stream(), lines.stream().filter(line -> !overruled.contains(identity(line))))
            .toList(),
        added,
        nearer.size() + (int) others);
  }

  /**
   * True for a header that a user's own list gives a field of this kind and of no other, and that
   * the built-in list knows in no kind: such a header says what a table is.
   */
  public boolean isOwn(RecordKind<?> kind, String key) {
    return own.contains(kind.name() + '\t' + key)
        && find(kind, key).filter(alias -> !alias.isUnused()).isPresent()
        && byKind.entrySet().stream()
            .filter(of -> !of.getKey().equals(kind.name()))
            .noneMatch(
                of -> of.getValue().containsKey(key) || of.getValue().containsKey(unasked(key)));
  }

  /** The same of a header under its groups, which the list may give by the whole path. */
  public boolean isOwn(RecordKind<?> kind, HeaderCell head) {
    return isOwn(kind, head.spelling().key()) || isOwn(kind, head.pathKey());
  }

  /** True for a header, alone or under its groups, of which a user's own list says what it is. */
  public boolean isGiven(RecordKind<?> kind, HeaderCell head) {
    return Stream.of(head.spelling().key(), head.pathKey())
        .flatMap(key -> find(kind, key).stream())
        .anyMatch(alias -> alias.order() < given);
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
    return known.contains(key) || known.contains(unasked(key));
  }

  /** What a header is in a kind. */
  public Optional<Alias> find(RecordKind<?> kind, String key) {
    Map<String, Alias> all = aliases(kind);
    return Optional.ofNullable(all.get(key)).or(() -> Optional.ofNullable(all.get(unasked(key))));
  }

  /** 是否已回访？ asks what 是否已回访 does. */
  private static String unasked(String key) {
    return key.endsWith("?") ? key.substring(0, key.length() - 1) : key;
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

  /** The fields that a header of the kind serves alone, by the header's key; the best first. */
  public Map<String, String> alone(RecordKind<?> kind) {
    Map<String, String> fields = new LinkedHashMap<>();
    aliases(kind)
        .forEach(
            (key, alias) -> {
              if (alias.part() == Part.WHOLE && !alias.isUnused() && !alias.isItem()) {
                fields.put(key, alias.field());
              }
            });
    return fields;
  }

  private Map<String, Alias> aliases(RecordKind<?> kind) {
    return byKind.getOrDefault(kind.name(), Map.of());
  }
}
