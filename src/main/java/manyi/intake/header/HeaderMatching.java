package manyi.intake.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.grid.Value;
import manyi.intake.header.HeaderAliases.Alias;
import manyi.intake.header.HeaderAliases.Part;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.language.DateText;
import manyi.record.Column;
import manyi.record.RecordKind;

/**
 * Finds which column of a table serves which field of a kind, the best known header first. What a
 * kind knows beyond its headers may move a column to another field before the match is made.
 */
public final class HeaderMatching {
  /** A bare 时间 under 回访 is not the time of the complaint. */
  private static final Pattern OTHER_STAGE =
      Pattern.compile("回访|处理|完成|办理|反馈|答复|回复|整改|审核|审批|升级|转办|复核|签|计划");

  /** The stage in which a complaint is handled, as groups of columns name it. */
  private static final Pattern HANDLING =
      Pattern.compile("(?:投诉)?(?:处理|办理|处置|整改)(?:情况|信息|过程|环节|阶段|记录)?");

  private static final int LONGEST_BARE = 2;
  private static final int SAMPLED = 50;

  private final RecordKind<?> kind;
  private final Map<Column<?>, FieldColumns> fields = new LinkedHashMap<>();
  private final List<HeaderCell> unknown = new ArrayList<>();
  private final List<HeaderCell> unused = new ArrayList<>();
  private final List<HeaderCell> items = new ArrayList<>();
  private final Map<HeaderCell, FieldColumns> spare = new LinkedHashMap<>();

  /** A column that could serve a field. */
  private record Candidate(HeaderCell head, Alias alias) {}

  private HeaderMatching(RecordKind<?> kind) {
    this.kind = kind;
  }

  /** The columns of a table by their heads and what stands below. */
  public static HeaderMatching of(RecordKind<?> kind, SheetFrame frame, HeaderAliases aliases) {
    HeaderMatching match = new HeaderMatching(kind);
    Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
    for (HeaderCell head : frame.headers()) {
      Optional<Alias> alias = alias(kind, head, aliases);
      if (alias.isEmpty()) {
        match.unknown.add(head);
      } else if (alias.get().isUnused()) {
        match.unused.add(head);
      } else if (alias.get().isItem()) {
        match.items.add(head);
      } else {
        candidates
            .computeIfAbsent(alias.get().field(), f -> new ArrayList<>())
            .add(new Candidate(head, alias.get()));
      }
    }
    for (Column<?> field : kind.columns()) {
      List<Candidate> list = candidates.get(field.name());
      if (list != null) {
        match.serve(field, list, frame);
      }
    }
    DateParts.in(kind, frame.headers(), aliases).ifPresent(parts -> match.serve(parts, frame));
    return match;
  }

  private static Optional<Alias> alias(RecordKind<?> kind, HeaderCell head, HeaderAliases aliases) {
    String key = head.spelling().key();
    if (head.group().isEmpty()) {
      return aliases.find(kind, key);
    }
    Optional<Alias> joined =
        pathKeys(head).stream().flatMap(path -> aliases.find(kind, path).stream()).findFirst();
    if (joined.isPresent()) {
      return joined;
    }
    Optional<StaffGroup> staff = StaffGroup.of(kind, head.group(), aliases);
    if (staff.isPresent() && staff.get().decides(key)) {
      return staff.get().alias(key);
    }
    boolean isOfOtherStage =
        key.length() <= LONGEST_BARE && OTHER_STAGE.matcher(head.group()).find();
    return isOfOtherStage ? joined : aliases.find(kind, key);
  }

  /**
   * What a header under groups may be known by, the most telling first: the whole path, then the
   * header under each group alone from the nearest on, as far as one that names a stage: a 时间 under
   * 回访 under 投诉 is none of the complaint. Some lists write group and header as one word.
   */
  private static List<String> pathKeys(HeaderCell head) {
    String key = head.spelling().key();
    List<String> keys = new ArrayList<>();
    keys.add(head.pathKey());
    keys.add(head.pathKey().replaceFirst("/", ""));
    for (String group : head.groupKeys()) {
      keys.add(group + "/" + key);
      keys.add(group + key);
      if (HANDLING.matcher(group).matches()) {
        keys.add("处理/" + key);
      }
      if (OTHER_STAGE.matcher(group).find()) {
        break;
      }
    }
    return keys;
  }

  private void serve(Column<?> field, List<Candidate> candidates, SheetFrame frame) {
    List<Candidate> whole = new ArrayList<>(candidates);
    whole.removeIf(candidate -> candidate.alias().part() != Part.WHOLE);
    whole.sort(Comparator.comparingInt(candidate -> candidate.alias().order()));
    List<HeaderCell> again = again(candidates, frame);
    List<HeaderCell> before = parts(candidates, Part.BEFORE);
    List<HeaderCell> after = parts(candidates, Part.AFTER);
    before.removeAll(again);
    after.removeAll(again);
    if (whole.isEmpty() && field.type() == Column.Type.ROOM) {
      // A building without a room is no household.
      unused.addAll(before);
      unused.addAll(after);
      unused.addAll(again);
      return;
    }
    Optional<HeaderCell> clock = Optional.empty();
    Optional<HeaderCell> main = whole.stream().map(Candidate::head).findFirst();
    if (field.type() == Column.Type.WHEN && whole.size() > 1) {
      List<HeaderCell> times =
          whole.stream().map(Candidate::head).filter(head -> isClock(head, frame)).toList();
      if (!times.isEmpty() && times.size() < whole.size()) {
        clock = Optional.of(times.get(0));
        main = whole.stream().map(Candidate::head).filter(h -> !times.contains(h)).findFirst();
      }
    }
    FieldColumns columns = new FieldColumns(field, before, main, after, clock);
    fields.put(field, columns);
    Stream.of(whole, candidates)
        .flatMap(List::stream)
        .map(Candidate::head)
        .filter(head -> !columns.all().contains(head))
        .forEach(head -> spare.put(head, columns));
  }

  /** A date in parts serves where no column holds the whole date; one of times goes with it. */
  private void serve(DateParts parts, SheetFrame frame) {
    Optional<FieldColumns> whole = field(parts.field());
    boolean isClockAlone =
        whole.filter(columns -> columns.isSingle() && isClock(columns.head(), frame)).isPresent();
    if (!unknown.containsAll(parts.all()) || (whole.isPresent() && !isClockAlone)) {
      return;
    }
    unknown.removeAll(parts.all());
    fields.put(
        parts.field(),
        new FieldColumns(
            parts.field(),
            parts.year().map(List::of).orElse(List.of()),
            Optional.of(parts.month()),
            List.of(parts.day()),
            whole.map(FieldColumns::head)));
  }

  private static List<HeaderCell> parts(List<Candidate> candidates, Part part) {
    return candidates.stream()
        .filter(candidate -> candidate.alias().part() == part)
        .sorted(Comparator.comparingInt(candidate -> candidate.alias().order()))
        .map(Candidate::head)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Parts under a header that stood before: 栋号 twice is no building of two names. */
  private static List<HeaderCell> again(List<Candidate> candidates, SheetFrame frame) {
    Set<String> seen = new HashSet<>();
    return candidates.stream()
        .filter(candidate -> candidate.alias().part() != Part.WHOLE)
        .map(Candidate::head)
        .filter(head -> !frame.grid().at(head.cell()).isBlank())
        .filter(head -> !seen.add(head.pathKey()))
        .toList();
  }

  /** True for a column of nothing but times of day. */
  private static boolean isClock(HeaderCell head, SheetFrame frame) {
    int seen = 0;
    for (int row : frame.bodyRows()) {
      Value value = frame.at(row, head.column());
      if (value.isBlank()) {
        continue;
      }
      boolean isTime =
          value instanceof Value.Moment moment
              ? moment.part() == Value.Moment.Part.TIME
              : DateText.clock(value.shown()).isPresent();
      if (!isTime) {
        return false;
      }
      seen++;
      if (seen == SAMPLED) {
        break;
      }
    }
    return seen > 0;
  }

  /** Lets the columns of one field serve another, which no column serves. */
  public void serveInstead(Column<?> field, Column<?> other) {
    FieldColumns served = fields.remove(field);
    FieldColumns now =
        new FieldColumns(other, served.before(), served.main(), served.after(), served.clock());
    fields.put(other, now);
    spare.replaceAll((head, by) -> by.field() == field ? now : by);
  }

  /**
   * Lets a column serve a field that it did not: one that another left unread, or that served
   * another field alone. What served the field before is left unread.
   */
  public void serve(HeaderCell head, Column<?> field) {
    spare.remove(head);
    fields.values().removeIf(served -> served.isSingle() && served.head().equals(head));
    FieldColumns now =
        new FieldColumns(field, List.of(), Optional.of(head), List.of(), Optional.empty());
    FieldColumns before = fields.put(field, now);
    spare.replaceAll((other, by) -> by.field() == field ? now : by);
    if (before != null) {
      before.all().forEach(other -> spare.put(other, now));
    }
  }

  /** What serves a field so far. */
  public Optional<FieldColumns> field(Column<?> column) {
    return Optional.ofNullable(fields.get(column));
  }

  /** The columns that could serve a field and do not so far, by their rank. */
  public List<HeaderCell> spare(Column<?> field) {
    return spare.entrySet().stream()
        .filter(head -> head.getValue().field() == field)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The columns as they serve now. */
  public HeaderMatch match() {
    return new HeaderMatch(kind, fields, unknown, unused, items, spare);
  }
}
