package manyi.intake.cell;

import java.time.LocalDate;
import manyi.diagnostic.Code;
import manyi.grid.Value;
import manyi.intake.sheet.CellText;
import manyi.language.BlankMark;

/** Reads a room; a date in its cell is a room such as 3-12 that Excel took for one. */
final class RoomReading implements CellReading {
  /** Excel takes 1-2-3 for a day long past and 3-12 for one of the year it is typed in. */
  private static final int LONG_PAST = 10;

  private final LocalDate runDate;

  RoomReading(LocalDate runDate) {
    this.runDate = runDate;
  }

  @Override
  public Outcome read(Value value) {
    if (value instanceof Value.Moment moment && moment.part() != Value.Moment.Part.TIME) {
      LocalDate date = moment.at().toLocalDate();
      String ending = date.getMonthValue() + "-" + date.getDayOfMonth();
      boolean isLongPast = runDate.getYear() - date.getYear() > LONG_PAST;
      String room = isLongPast ? date.getYear() % 100 + "-" + ending : ending;
      return Outcome.doubtful(room, Code.ROOM_IS_DATE, room);
    }
    String text = CellText.of(value);
    boolean isNothing = BlankMark.is(text) || text.equals("无") || text.equals("暂无");
    return text.isEmpty() || isNothing ? Outcome.BLANK : Outcome.of(text);
  }
}
