package manyi.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomKeyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1-2-301            |   | 1    | 2 | 301
          A-1-502            |   | a    | 1 | 502
          B-5-1602           |   | b    | 5 | 1602
          2-1-1-1102         | 2 | 1    | 1 | 1102
          1#2                |   | 1    |   | 2
          3号楼2单元501室    |   | 3    | 2 | 501
          1栋1单元101        |   | 1    | 1 | 101
          2期1号楼001        | 2 | 1    |   | 001
          商场M111           |   | 商场 |   | m111
          商场-M111          |   | 商场 |   | m111
          门市A排5           |   |      |   | 门市a排5
          G-001              |   | g    |   | 001
          502                |   |      |   | 502
          安宽               |   |      |   | 安宽
          8幢301             |   | 8    |   | 301
          12座5A             |   | 12   |   | 5a
          1#-2-301           |   | 1    | 2 | 301
          １－２－３０１     |   | 1    | 2 | 301
          1—2—301            |   | 1    | 2 | 301
          1–2–301            |   | 1    | 2 | 301
          1~2~301            |   | 1    | 2 | 301
          1～2～301          |   | 1    | 2 | 301
          1/2/301            |   | 1    | 2 | 301
          1\\2\\301          |   | 1    | 2 | 301
          1、2、301          |   | 1    | 2 | 301
          1一2一301          |   | 1    | 2 | 301
          3-12               |   | 3    |   | 12
          1-2-3              |   | 1    | 2 | 3
          03栋02单元0101     |   | 3    | 2 | 0101
          A座-1-502          |   | a    | 1 | 502
          A03-1-502          |   | a3   | 1 | 502
          10栋3单元1001      |   | 10   | 3 | 1001
          三号楼二单元501    |   | 3    | 2 | 501
          二十一栋502        |   | 21   |   | 502
          第2期1-1-1102      | 2 | 1    | 1 | 1102
          一期12栋1单元302   | 1 | 12   | 1 | 302
          A区3-2-501         | a | 3    | 2 | 501
          1期A区3-2-501      | 1-a | 3  | 2 | 501
          3栋2-501           |   | 3    | 2 | 501
          3-2单元-501        |   | 3    | 2 | 501
          A-1栋502           | a | 1    |   | 502
          2单元501           |   |      | 2 | 501
          3号楼2门501        |   | 3    | 2 | 501
          3栋2单元5层501     |   | 3    | 2 | 501
          3号501             |   | 3    |   | 501
          501号              |   |      |   | 501
          3 2 501            |   | 3    | 2 | 501
          3 号楼 2 单元 501  |   | 3    | 2 | 501
          3栋商铺5           |   | 3    |   | 商铺5
          3号楼              |   |      |   | 3号楼
          """)
  void readsEveryShapeOfARoom(
      String written, String phase, String building, String unit, String room) {
    RoomKey expected = new RoomKey(or(phase), or(building), or(unit), room);
    assertEquals(Optional.of(expected), RoomKey.of(written));
  }

  private static String or(String part) {
    return part == null ? "" : part;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "—", "/", "、"})
  void readsNothingFromALoneStroke(String written) {
    assertEquals(Optional.empty(), RoomKey.of(written));
  }

  @Test
  void keepsLeadingZerosOfTheRoomOnly() {
    assertEquals(RoomKey.of("01-02-301"), RoomKey.of("1-2-301"));
    assertNotEquals(RoomKey.of("1-2-001"), RoomKey.of("1-2-01"));
  }

  @Test
  void aStoryInTheRoomColumnIsAHouseholdOfItsOwn() {
    String story = "业主说 3-1-501 楼上漏水，".repeat(2000);
    assertEquals(RoomKey.of(story), RoomKey.of(" " + story));
    assertNotEquals(RoomKey.of(story), RoomKey.of(story + "再次反映"));
  }

  @Test
  void findsTheOneUnitThatALogMeansWithoutItsStair() {
    Roster roster = roster("3-1-501", "3-2-502", "3-1-601", "3-2-601");
    assertEquals(RoomKey.of("3-2-502"), found(roster, "3栋502"));
    assertEquals(Optional.empty(), found(roster, "3栋601"));
    assertEquals(Optional.empty(), found(roster, "3-3-502"));
    assertEquals(Optional.empty(), found(roster, "502"));
  }

  @Test
  void findsARoomThatLostItsZeros() {
    Roster roster = roster("3-1-0101", "3-2-0202", "4-1-01", "4-1-001");
    assertEquals(RoomKey.of("3-1-0101"), found(roster, "3-1-101"));
    assertEquals(RoomKey.of("3-2-0202"), found(roster, "3-202"));
    assertEquals(RoomKey.of("4-1-01"), found(roster, "4-1-01"));
    assertEquals(Optional.empty(), found(roster, "4-1-1"));
  }

  @Test
  void findsARoomWithoutItsPhaseWhereOnlyOnePhaseHasIt() {
    Roster roster = roster("1期1-1-502", "2期1-1-502", "2期1-1-1102");
    assertEquals(RoomKey.of("2期1-1-1102"), found(roster, "1-1-1102"));
    assertEquals(Optional.empty(), found(roster, "1-1-502"));
    assertEquals(RoomKey.of("2-1-1-502"), found(roster, "2-1-1-502"));
  }

  @Test
  void countsTwoOwnersOfOneRoomAsOneHousehold() {
    Roster roster = roster("1-2-301", "1栋2单元301室", "1-2-302");
    assertEquals(2, roster.size());
    assertEquals(2, roster.lines(RoomKey.of("1#-2-301").orElseThrow()).size());
  }

  private static Optional<RoomKey> found(Roster roster, String written) {
    return RoomKey.of(written).flatMap(roster::find);
  }

  private static Roster roster(String... rooms) {
    return new Roster(
        List.of(rooms).stream()
            .map(
                room ->
                    new Household(
                        Source.of("0001", "房屋清单.xlsx", "房屋", 2),
                        Fields.of(Household.KIND).put(Household.ROOM, room).build()))
            .toList());
  }
}
