package manyi.samples;

import java.util.List;

/**
 * An estate of the sample company.
 *
 * @param id the project's folder
 * @param households 住户数
 * @param occupied 已入住户数
 * @param buildings how many
 * @param units in each building
 * @param floors of each unit
 * @param roomForm {@code %d} for building, unit, floor, door
 * @param staff who writes the logs; the first is the director, the second the supervisor
 */
record SampleEstate(
    String id,
    int households,
    int occupied,
    int buildings,
    int units,
    int floors,
    String roomForm,
    List<String> staff) {

  String room(SampleWords words) {
    return room(
        words.between(1, buildings),
        words.between(1, units),
        words.between(1, floors),
        words.between(1, 4));
  }

  String room(int building, int unit, int floor, int door) {
    return String.format(roomForm, building, unit, floor * 100 + door);
  }

  /** The room of a household, each number another one. */
  String room(int household) {
    int door = household % 4 + 1;
    int floor = household / 4 % floors + 1;
    int unit = household / 4 / floors % units + 1;
    int building = household / 4 / floors / units % buildings + 1;
    return room(building, unit, floor, door);
  }
}
