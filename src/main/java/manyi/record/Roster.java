package manyi.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The estate's units by room, and which of them a written room means. A log that leaves out 单元 or 期
 * means the one unit that fits, if there is only one; so does a number that lost its leading zeros.
 */
public final class Roster {
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

  private final Map<RoomKey, List<Household>> households = new LinkedHashMap<>();
  private final Map<String, List<RoomKey>> byBuildingAndRoom = new HashMap<>();

  /**
   * A roster.
   *
   * @param lines two lines of one room, as for two owners, are one household
   */
  public Roster(List<Household> lines) {
    for (Household line : lines) {
      RoomKey.of(line.text(Household.ROOM))
          .ifPresent(key -> households.computeIfAbsent(key, k -> new ArrayList<>()).add(line));
    }
    for (RoomKey key : households.keySet()) {
      byBuildingAndRoom.computeIfAbsent(place(key), k -> new ArrayList<>()).add(key);
    }
  }

  /** How many units the roster lists. */
  public int size() {
    return households.size();
  }

  /** The lines of each unit, in the roster's order. */
  public Map<RoomKey, List<Household>> households() {
    return java.util.Collections.unmodifiableMap(households);
  }

  /** The roster's own key of a room; empty for one that it does not list or cannot tell apart. */
  public Optional<RoomKey> find(RoomKey written) {
    if (households.containsKey(written)) {
      return Optional.of(written);
    }
    List<RoomKey> near = near(written);
    List<RoomKey> same = near.stream().filter(key -> key.room().equals(written.room())).toList();
    List<RoomKey> chosen = same.isEmpty() ? near : same;
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }

  /**
   * True for a room that is none of the estate's, as the roster knows it; what is written too short
   * to be told, such as a room without its building, may be any.
   */
  public boolean lacks(RoomKey written) {
    return !written.building().isEmpty()
        && !households.containsKey(written)
        && near(written).isEmpty();
  }

  /** The units that a room may mean. */
  private List<RoomKey> near(RoomKey written) {
    return written.building().isEmpty()
        ? List.of()
        : byBuildingAndRoom.getOrDefault(place(written), List.of()).stream()
            .filter(key -> fits(written.unit(), key.unit()) && fits(written.phase(), key.phase()))
            .toList();
  }

  /** The roster's key where it knows the room, else the key as written. */
  public RoomKey household(RoomKey written) {
    return find(written).orElse(written);
  }

  /** The lines of a room under the roster's own key; empty for one that is not listed. */
  public List<Household> lines(RoomKey key) {
    return households.getOrDefault(key, List.of());
  }

  private static boolean fits(String written, String listed) {
    return written.isEmpty() || written.equals(listed);
  }

  private static String place(RoomKey key) {
    return key.building() + '\t' + LEADING_ZEROS.matcher(key.room()).replaceAll("");
  }
}
