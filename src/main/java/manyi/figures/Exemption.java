package manyi.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;

/**
 * Which complaints need no return visit (R08, D16): anonymous ones, and those answered by a letter
 * that is attached.
 */
final class Exemption {
  private static final Pattern ANONYMOUS = Pattern.compile("(?<![非不])匿名|未留(姓)?名|不愿留名|不愿透露(姓名|身份)");
  private static final String LETTER = "复函";

  /** Who somebody is, for the log. */
  private static final List<Column<?>> IDENTITY =
      List.of(Complaint.COMPLAINANT, Complaint.PHONE, Complaint.ROOM);

  /** Whether a log has each column of {@link #IDENTITY}, told by any row of it that fills it. */
  private final Map<String, boolean[]> columns = new HashMap<>();

  Exemption(ProjectRecords records) {
    for (Complaint complaint : records.complaints()) {
      boolean[] filled =
          columns.computeIfAbsent(log(complaint), log -> new boolean[IDENTITY.size()]);
      for (int i = 0; i < filled.length; i++) {
        filled[i] |= !complaint.get(IDENTITY.get(i)).isBlank();
      }
    }
  }

  boolean holds(Complaint complaint) {
    return ANONYMOUS.matcher(complaint.text(Complaint.COMPLAINANT)).find()
        || ANONYMOUS.matcher(complaint.text(Complaint.REMARK)).find()
        || complaint.text(Complaint.REMARK).contains(LETTER)
        || isNameless(complaint);
  }

  /** Nobody's name, phone or room in a log that asks for all three. */
  private boolean isNameless(Complaint complaint) {
    for (boolean filled : columns.get(log(complaint))) {
      if (!filled) {
        return false;
      }
    }
    return IDENTITY.stream().allMatch(column -> complaint.get(column).isBlank());
  }

  private static String log(Complaint complaint) {
    return complaint.source().batch();
  }
}
