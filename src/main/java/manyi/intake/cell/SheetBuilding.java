package manyi.intake.cell;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Value;
import manyi.intake.sheet.CellText;

/**
 * Rooms of a sheet, or under a group of heads, that is named after a building or a unit: 101 in 1号楼
 * and 101 in 2号楼 are two households. A room that names its building itself stays as it is.
 */
final class SheetBuilding implements CellReading {
  private static final String PART = "[0-9A-Za-z一二三四五六七八九十]{1,3}";
  private static final Pattern BUILDING =
      Pattern.compile("第?(" + PART + "(?:号楼|栋|幢|座|#楼?)(?:第?" + PART + "单元)?|" + PART + "单元)");

  private static final Pattern BARE_ROOM = Pattern.compile("[0-9]{3,4}[A-Za-z]?(?:室|房|号房?)?");

  private final String building;
  private final CellReading rooms;

  private SheetBuilding(String building, CellReading rooms) {
    this.building = building;
    this.rooms = rooms;
  }

  /**
   * The reading of rooms with the building that the group over their head, or else the sheet, is
   * named after, if one is.
   */
  static CellReading of(String group, String sheet, CellReading rooms) {
    for (String name : List.of(CellText.strip(group), CellText.strip(sheet))) {
      Matcher building = BUILDING.matcher(name);
      if (building.matches()) {
        return new SheetBuilding(building.group(1), rooms);
      }
    }
    return rooms;
  }

  @Override
  public Outcome read(Value value) {
    Outcome room = rooms.read(value);
    return room.value() instanceof String text && BARE_ROOM.matcher(text).matches()
        ? new Outcome(building + text, room.written(), room.code(), room.detail())
        : room;
  }
}
