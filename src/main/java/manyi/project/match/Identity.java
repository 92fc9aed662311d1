package manyi.project.match;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.language.Spelling;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.RoomKey;
import manyi.record.Visit;
import manyi.record.When;

/**
 * By what a record of a kind is known again in a later import (D17, D30): by its number where that
 * identifies it, else by what it says.
 */
public abstract class Identity {
  /** Stands between the parts of a key and in no text. */
  static final char PART = '\u001F';

  /** The keys of the rooms met so far; an estate has few, and a log names them again and again. */
  private final Map<String, String> rooms = new HashMap<>();

  /** The identity of a kind; empty for questionnaires, which have none. */
  static Optional<Identity> of(RecordKind<?> kind) {
    if (kind == Complaint.KIND) {
      return Optional.of(new ComplaintIdentity());
    }
    if (kind == ReturnVisit.KIND) {
      return Optional.of(new OfReturnVisits());
    }
    if (kind == Visit.KIND) {
      return Optional.of(new OfVisits());
    }
    return kind == Household.KIND ? Optional.of(new OfHouseholds()) : Optional.empty();
  }

  /** What a record is known by without its number. */
  public abstract String content(Fields fields);

  /** What a row is known by with its number; empty where that is none or merely runs. */
  public Optional<String> number(ReadRow row) {
    return Optional.empty();
  }

  /** The number itself, where it is enough to call the record by. */
  public Optional<String> name(ReadRow row) {
    return Optional.empty();
  }

  /** What a record is known by without its number and without the year of its date. */
  public String contentButYear(Fields fields) {
    return content(fields);
  }

  /**
   * What a corrected record is known again by, blank where nothing is filled in; none for a kind of
   * which no two records are taken for one corrected.
   */
  public List<String> marks(Fields fields) {
    return List.of();
  }

  /** The department with which a record lies, blank for none; no record is corrected to another. */
  public String department(Fields fields) {
    return "";
  }

  /** The first field in which two records differ that are alike in their marks. */
  public Column<?> differing(Fields one, Fields other) {
    throw new UnsupportedOperationException("this kind has no marks");
  }

  /** True when two records of one number are nevertheless two. */
  public boolean isAnother(Fields one, Fields other) {
    return false;
  }

  /** True when nothing in the times of day speaks against two records of one content being one. */
  public boolean timesAgree(Fields one, Fields other) {
    return true;
  }

  /** Return visits kept apart from the log: complaint, day and person. */
  private static final class OfReturnVisits extends Identity {
    @Override
    public Optional<String> number(ReadRow row) {
      return row.byNumber()
          ? filled(row.fields(), ReturnVisit.NUMBER).map(n -> n + PART + visit(row.fields()))
          : Optional.empty();
    }

    @Override
    public String content(Fields fields) {
      String room = room(fields, ReturnVisit.ROOM);
      return (room.isEmpty() ? PART + plain(fields, ReturnVisit.NUMBER) : room)
          + PART
          + visit(fields);
    }

    @Override
    public String contentButYear(Fields fields) {
      String room = room(fields, ReturnVisit.ROOM);
      return (room.isEmpty() ? PART + plain(fields, ReturnVisit.NUMBER) : room)
          + PART
          + dateButYear(fields, ReturnVisit.REVISIT_AT)
          + PART
          + plain(fields, ReturnVisit.REVISITOR);
    }

    private static String visit(Fields fields) {
      return date(fields, ReturnVisit.REVISIT_AT) + PART + plain(fields, ReturnVisit.REVISITOR);
    }
  }

  /** Visits (D30). */
  private static final class OfVisits extends Identity {
    @Override
    public String content(Fields fields) {
      return date(fields, Visit.VISITED_AT) + PART + undated(fields);
    }

    @Override
    public String contentButYear(Fields fields) {
      return dateButYear(fields, Visit.VISITED_AT) + PART + undated(fields);
    }

    private String undated(Fields fields) {
      String room = room(fields, Visit.ROOM);
      return (room.isEmpty() ? PART + plain(fields, Visit.PERSON) : room)
          + PART
          + plain(fields, Visit.VISITOR)
          + PART
          + plain(fields, Visit.VISIT_KIND);
    }
  }

  /** The units of the roster. */
  private static final class OfHouseholds extends Identity {
    @Override
    public String content(Fields fields) {
      return room(fields, Household.ROOM);
    }
  }

  /** The one place that says when two spellings of a room are one room; empty for no room. */
  String room(Fields fields, Column<String> column) {
    return rooms.computeIfAbsent(
        fields.kept(column),
        written ->
            RoomKey.of(written)
                .map(r -> r.phase() + PART + r.building() + PART + r.unit() + PART + r.room())
                .orElse(""));
  }

  static String plain(Fields fields, Column<?> column) {
    return Spelling.plain(fields.kept(column));
  }

  static Optional<String> filled(Fields fields, Column<?> column) {
    return Optional.of(plain(fields, column)).filter(text -> !text.isEmpty());
  }

  static String dateButYear(Fields fields, Column<When> column) {
    return fields
        .get(column)
        .value()
        .map(When::date)
        .map(MonthDay::from)
        .map(MonthDay::toString)
        .orElse("");
  }

  static String date(Fields fields, Column<When> column) {
    return fields.get(column).value().map(When::date).map(LocalDate::toString).orElse("");
  }
}
