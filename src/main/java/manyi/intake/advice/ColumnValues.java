package manyi.intake.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import manyi.grid.Value;
import manyi.intake.cell.CellReading;
import manyi.intake.cell.CellReadings;
import manyi.intake.header.FieldColumns;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.language.BlankMark;
import manyi.language.DateText;
import manyi.record.Column;
import manyi.record.RoomKey;
import manyi.record.Words;
import manyi.record.word.Word;

/**
 * What stands in a column, as far as it tells whether a field may be read from it: four in five of
 * its values must be such as the field has.
 */
final class ColumnValues {
  private static final int NEEDED_PERCENT = 80;
  private static final int MANY = 10;
  private static final int SHORTEST_TEXT = 3;
  private static final int SHORTEST_LATIN_TEXT = 6;
  private static final int LONGEST_LABEL = 16;
  private static final int LONGEST_LATIN_LABEL = 40;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern NUMBER =
      Pattern.compile("[-+¥￥$]?[0-9][0-9,]*(?:\\.[0-9]+)?\\s*[%％元]?");
  private static final Pattern ID =
      Pattern.compile("(?=.*[0-9])[\\p{IsHan}A-Za-z0-9#№()（）\\[\\]【】〔〕_/.-]{1,40}");
  private static final Pattern NUMBERED = Pattern.compile("[0-9]{3}");
  private static final Pattern FRACTION = Pattern.compile("[0-9]+\\.[0-9]+");
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{IsHan}·*＊×某]{1,6}(?:[、，,/ ][\\p{IsHan}·*＊×]{1,6}){0,3}"
              + "|[A-Za-z][A-Za-z.'-]*(?: [A-Za-z.'-]+){0,3}");
  private static final Pattern PHONE =
      Pattern.compile(
          "\\+?[0-9*][0-9*() -]{5,18}[0-9*](?:[、/,;， ]+\\+?[0-9*][0-9*() -]{5,18}[0-9*]){0,2}");

  /**
   * 301, A502, 1204B: a room alone, which needs its three or four digits to be told from a count.
   */
  private static final Pattern BARE_ROOM = Pattern.compile("[a-z]?[0-9]{3,4}[a-z]?");

  /** The last part of a room with a building before it; a number plate is longer. */
  private static final Pattern LAST_PART = Pattern.compile("[a-z]?[0-9]{1,4}[a-z]?");

  /** A building or a unit: a number, a letter or two, the name of an estate; no word of English. */
  private static final Pattern FIRST_PART =
      Pattern.compile("[a-z]{0,2}[0-9]{0,4}[a-z]?|\\p{IsHan}{1,8}[a-z]?[0-9]{0,3}");

  /** A1, 12, Block B, 3栋. */
  private static final Pattern PART =
      Pattern.compile(
          "(?i:(?:block|building|tower|phase)\\s*)?[A-Za-z]{0,2}[0-9]{0,3}|[A-Za-z0-9]{0,3}\\p{IsHan}{1,4}[0-9]{0,3}");

  private static final int LONGEST_PHASE = 10;

  private static final Pattern YEAR_FIRST = Pattern.compile("(?:19|20)[0-9]{2}[-./年].*");

  /** What must stand in a column. */
  enum Shape {
    /** What the field itself can read: dates, numbers, known words. */
    FIELD,
    IDS,
    NAMES,
    PHONES,
    ROOMS,
    /** Buildings, blocks, phases: what stands before a room. */
    PARTS,
    /** Few words that repeat. */
    LABELS,
    SHORT,
    /** Sentences. */
    TEXTS
  }

  private final HeaderCell head;
  private final SheetFrame frame;
  private final List<Value> filled;
  private final List<String> texts;

  ColumnValues(SheetFrame frame, HeaderCell head) {
    this.head = head;
    this.frame = frame;
    this.filled =
        Arrays.stream(frame.bodyRows())
            .mapToObj(row -> frame.at(row, head.column()))
            .filter(value -> !value.isBlank() && !BlankMark.is(CellText.of(value)))
            .toList();
    this.texts = filled.stream().map(CellText::of).toList();
  }

  /** True where the column holds what a field of this shape holds. */
  boolean are(Shape shape, Column<?> field, ReadingScope scope, Words words) {
    if (filled.isEmpty()) {
      return false;
    }
    return switch (shape) {
      case FIELD -> areReadable(field, scope, words);
      case IDS -> most(text -> isId(text)) && areDistinct(95);
      case NAMES -> most(text -> NAME.matcher(text).matches());
      case PHONES -> most(ColumnValues::isPhone);
      case ROOMS -> areRooms();
      case PARTS ->
          filledMost(value -> !(value instanceof Value.Moment))
              && most(text -> PART.matcher(text).matches());
      case LABELS -> most(ColumnValues::isLabel) && (texts.size() < MANY || !areDistinct(60));
      case SHORT -> most(ColumnValues::isLabel);
      case TEXTS -> most(ColumnValues::isText);
    };
  }

  /** True where four in five of the values are rooms. */
  boolean areRooms() {
    return !filled.isEmpty()
        && filledMost(value -> !(value instanceof Value.Moment))
        && most(ColumnValues::isRoom);
  }

  /** True where four in five of the values can be read as the field. */
  boolean areReadable(Column<?> field, ReadingScope scope, Words words) {
    FieldColumns alone =
        new FieldColumns(field, List.of(), Optional.of(head), List.of(), Optional.empty());
    CellReading reading = new CellReadings(frame, scope, words).of(alone);
    return filledMost(value -> isRead(value, reading));
  }

  private static boolean isRead(Value value, CellReading reading) {
    if (value instanceof Value.Broken) {
      return false;
    }
    Object read = reading.read(value).value();
    return read instanceof Word<?> word ? word.known() != null : read != null;
  }

  private boolean most(Predicate<String> test) {
    return texts.stream().filter(test).count() * 100 >= texts.size() * (long) NEEDED_PERCENT;
  }

  private boolean filledMost(Predicate<Value> test) {
    return filled.stream().filter(test).count() * 100 >= filled.size() * (long) NEEDED_PERCENT;
  }

  private boolean areDistinct(int percent) {
    return texts.stream().distinct().count() * 100 >= texts.size() * (long) percent;
  }

  private static boolean isId(String text) {
    return ID.matcher(text).matches()
        && !FRACTION.matcher(text).matches()
        && DateText.read(text).isEmpty();
  }

  private static boolean isPhone(String text) {
    long digits = text.chars().filter(c -> Character.isDigit(c) || c == '*').count();
    return PHONE.matcher(text).matches() && digits >= 7 && DateText.read(text).isEmpty();
  }

  private static boolean isLabel(String text) {
    boolean isHan = HAN.matcher(text).find();
    return isWordy(text)
        && !NUMBERED.matcher(text).find()
        && text.length() <= (isHan ? LONGEST_LABEL : LONGEST_LATIN_LABEL);
  }

  private static boolean isText(String text) {
    int shortest = HAN.matcher(text).find() ? SHORTEST_TEXT : SHORTEST_LATIN_TEXT;
    return isWordy(text) && text.length() >= shortest && !isRoom(text);
  }

  /** True for words: no number, date, telephone or sum of money. */
  private static boolean isWordy(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && !NUMBER.matcher(text).matches()
        && DateText.read(text).isEmpty();
  }

  private static boolean isOfShortParts(RoomKey key) {
    return (key.building().isEmpty() ? BARE_ROOM : LAST_PART).matcher(key.room()).matches()
        && FIRST_PART.matcher(key.building()).matches()
        && FIRST_PART.matcher(key.unit()).matches()
        && key.phase().length() <= LONGEST_PHASE;
  }

  private static boolean isRoom(String text) {
    if (FRACTION.matcher(text).matches() || YEAR_FIRST.matcher(text).matches()) {
      return false;
    }
    return RoomKey.of(text).filter(ColumnValues::isOfShortParts).isPresent();
  }
}
