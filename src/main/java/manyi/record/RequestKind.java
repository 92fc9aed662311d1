package manyi.record;

/** What somebody came with; only a complaint enters the complaint rules (D20). */
public enum RequestKind implements Meaning {
  COMPLAINT("complaint"),
  SUGGESTION("suggestion"),
  ENQUIRY("enquiry"),
  REPAIR("repair"),
  HELP("help"),
  PRAISE("praise"),
  REPORT("report");

  private final String code;

  RequestKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
