package manyi.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.table.ColumnReading;
import manyi.record.Complaint;

/**
 * Heads of the day on which a case was closed: 关闭时间, 流程结束时间. It serves as the completion, but
 * normally follows the return visit, which then is not before the completion (D16).
 */
final class ClosingHead {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:工单|投诉|单据|事件)?(?:关闭|关单)(?:时间|日期)|流程结束(?:时间|日期)|closed(?:at|on|date|time)?");

  private ClosingHead() {}

  /** True where the completion of a table is the time of closing. */
  static boolean isAmong(List<ColumnReading> columns) {
    return columns.stream()
        .filter(column -> column.use() == ColumnReading.Use.FIELD)
        .filter(column -> column.field().equals(Optional.of(Complaint.COMPLETED_AT.name())))
        .anyMatch(column -> is(column.header()));
  }

  private static boolean is(String header) {
    String key = HeaderSpelling.of(header).key();
    return CLOSING.matcher(key.substring(key.lastIndexOf('/') + 1)).matches();
  }
}
