package manyi.intake.cell;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.grid.CellRef;
import manyi.grid.Value;
import manyi.intake.header.FieldColumns;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.language.BlankMark;
import manyi.language.DateText;
import manyi.record.Column;
import manyi.record.When;
import manyi.record.answer.PrintedOptions;

/** Reads one field of a row from the column, or the several columns, that serve it. */
public final class FieldReader {
  private final SheetFrame frame;
  private final FieldColumns columns;
  private final CellReading cells;
  private final int main;
  private final RoomParts rooms;

  public FieldReader(SheetFrame frame, FieldColumns columns, CellReading cells) {
    this.frame = frame;
    this.columns = columns;
    this.cells = cells;
    this.main = columns.head().column();
    this.rooms =
        columns.field().type() == Column.Type.ROOM && !columns.isSingle()
            ? RoomParts.of(frame, columns)
            : RoomParts.NONE;
  }

  public Column<?> field() {
    return columns.field();
  }

  public HeaderCell head() {
    return columns.head();
  }

  /** The header as a person reads it. */
  public String header() {
    return columns.head().path();
  }

  /** The cell that a problem of this field is about. */
  public CellRef cell(int row) {
    return frame.cell(row, main);
  }

  /** What stands in that cell. */
  public String shown(int row) {
    return CellText.of(frame.grid().at(cell(row)));
  }

  /** True when something stands in the row itself, not only in an area merged over it. */
  public boolean isFilledAt(int row) {
    for (HeaderCell head : columns.all()) {
      Value value = frame.grid().at(row, head.column());
      if (!value.isBlank()
          && !PrintedOptions.areEmptyBoxes(value.shown())
          && !BlankMark.is(value.shown())) {
        return true;
      }
    }
    return false;
  }

  public CellReading.Outcome read(int row) {
    if (columns.isSingle()) {
      return read(frame.at(row, main));
    }
    return switch (columns.field().type()) {
      case ROOM -> room(row);
      case WHEN -> dateAndTime(row);
      case NUMBER -> columns.main().isPresent() ? read(frame.at(row, main)) : minutes(row);
      case TEXT -> joined(row);
      case WORD -> read(frame.at(row, main));
    };
  }

  private CellReading.Outcome read(Value value) {
    if (value.isBlank()) {
      return CellReading.Outcome.BLANK;
    }
    return value instanceof Value.Broken
        ? CellReading.Outcome.unreadable(Code.CELL_BROKEN, value)
        : cells.read(value);
  }

  private CellReading.Outcome room(int row) {
    CellReading.Outcome room = read(frame.at(row, main));
    if (!(room.value() instanceof String number)) {
      return room;
    }
    String whole = rooms.join(row, number);
    return whole.equals(number)
        ? room
        : new CellReading.Outcome(whole, room.written(), room.code(), whole);
  }

  private CellReading.Outcome dateAndTime(int row) {
    CellReading.Outcome date = columns.after().isEmpty() ? read(frame.at(row, main)) : ofParts(row);
    if (!(date.value() instanceof When when) || when.clock() != null || columns.clock().isEmpty()) {
      return date;
    }
    Value cell = frame.at(row, columns.clock().get().column());
    Optional<LocalTime> clock = DateReading.clock(cell);
    return clock.isEmpty()
        ? date
        : new CellReading.Outcome(
            new When(when.date(), clock.get()), date.written(), date.code(), date.detail());
  }

  /** The date out of the columns of its year, month and day. */
  private CellReading.Outcome ofParts(int row) {
    List<String> parts = new ArrayList<>();
    for (HeaderCell head :
        Stream.of(columns.before(), List.of(columns.head()), columns.after())
            .flatMap(List::stream)
            .toList()) {
      String part = CellText.of(frame.at(row, head.column())).replaceAll("[年月日号份]|\\.0$", "");
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts.isEmpty()
        ? CellReading.Outcome.BLANK
        : cells.read(Value.text(String.join("-", parts)));
  }

  private CellReading.Outcome joined(int row) {
    List<String> parts = new ArrayList<>();
    Optional<Code> code = Optional.empty();
    String written = "";
    for (HeaderCell head : columns.all()) {
      CellReading.Outcome part = read(frame.at(row, head.column()));
      if (part.value() instanceof String text) {
        parts.add(text);
      } else if (part.code().isPresent()) {
        code = part.code();
        written = part.written();
      }
    }
    String text = String.join("/", parts);
    return new CellReading.Outcome(text.isEmpty() ? null : text, written, code, "");
  }

  /** From 开始时间 to 结束时间. */
  private CellReading.Outcome minutes(int row) {
    List<HeaderCell> all = columns.all();
    if (columns.before().isEmpty() || columns.after().isEmpty()) {
      return CellReading.Outcome.BLANK;
    }
    Optional<LocalTime> from = clock(row, all.get(0));
    Optional<LocalTime> to = clock(row, all.get(all.size() - 1));
    if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
      return CellReading.Outcome.BLANK;
    }
    int seconds = to.get().toSecondOfDay() - from.get().toSecondOfDay();
    return CellReading.Outcome.of(BigDecimal.valueOf(seconds / 60));
  }

  private Optional<LocalTime> clock(int row, HeaderCell head) {
    Value value = frame.at(row, head.column());
    if (value instanceof Value.Moment moment && moment.part() != Value.Moment.Part.DATE) {
      return Optional.of(moment.at().toLocalTime());
    }
    return DateReading.clock(value).or(() -> DateText.read(value.shown()).map(DateText::clock));
  }
}
