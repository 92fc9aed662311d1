package manyi.record;

import java.math.BigDecimal;
import java.util.List;

/**
 * What stands beside the answers of one returned questionnaire; the answers themselves belong to
 * the items of its batch ({@link AnswerSheet}).
 */
public record SurveyReturn(Source source, Fields fields) implements Entry {
  /** A running number; no identity. */
  public static final Column<String> NUMBER = Column.text("number");

  public static final Column<String> ROOM = Column.room("room");
  public static final Column<String> RESPONDENT = Column.text("respondent").ofAPerson();
  public static final Column<When> SUBMITTED_AT = Column.when("submittedAt");

  /** How long answering took. */
  public static final Column<BigDecimal> SECONDS = Column.number("seconds");

  public static final Column<String> SUGGESTION = Column.text("suggestion");

  public static final RecordKind<SurveyReturn> KIND =
      RecordKind.of(
          "survey",
          "survey",
          List.of(NUMBER, ROOM, RESPONDENT, SUBMITTED_AT, SECONDS, SUGGESTION),
          List.of(),
          SurveyReturn::new);
}
