package manyi.figures.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.figures.Meanings;
import manyi.figures.Occupancy;
import manyi.figures.survey.DoubtfulReturn.Reason;
import manyi.policy.Policy;
import manyi.record.ProjectRecords;
import manyi.record.RoomKey;
import manyi.record.Roster;
import manyi.record.Source;
import manyi.record.SurveyReturn;

/** Holds the rooms that returns came from against each other and against the roster. */
final class HouseholdCheck {
  private static final Pattern BARE_ROOM = Pattern.compile("[a-z0-9-]*[0-9][a-z0-9-]*");

  private final Roster roster;
  private final Occupancy occupancy;
  private final IdentityHashMap<ComparedReturn, RoomKey> keys = new IdentityHashMap<>();
  private final Map<RoomKey, List<Source>> byKey = new HashMap<>();

  HouseholdCheck(ProjectRecords project, List<ComparedReturn> returns, Policy policy) {
    this.roster = new Roster(project.roster());
    this.occupancy = new Occupancy(project, roster, new Meanings(policy.words()));
    for (ComparedReturn one : returns) {
      RoomKey.of(one.sheet().head().text(SurveyReturn.ROOM))
          .map(roster::household)
          .filter(this::isHousehold)
          .ifPresent(key -> note(one, key));
    }
    forgetBareRoomsThatRepeat();
  }

  /** The household that a return came from; empty where its room does not tell. */
  Optional<RoomKey> household(ComparedReturn one) {
    return Optional.ofNullable(keys.get(one)).filter(byKey::containsKey);
  }

  List<Reason> reasons(ComparedReturn one) {
    List<Reason> reasons = new ArrayList<>();
    RoomKey key = keys.get(one);
    if (key == null) {
      return reasons;
    }
    String written = one.sheet().head().text(SurveyReturn.ROOM).strip();
    List<Source> all = byKey.getOrDefault(key, List.of());
    if (all.size() > 1) {
      Source self = one.sheet().head().source();
      reasons.add(Reason.among(Doubt.ANSWERED_TWICE, written, all, self));
    }
    if (roster.size() > 0 && roster.lacks(key)) {
      reasons.add(Reason.of(Doubt.ROOM_UNLISTED, written));
    } else if (occupancy.isUnoccupied(key)) {
      reasons.add(Reason.of(Doubt.ROOM_VACANT, written));
    }
    return reasons;
  }

  private void note(ComparedReturn one, RoomKey key) {
    keys.put(one, key);
    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(one.sheet().head().source());
  }

  /** A room of the roster, one with its building, or a bare number; 业主 or 3号楼 is no household. */
  private boolean isHousehold(RoomKey key) {
    return !roster.lines(key).isEmpty()
        || !key.building().isEmpty()
        || BARE_ROOM.matcher(key.room()).matches();
  }

  /**
   * A number without a building is a household where there is one building; where most numbers come
   * more than once there are several, and the number tells nothing.
   */
  private void forgetBareRoomsThatRepeat() {
    List<RoomKey> bare =
        byKey.keySet().stream()
            .filter(key -> key.building().isEmpty() && roster.lines(key).isEmpty())
            .toList();
    int all = bare.stream().mapToInt(key -> byKey.get(key).size()).sum();
    int repeated = bare.stream().mapToInt(k -> byKey.get(k).size()).filter(n -> n > 1).sum();
    if (2 * repeated > all) {
      bare.forEach(byKey::remove);
    }
  }
}
