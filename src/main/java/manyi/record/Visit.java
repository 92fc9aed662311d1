package manyi.record;

import java.math.BigDecimal;
import java.util.List;
import manyi.record.word.Method;
import manyi.record.word.PersonRole;
import manyi.record.word.Satisfaction;
import manyi.record.word.Topic;
import manyi.record.word.VisitKind;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;
import manyi.record.word.YesNo;

/** A visit to a household (访问, 走访, 拜访). */
public record Visit(Source source, Fields fields) implements Entry {
  public static final Column<When> VISITED_AT = Column.when("visitedAt");
  public static final Column<String> ROOM = Column.room("room");
  public static final Column<String> PERSON = Column.text("person").ofAPerson();
  public static final Column<String> PHONE = Column.text("phone").ofAPerson();
  public static final Column<String> VISITOR = Column.text("visitor");
  public static final Column<Word<PersonRole>> VISITOR_ROLE =
      Column.word("visitorRole", Vocabulary.ROLE);

  /** Return visits are left out of the quota (V02); blank counts as a visit (D29). */
  public static final Column<Word<VisitKind>> VISIT_KIND =
      Column.word("kind", Vocabulary.VISIT_KIND);

  public static final Column<Word<Method>> METHOD = Column.word("method", Vocabulary.METHOD);
  public static final Column<Word<Topic>> TOPIC = Column.word("topic", Vocabulary.TOPIC);
  public static final Column<String> OPINION = Column.text("opinion");
  public static final Column<Word<Satisfaction>> SATISFACTION =
      Column.word("satisfaction", Vocabulary.SATISFACTION);
  public static final Column<Word<YesNo>> FEEDBACK_WANTED =
      Column.word("feedbackWanted", Vocabulary.YES_NO);
  public static final Column<When> FEEDBACK_AT = Column.when("feedbackAt");
  public static final Column<String> FEEDBACK = Column.text("feedback");
  public static final Column<BigDecimal> MINUTES = Column.number("minutes");
  public static final Column<String> SIGNATURE = Column.text("signature").ofAPerson();
  public static final Column<String> REVIEW = Column.text("review");
  public static final Column<String> REMARK = Column.text("remark");

  public static final RecordKind<Visit> KIND =
      RecordKind.of(
          "visit",
          "visits",
          List.of(
              VISITED_AT,
              ROOM,
              PERSON,
              PHONE,
              VISITOR,
              VISITOR_ROLE,
              VISIT_KIND,
              METHOD,
              TOPIC,
              OPINION,
              SATISFACTION,
              FEEDBACK_WANTED,
              FEEDBACK_AT,
              FEEDBACK,
              MINUTES,
              SIGNATURE,
              REVIEW,
              REMARK),
          List.of(List.of(VISITED_AT), List.of(ROOM, PERSON)),
          Visit::new);
}
