package manyi.intake.sheet;

/** What a row under a head is; everything but data is skipped, and said. */
public enum RowClass {
  DATA(""),
  /** 合计, 小计, 平均 ...: kept for comparison only. */
  TOTAL("total"),
  /** 制表, 审核 ...: who made the sheet and when. */
  SIGN_OFF("sign-off"),
  /** 注：, 填表说明： and what follows it. */
  NOTE("note"),
  /** The head or the title again, as on every printed page. */
  REPEATED_HEAD("repeated-head"),
  /** A line that shows how to fill in the form. */
  EXAMPLE("example"),
  /** A line of a form in which nobody has written anything but its number. */
  UNFILLED("unfilled");

  private final String reason;

  RowClass(String reason) {
    this.reason = reason;
  }

  /** The reason of a skipped row; empty for data. */
  public String reason() {
    return reason;
  }
}
