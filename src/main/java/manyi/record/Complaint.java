package manyi.record;

import java.util.List;
import manyi.record.word.Channel;
import manyi.record.word.Method;
import manyi.record.word.PersonRole;
import manyi.record.word.RequestKind;
import manyi.record.word.Satisfaction;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Status;
import manyi.record.word.Urgency;
import manyi.record.word.Validity;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;

/** A line of the complaint log: what somebody brought, what was done, how it was visited again. */
public record Complaint(Source source, Fields fields) implements Entry {
  /** The log's own number. Whether it identifies the complaint is decided file by file (D17). */
  public static final Column<String> NUMBER = Column.text("number");

  /** Blank counts as a complaint (D20). */
  public static final Column<Word<RequestKind>> REQUEST_KIND =
      Column.word("kind", Vocabulary.REQUEST_KIND);

  public static final Column<When> RECEIVED_AT = Column.when("receivedAt");
  public static final Column<When> OCCURRED_AT = Column.when("occurredAt");
  public static final Column<String> PLACE = Column.text("place");
  public static final Column<String> ROOM = Column.room("room");
  public static final Column<String> COMPLAINANT = Column.text("complainant").ofAPerson();
  public static final Column<String> PHONE = Column.text("phone").ofAPerson();
  public static final Column<Word<Channel>> CHANNEL = Column.word("channel", Vocabulary.CHANNEL);

  /** In the file's own words; several levels joined by a slash. */
  public static final Column<String> CATEGORY = Column.text("category");

  public static final Column<String> CONTENT = Column.text("content");
  public static final Column<String> DEMAND = Column.text("demand");

  /** The date that the owner asked for; replaces the two days of C07. */
  public static final Column<When> OWNER_DUE_AT = Column.when("ownerDueAt");

  /** The company's own plan; excuses nothing. */
  public static final Column<When> DUE_AT = Column.when("dueAt");

  public static final Column<Word<Validity>> VALIDITY =
      Column.word("validity", Vocabulary.VALIDITY);
  public static final Column<Word<SeverityLevel>> SEVERITY =
      Column.word("severity", Vocabulary.SEVERITY);
  public static final Column<Word<Urgency>> URGENCY = Column.word("urgency", Vocabulary.URGENCY);

  /** The department that the complaint is about or goes to. */
  public static final Column<String> RESPONDENT = Column.text("respondent");

  public static final Column<String> RECEIVER = Column.text("receiver");
  public static final Column<When> ESCALATED_AT = Column.when("escalatedAt");
  public static final Column<When> POSTED_AT = Column.when("postedAt");
  public static final Column<When> TRANSFERRED_AT = Column.when("transferredAt");
  public static final Column<When> REPLIED_AT = Column.when("repliedAt");
  public static final Column<When> COMPLETED_AT = Column.when("completedAt");
  public static final Column<String> HANDLER = Column.text("handler");
  public static final Column<String> CAUSE = Column.text("cause");
  public static final Column<String> MEASURE = Column.text("measure");
  public static final Column<String> RESULT = Column.text("result");
  public static final Column<Word<Status>> STATUS = Column.word("status", Vocabulary.STATUS);
  public static final Column<String> OVERDUE_FLAG = Column.text("overdueFlag");

  /** A name or a role word (D22). */
  public static final Column<String> OVERRUN_APPROVER = Column.text("overrunApprover");

  public static final Column<When> INFORMED_AT = Column.when("informedAt");
  public static final Column<When> FORM_RETURNED_AT = Column.when("formReturnedAt");
  public static final Column<String> REPEATS = Column.text("repeats");
  public static final Column<When> REVISIT_AT = Column.when("revisitAt");
  public static final Column<String> REVISITOR = Column.text("revisitor");
  public static final Column<Word<PersonRole>> REVISITOR_ROLE =
      Column.word("revisitorRole", Vocabulary.ROLE);
  public static final Column<Word<Method>> REVISIT_METHOD =
      Column.word("revisitMethod", Vocabulary.METHOD);
  public static final Column<String> REVISIT_RESULT = Column.text("revisitResult");
  public static final Column<Word<Satisfaction>> REVISIT_SATISFACTION =
      Column.word("revisitSatisfaction", Vocabulary.SATISFACTION);
  public static final Column<String> SIGNATURE = Column.text("signature").ofAPerson();
  public static final Column<String> REMARK = Column.text("remark");

  public static final RecordKind<Complaint> KIND =
      RecordKind.of(
          "complaint",
          "complaints",
          List.of(
              NUMBER,
              REQUEST_KIND,
              RECEIVED_AT,
              OCCURRED_AT,
              PLACE,
              ROOM,
              COMPLAINANT,
              PHONE,
              CHANNEL,
              CATEGORY,
              CONTENT,
              DEMAND,
              OWNER_DUE_AT,
              DUE_AT,
              VALIDITY,
              SEVERITY,
              URGENCY,
              RESPONDENT,
              RECEIVER,
              ESCALATED_AT,
              POSTED_AT,
              TRANSFERRED_AT,
              REPLIED_AT,
              COMPLETED_AT,
              HANDLER,
              CAUSE,
              MEASURE,
              RESULT,
              STATUS,
              OVERDUE_FLAG,
              OVERRUN_APPROVER,
              INFORMED_AT,
              FORM_RETURNED_AT,
              REPEATS,
              REVISIT_AT,
              REVISITOR,
              REVISITOR_ROLE,
              REVISIT_METHOD,
              REVISIT_RESULT,
              REVISIT_SATISFACTION,
              SIGNATURE,
              REMARK),
          List.of(List.of(RECEIVED_AT), List.of(CONTENT, CATEGORY)),
          Complaint::new);
}
