package manyi.intake.advice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.intake.header.HeaderAliases;
import manyi.intake.header.HeaderMatch;
import manyi.intake.header.ListLine;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Words;

/**
 * The fields that the unknown columns of a table may be meant for: those that the words of the
 * header name and of which four in five values can be read. Put into headers.csv as it is offered,
 * none of them takes a field away from a column that serves it already.
 */
public final class NearFields {
  private static final HeaderWords WORDS = HeaderWords.builtIn();
  private static final List<FieldHint> HINTS = FieldHint.builtIn();

  private final Map<HeaderCell, String> near = new LinkedHashMap<>();

  private final SheetFrame frame;
  private final HeaderMatch match;
  private final HeaderAliases aliases;
  private final ReadingScope scope;
  private final Words words;

  /** Looks at the columns of a table that nobody knows, from the left. */
  public NearFields(
      SheetFrame frame, HeaderMatch match, HeaderAliases aliases, ReadingScope scope, Words words) {
    this.frame = frame;
    this.match = match;
    this.aliases = aliases;
    this.scope = scope;
    this.words = words;
    Set<Column<?>> taken = new HashSet<>(match.fields().keySet());
    // 序号 serves as a number where there is no other.
    taken.removeIf(field -> HeaderMatch.isRunning(match.fields().get(field).head()));
    for (HeaderCell head : match.unknown()) {
      offered(head, taken)
          .ifPresent(
              hint -> {
                if (!hint.isPart()) {
                  taken.add(hint.column(match.kind()).orElseThrow());
                }
                near.put(head, hint.field());
              });
    }
    // A building without a room is no household.
    near.values()
        .removeIf(field -> ListLine.isPart(field) && !hasRoom(ListLine.whole(field), match));
  }

  private boolean hasRoom(String room, HeaderMatch served) {
    return near.containsValue(room)
        || served.fields().keySet().stream().anyMatch(field -> field.name().equals(room));
  }

  /** True where four in five values of a column can be read as a field. */
  public static boolean isReadable(
      SheetFrame frame, HeaderCell head, Column<?> field, ReadingScope scope, Words words) {
    return new ColumnValues(frame, head).are(ColumnValues.Shape.FIELD, field, scope, words);
  }

  /** True where four in five values of a column are rooms. */
  public static boolean holdsRooms(SheetFrame frame, HeaderCell head) {
    return new ColumnValues(frame, head).areRooms();
  }

  private Optional<FieldHint> offered(HeaderCell head, Set<Column<?>> taken) {
    HeaderWords.Said said = WORDS.of(head.path());
    Set<String> slips =
        said.hasUnknown()
            ? Slip.fields(head.spelling().key(), aliases.alone(match.kind()))
            : Set.of();
    ColumnValues values = new ColumnValues(frame, head);
    for (FieldHint hint : HINTS) {
      Optional<Column<?>> field =
          hint.column(match.kind()).filter(c -> hint.isPart() || !taken.contains(c));
      if (field.isPresent()
          && hint.isOf(match.kind())
          && (hint.isMeantBy(said) || slips.contains(hint.field()))
          && values.are(hint.values(), field.get(), scope, words)) {
        return Optional.of(hint);
      }
    }
    return Optional.empty();
  }

  /**
   * The field that an unknown column is meant for, as far as can be told, and that is free; with a
   * plus sign for a part of it, as {@link ListLine} takes it.
   */
  public Optional<String> of(HeaderCell head) {
    return Optional.ofNullable(near.get(head));
  }
}
