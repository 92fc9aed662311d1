package manyi.record;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A room as an identity, however it was written: {@code 3号楼2单元501室}, {@code 3#-2-501} and {@code
 * ３－２－５０１} are one. Leading zeros are off everywhere but in the room, where 001 and 01 may differ.
 *
 * <p>What has no such form, the name of a shop or of an owner, is a key of its own as it stands: a
 * household is never dropped for the way it is written.
 *
 * @param phase 期, 区 or 苑, empty where none is written
 * @param building 栋, empty where none is written
 * @param unit 单元, empty where none is written
 * @param room 室, or the whole text where it has no parts; never empty
 */
public record RoomKey(String phase, String building, String unit, String room) {
  private static final Pattern NUMBERED =
      Pattern.compile(".*[0-9].*(?<!号楼|号院|栋|幢|座|单元|门|层|楼|期|区|苑)");

  /** More rooms than a project has; a batch of many begins anew. */
  private static final int MOST_REMEMBERED = 20_000;

  private static final int LONGEST_REMEMBERED = 40;

  /** Each month of a report asks for the rooms of the whole log again. */
  private static final Map<String, Optional<RoomKey>> REMEMBERED = new ConcurrentHashMap<>();

  /** The key of a written room; empty for a text that says nothing, such as a lone dash. */
  public static Optional<RoomKey> of(String written) {
    if (written.length() > LONGEST_REMEMBERED) {
      return RoomText.read(written);
    }
    if (REMEMBERED.size() >= MOST_REMEMBERED) {
      REMEMBERED.clear();
    }
    return REMEMBERED.computeIfAbsent(written, RoomText::read);
  }

  /** A key for a text without parts. */
  static RoomKey named(String text) {
    return new RoomKey("", "", "", text);
  }

  /**
   * True where a number tells which room it is; false for a name, and for a building or a stair
   * alone.
   */
  public boolean isNumbered() {
    return NUMBERED.matcher(room).matches();
  }

  /** The parts that are known, joined by dashes. */
  @Override
  public String toString() {
    return Stream.of(phase, building, unit, room)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
