package manyi.project.match;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.When;

/** By what a complaint is known again in a later import, and how a corrected one shows (D17). */
final class ComplaintIdentity extends Identity {
  private static final Pattern LAST_MARKS = Pattern.compile("(?<![。.,;:!?、…~])[。.,;:!?、…~]++$");

  @Override
  public Optional<String> number(ReadRow row) {
    return row.byNumber() ? filled(row.fields(), Complaint.NUMBER) : Optional.empty();
  }

  @Override
  public Optional<String> name(ReadRow row) {
    return row.byNumber()
        ? Optional.of(row.fields().kept(Complaint.NUMBER).strip()).filter(n -> !n.isEmpty())
        : Optional.empty();
  }

  @Override
  public String content(Fields fields) {
    return room(fields, Complaint.ROOM)
        + PART
        + plain(fields, Complaint.COMPLAINANT)
        + PART
        + date(fields, Complaint.RECEIVED_AT)
        + PART
        + text(fields);
  }

  @Override
  public String contentButYear(Fields fields) {
    return room(fields, Complaint.ROOM)
        + PART
        + plain(fields, Complaint.COMPLAINANT)
        + PART
        + dateButYear(fields, Complaint.RECEIVED_AT)
        + PART
        + text(fields);
  }

  @Override
  public List<String> marks(Fields fields) {
    String content = words(fields, Complaint.CONTENT);
    return List.of(
        room(fields, Complaint.ROOM),
        plain(fields, Complaint.COMPLAINANT),
        date(fields, Complaint.RECEIVED_AT),
        content,
        // Where a log has no words at all, the categories stand for them.
        content.isEmpty() ? words(fields, Complaint.CATEGORY) : "");
  }

  @Override
  public String department(Fields fields) {
    return plain(fields, Complaint.RESPONDENT);
  }

  @Override
  public Column<?> differing(Fields one, Fields other) {
    List<Column<?>> columns =
        List.of(
            Complaint.ROOM,
            Complaint.COMPLAINANT,
            Complaint.RECEIVED_AT,
            Complaint.CONTENT,
            Complaint.CATEGORY);
    List<String> first = marks(one);
    List<String> second = marks(other);
    for (int i = 0; i < columns.size(); i++) {
      if (!first.get(i).equals(second.get(i))) {
        return columns.get(i);
      }
    }
    boolean isTime = one.kept(Complaint.NUMBER).equals(other.kept(Complaint.NUMBER));
    return isTime ? Complaint.RECEIVED_AT : Complaint.NUMBER;
  }

  /** Another date alone, or other words alone, are a correction. */
  @Override
  public boolean isAnother(Fields one, Fields other) {
    return !date(one, Complaint.RECEIVED_AT).equals(date(other, Complaint.RECEIVED_AT))
        && !sameText(one, other);
  }

  /** The date is part of the key; two times of one day are two complaints. */
  @Override
  public boolean timesAgree(Fields one, Fields other) {
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
