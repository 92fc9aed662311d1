package manyi.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import manyi.record.Census;
import manyi.record.Household;
import manyi.record.ProjectRecords;
import manyi.record.RoomKey;
import manyi.record.Roster;
import manyi.record.word.HouseStatus;
import manyi.record.word.Vocabulary;

/**
 * How many households there are and which of them are lived in (D28): by the month's settings, else
 * by the roster.
 */
public final class Occupancy {
  private final Census census;
  private final Roster roster;
  private final Meanings meanings;

  public Occupancy(ProjectRecords records, Roster roster, Meanings meanings) {
    this.census = records.census();
    this.roster = roster;
    this.meanings = meanings;
  }

  /** 住户数; empty when neither settings nor roster tell. */
  public Optional<Integer> households(YearMonth month) {
    return census
        .in(month)
        .map(Census.Count::households)
        .or(() -> Optional.of(roster.size()).filter(size -> size > 0));
  }

  /** 已入住户数; empty too for a roster that says of no unit whether somebody lives there. */
  public Optional<Integer> occupied(YearMonth month) {
    return census.in(month).map(Census.Count::occupied).or(this::occupiedByRoster);
  }

  /** True when the month's settings are silent and the roster is counted instead. */
  public boolean isFromRoster(YearMonth month) {
    return census.in(month).isEmpty() && roster.size() > 0;
  }

  /** How many units the roster says nothing of. */
  public long unknown() {
    return roster.households().values().stream().filter(lines -> status(lines).isEmpty()).count();
  }

  /**
   * True for a unit in which nobody lives, by the roster; a unit it does not list may be lived in.
   */
  public boolean isUnoccupied(RoomKey room) {
    return status(roster.lines(room)).filter(status -> status != HouseStatus.OCCUPIED).isPresent();
  }

  private Optional<Integer> occupiedByRoster() {
    List<HouseStatus> known =
        roster.households().values().stream().flatMap(lines -> status(lines).stream()).toList();
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (int) known.stream().filter(status -> status == HouseStatus.OCCUPIED).count());
  }

  /** Of two lines of one room it is enough that one says that somebody lives there. */
  private Optional<HouseStatus> status(List<Household> lines) {
    return lines.stream()
        .flatMap(line -> meanings.of(line, Household.STATUS, Vocabulary.HOUSE_STATUS).stream())
        .min(HouseStatus::compareTo);
  }
}
