package manyi.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import manyi.language.Clauses;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;

/**
 * Which complaints need no return visit (R08, D16): anonymous ones, and those answered by a letter
 * that is attached.
 */
final class Exemption {
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "(?<![非不]|不是|并非|未要求|没有|没要求|不需要?|无需|取消)匿名(?!信息不实)|(?:未|没有?)留(?:下|有)?(?:姓名|名字?|姓)"
              + "|不(?:愿|肯|想)意?(?:留名|透露(?:姓名|身份))");

  /** A letter that is not needed, or has not been sent, answers nobody. */
  private static final String LETTER = "复函";

  private static final Pattern NO_LETTER =
      Pattern.compile(".*(?:无需|无须|不需要?|不用|不必|不要求|未|没有?|尚无|无|免|不)(?:再|进行|做|作|书面|出具|给予|以|发|正式)*复函.*");

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
        || Clauses.of(complaint.text(Complaint.REMARK)).stream()
            .anyMatch(clause -> clause.contains(LETTER) && !NO_LETTER.matcher(clause).matches())
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
