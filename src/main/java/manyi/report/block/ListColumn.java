package manyi.report.block;

/** Every column that a list of a report can have; its head is {@code column.KEY} of the bundle. */
public enum ListColumn {
  RECORD("record"),
  RECEIVED_AT("receivedAt"),
  ORIGIN("origin"),
  ROOM("room"),
  COMPLAINANT("complainant"),
  PHONE("phone"),
  CHANNEL("channel"),
  CATEGORY("category"),
  CONTENT("content"),
  VALIDITY("validity"),
  SEVERITY("severity"),
  RESPONDENT("respondent"),
  HANDLER("handler"),
  DUE_ON("dueOn"),
  COMPLETED_ON("completedOn"),
  JUDGEMENT("judgement"),
  REVISIT_DUE("revisitDue"),
  REVISITED_ON("revisitedOn"),
  SATISFACTION("satisfaction"),
  DAYS_OVER("daysOver"),
  APPROVER("approver"),
  COUNTED_NOW("countedNow"),
  DAYS_AFTER("daysAfter"),
  REVISIT_STATE("revisitState"),
  REVISITOR("revisitor"),
  REVISIT_METHOD("revisitMethod"),
  REVISIT_RESULT("revisitResult"),
  SOURCE("source"),
  DATE("date"),
  PERSON("person"),
  TOPIC("topic"),
  OPINION("opinion"),
  FEEDBACK_WANTED("feedbackWanted"),
  FEEDBACK_AT("feedbackAt"),
  FEEDBACK("feedback"),
  STATE("state");

  private final String key;

  ListColumn(String key) {
    this.key = key;
  }

  /** The short name in the bundle: {@code receivedAt}. */
  public String key() {
    return key;
  }
}
