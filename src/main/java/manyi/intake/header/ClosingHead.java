package manyi.intake.header;

import java.util.regex.Pattern;
import manyi.intake.sheet.HeaderSpelling;

/**
 * Heads of the day on which a case was closed: 关闭时间, 流程结束时间. It serves as the completion, but
 * normally follows the return visit, which then is not before the completion (D16).
 */
public final class ClosingHead {
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:工单|投诉|单据|事件)?(?:关闭|关单)(?:时间|日期)|流程结束(?:时间|日期)|closed(?:at|on|date|time)?");

  private ClosingHead() {}

  /** True for such a head, as a person reads it. */
  public static boolean is(String header) {
    String key = HeaderSpelling.of(header).key();
    return CLOSING.matcher(key.substring(key.lastIndexOf('/') + 1)).matches();
  }
}
