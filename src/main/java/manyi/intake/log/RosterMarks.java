package manyi.intake.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.intake.advice.NearFields;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.Standing;
import manyi.language.Simplified;
import manyi.record.Household;
import manyi.record.Words;
import manyi.record.word.Vocabulary;

/**
 * What tells a list of households from the lists of cars, fees, pets, devices and inspections that
 * have rooms and owners too. One of those taken for the roster changes the number of households,
 * which quotas rest on (V02); a roster not taken for one leaves them unknown.
 */
final class RosterMarks {
  private static final int TOLD_PERCENT = 50;

  private final HeaderMatch match;
  private final SheetFrame frame;
  private final Words words;

  /** The texts of the columns that were asked for, each with the number of its cells. */
  private final Map<Integer, Map<String, Integer>> filled = new HashMap<>();

  RosterMarks(HeaderMatch match, SheetFrame frame, Words words) {
    this.match = match;
    this.frame = frame;
    this.words = words;
  }

  /**
   * What speaks for a roster.
   *
   * @param isNamedByFile true when the file's name says so
   * @param isNamedByTitle true when a title or the sheet's name has a word of rosters
   * @param isOwn true when a header of the company's own list belongs to rosters
   */
  Standing standing(boolean isNamedByFile, boolean isNamedByTitle, boolean isOwn) {
    boolean isRosterByTitle = titles().anyMatch(RosterMarks::isRosterTitle);
    boolean isTold = hasHouseStates() || hasMoves();
    if (titles().anyMatch(RosterMarks::isOtherTitle) && !isRosterByTitle) {
      return isTold ? Standing.NONE : Standing.OTHER;
    }
    if (isRosterByTitle || isOwn || (isNamedByTitle && !isOther())) {
      return Standing.MARKED;
    }
    if (isOtherByHeads()) {
      return isTold || (!isOther() && isOfHouseholds() && foreign().size() == 1)
          ? Standing.NONE
          : Standing.OTHER;
    }
    if (isTold) {
      return Standing.MARKED;
    }
    if (isNamedByFile) {
      return Standing.BY_FILE;
    }
    return isOfHouseholds() ? Standing.BY_FIELDS : ofPeople();
  }

  /** Names and addresses are read as a roster where it is asked for and the addresses are rooms. */
  private Standing ofPeople() {
    boolean isOfRooms =
        match
            .field(Household.ROOM)
            .filter(rooms -> rooms.all().size() > 1 || NearFields.holdsRooms(frame, rooms.head()))
            .isPresent();
    return isOfRooms ? Standing.NONE : Standing.OTHER;
  }

  /** True where a column or a title is of another list, so that the others may be what it needs. */
  boolean isOfOtherMatters() {
    boolean isRosterByTitle = titles().anyMatch(RosterMarks::isRosterTitle);
    return !isRosterByTitle && (titles().anyMatch(RosterMarks::isOtherTitle) || isOtherByHeads());
  }

  /** The titles and headers that are of another list, as they stand. */
  List<String> against() {
    return Stream.concat(
            Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name()))
                .filter(text -> isOtherTitle(Simplified.of(text))),
            foreign().stream().map(HeaderCell::path))
        .toList();
  }

  /** 业主名册, but neither 欠费业主名单 nor 车位业主名单. */
  private static boolean isRosterTitle(String text) {
    return RosterWords.HOUSEHOLDS.matcher(text).find()
        && !isOtherTitle(text)
        && !isOfOtherPeople(text);
  }

  private Stream<String> titles() {
    return Stream.concat(frame.frontLines().stream(), Stream.of(frame.grid().name()))
        .map(Simplified::of);
  }

  private static boolean isOtherTitle(String text) {
    return RosterWords.OTHER.matcher(text).find() || isOfOtherPeople(text);
  }

  static boolean isOfOtherPeople(String text) {
    return RosterWords.OTHER_PEOPLE.matcher(text).find()
        && !RosterWords.HOUSEHOLD.matcher(text).find();
  }

  private boolean isOtherByHeads() {
    boolean isTold = hasHouseStates() || hasMoves();
    boolean isToldTwice = hasHouseStates() && hasMoves();
    return foreign().size() > (isTold ? 1 : 0) || (isOther() && !isToldTwice);
  }

  private List<HeaderCell> foreign() {
    return frame.headers().stream().filter(this::isForeign).toList();
  }

  private boolean hasMoves() {
    return match.field(Household.MOVED_IN_AT).isPresent();
  }

  /** True where the heads are of homes, or of their owners at no moment at a desk. */
  private boolean isOfHouseholds() {
    boolean isOfHomes = anyHead(RosterWords.OF_A_HOME);
    boolean isOfOwners =
        anyHead(RosterWords.HOUSEHOLD)
            || match.field(Household.ROOM).filter(rooms -> rooms.all().size() > 1).isPresent();
    return isOfHomes || (isOfOwners && !anyHead(RosterWords.AT_A_DESK));
  }

  private boolean anyHead(Pattern words) {
    return frame.headers().stream().anyMatch(head -> words.matcher(text(head)).find());
  }

  private boolean isOther() {
    return frame.headers().stream()
        .anyMatch(head -> isForeign(head) && (isOtherTitle(text(head)) || isOtherState(head)));
  }

  /** True for a filled column that a list of households alone would not have. */
  private boolean isForeign(HeaderCell head) {
    boolean isServing =
        match.fields().values().stream().anyMatch(served -> served.all().contains(head));
    if (isBlank(head)) {
      return false;
    }
    if (isServing) {
      return isOtherState(head);
    }
    String text = text(head);
    if (RosterWords.CARS.matcher(text).find()) {
      return !hasAttributes();
    }
    return match.unknown().contains(head)
        && !areHouseStatesAlone(filled(head))
        && (isOtherTitle(text) || !isAttribute(text));
  }

  /** True for a bare 状态 under which nothing is said of a home: 已领取, 正常. */
  private boolean isOtherState(HeaderCell head) {
    return match.field(Household.STATUS).filter(s -> s.head().equals(head)).isPresent()
        && RosterWords.BARE_STATE.matcher(text(head)).matches()
        && filled(head).keySet().stream().noneMatch(this::isHouseStatus);
  }

  private static boolean isAttribute(String text) {
    String ofWhat = RosterWords.GENERAL_END.matcher(text).replaceFirst("");
    return ofWhat.isEmpty()
        || RosterWords.ATTRIBUTE.matcher(ofWhat).find()
        || (ofWhat.length() < text.length() && RosterWords.OF_HOMES.matcher(ofWhat).find());
  }

  /** True where the list tells of the flat or of the people in it, beside whom to call. */
  private boolean hasAttributes() {
    return frame.headers().stream()
        .filter(head -> !RosterWords.CARS.matcher(text(head)).find())
        .anyMatch(
            head -> text(head).matches(".*(?:面积|户型|身份证|证件|性别|产权|入住|交房|收房|收楼|房屋状态|业主类型|人口).*"));
  }

  /** True where a column tells whether somebody lives there, whatever its head. */
  private boolean hasHouseStates() {
    boolean isServed =
        match
            .field(Household.STATUS)
            .map(served -> filled(served.head()))
            .filter(texts -> texts.isEmpty() || areHouseStates(texts))
            .isPresent();
    return isServed
        || match.unknown().stream().map(this::filled).anyMatch(this::areHouseStatesAlone);
  }

  /** True where the values need no head to be understood: 自住, and not 是, which any column has. */
  private boolean areHouseStatesAlone(Map<String, Integer> texts) {
    return texts.keySet().stream().anyMatch(text -> text.length() > 1) && areHouseStates(texts);
  }

  private boolean areHouseStates(Map<String, Integer> texts) {
    long all = 0;
    long states = 0;
    for (Map.Entry<String, Integer> text : texts.entrySet()) {
      all += text.getValue();
      states += isHouseStatus(text.getKey()) ? text.getValue() : 0;
    }
    return states * 100 >= all * TOLD_PERCENT;
  }

  private boolean isHouseStatus(String text) {
    return words.meaning(Household.STATUS.name(), Vocabulary.HOUSE_STATUS, text).isPresent();
  }

  private boolean isBlank(HeaderCell head) {
    return filled(head).isEmpty();
  }

  private Map<String, Integer> filled(HeaderCell head) {
    return filled.computeIfAbsent(head.column(), this::texts);
  }

  private Map<String, Integer> texts(int column) {
    Map<String, Integer> texts = new HashMap<>();
    for (int row : frame.bodyRows()) {
      String text = CellText.of(frame.at(row, column));
      if (!text.isEmpty()) {
        texts.merge(text, 1, Integer::sum);
      }
    }
    return texts;
  }

  private static String text(HeaderCell head) {
    return Simplified.of(head.path());
  }
}
