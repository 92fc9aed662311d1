package manyi.project;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
abstract sealed class Identity {
  /** Stands between the parts of a key and in no text. */
  private static final char PART = '\u001F';

  private static final Pattern LAST_MARKS = Pattern.compile("[。.,;:!?、…~]+$");

  /** The keys of the rooms met so far; an estate has few, and a log names them again and again. */
  private final Map<String, String> rooms = new HashMap<>();

  /** The identity of a kind; empty for questionnaires, which have none. */
  static Optional<Identity> of(RecordKind<?> kind) {
    if (kind == Complaint.KIND) {
      return Optional.of(new OfComplaints());
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
  abstract String content(Fields fields);

  /** What a row is known by with its number; empty where that is none or merely runs. */
  Optional<String> number(ReadRow row) {
    return Optional.empty();
  }

  /** The number itself, where it is enough to call the record by. */
  Optional<String> name(ReadRow row) {
    return Optional.empty();
  }

  /** True when two records of one number are nevertheless two. */
  boolean isAnother(Fields one, Fields other) {
    return false;
  }

  /** True when nothing in the times of day speaks against two records of one content being one. */
  boolean timesAgree(Fields one, Fields other) {
    return true;
  }

  /** Complaints (D17). */
  private static final class OfComplaints extends Identity {
    @Override
    Optional<String> number(ReadRow row) {
      return row.byNumber() ? filled(row.fields(), Complaint.NUMBER) : Optional.empty();
    }

    @Override
    Optional<String> name(ReadRow row) {
      return row.byNumber()
          ? Optional.of(row.fields().kept(Complaint.NUMBER).strip()).filter(n -> !n.isEmpty())
          : Optional.empty();
    }

    @Override
    String content(Fields fields) {
      return room(fields, Complaint.ROOM)
          + PART
          + plain(fields, Complaint.COMPLAINANT)
          + PART
          + date(fields, Complaint.RECEIVED_AT)
          + PART
          + text(fields);
    }

    /** Another date alone, or other words alone, are a correction. */
    @Override
    boolean isAnother(Fields one, Fields other) {
      return !date(one, Complaint.RECEIVED_AT).equals(date(other, Complaint.RECEIVED_AT))
          && !sameText(one, other);
    }

    /** The date is part of the key; two times of one day are two complaints. */
    @Override
    boolean timesAgree(Fields one, Fields other) {
      Optional<When> first = one.get(Complaint.RECEIVED_AT).value();
      Optional<When> second = other.get(Complaint.RECEIVED_AT).value();
      return first.isEmpty()
          || second.isEmpty()
          || first.get().clock() == null
          || second.get().clock() == null
          || first.get().clock().equals(second.get().clock());
    }

    private static String text(Fields fields) {
      String content = words(fields, Complaint.CONTENT);
      return content.isEmpty() ? words(fields, Complaint.CATEGORY) : content;
    }

    /** Where one of them has no content, only the categories can differ. */
    private static boolean sameText(Fields one, Fields other) {
      String first = words(one, Complaint.CONTENT);
      String second = words(other, Complaint.CONTENT);
      if (!first.isEmpty() && !second.isEmpty()) {
        return first.equals(second);
      }
      return words(one, Complaint.CATEGORY).equals(words(other, Complaint.CATEGORY));
    }

    /** A full stop that one month's log has and the next has not makes no other complaint. */
    private static String words(Fields fields, Column<?> column) {
      String plain = plain(fields, column);
      String bare = LAST_MARKS.matcher(plain).replaceFirst("");
      return bare.isEmpty() ? plain : bare;
    }
  }

  /** Return visits kept apart from the log: complaint, day and person. */
  private static final class OfReturnVisits extends Identity {
    @Override
    Optional<String> number(ReadRow row) {
      return row.byNumber()
          ? filled(row.fields(), ReturnVisit.NUMBER).map(n -> n + PART + visit(row.fields()))
          : Optional.empty();
    }

    @Override
    String content(Fields fields) {
      String room = room(fields, ReturnVisit.ROOM);
      return (room.isEmpty() ? PART + plain(fields, ReturnVisit.NUMBER) : room)
          + PART
          + visit(fields);
    }

    private static String visit(Fields fields) {
      return date(fields, ReturnVisit.REVISIT_AT) + PART + plain(fields, ReturnVisit.REVISITOR);
    }
  }

  /** Visits (D30). */
  private static final class OfVisits extends Identity {
    @Override
    String content(Fields fields) {
      String room = room(fields, Visit.ROOM);
      return date(fields, Visit.VISITED_AT)
          + PART
          + (room.isEmpty() ? PART + plain(fields, Visit.PERSON) : room)
          + PART
          + plain(fields, Visit.VISITOR)
          + PART
          + plain(fields, Visit.VISIT_KIND);
    }
  }

  /** The units of the roster. */
  private static final class OfHouseholds extends Identity {
    @Override
    String content(Fields fields) {
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

  private static String plain(Fields fields, Column<?> column) {
    return Spelling.plain(fields.kept(column));
  }

  private static Optional<String> filled(Fields fields, Column<?> column) {
    return Optional.of(plain(fields, column)).filter(text -> !text.isEmpty());
  }

  private static String date(Fields fields, Column<When> column) {
    return fields.get(column).value().map(When::date).map(LocalDate::toString).orElse("");
  }
}
