package manyi.record;

import java.util.List;
import manyi.record.word.Method;
import manyi.record.word.PersonRole;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;

/** A return visit kept in a book of its own (回访记录表) instead of the complaint log. */
public record ReturnVisit(Source source, Fields fields) implements Entry {
  /** The number of the complaint. */
  public static final Column<String> NUMBER = Column.text("number");

  public static final Column<String> ROOM = Column.room("room");
  public static final Column<String> COMPLAINANT = Column.text("complainant").ofAPerson();
  public static final Column<String> PHONE = Column.text("phone").ofAPerson();
  public static final Column<When> REVISIT_AT = Column.when("revisitAt");
  public static final Column<String> REVISITOR = Column.text("revisitor");
  public static final Column<Word<PersonRole>> REVISITOR_ROLE =
      Column.word("revisitorRole", Vocabulary.ROLE);
  public static final Column<Word<Method>> REVISIT_METHOD =
      Column.word("revisitMethod", Vocabulary.METHOD);
  public static final Column<String> REVISIT_RESULT = Column.text("revisitResult");
  public static final Column<Word<Satisfaction>> REVISIT_SATISFACTION =
      Column.word("revisitSatisfaction", Vocabulary.SATISFACTION);
  public static final Column<String> ROUND = Column.text("round");
  public static final Column<String> SIGNATURE = Column.text("signature").ofAPerson();
  public static final Column<String> REMARK = Column.text("remark");

  public static final RecordKind<ReturnVisit> KIND =
      RecordKind.of(
          "revisit",
          "revisits",
          List.of(
              NUMBER,
              ROOM,
              COMPLAINANT,
              PHONE,
              REVISIT_AT,
              REVISITOR,
              REVISITOR_ROLE,
              REVISIT_METHOD,
              REVISIT_RESULT,
              REVISIT_SATISFACTION,
              ROUND,
              SIGNATURE,
              REMARK),
          List.of(List.of(NUMBER, ROOM), List.of(REVISIT_AT)),
          ReturnVisit::new);
}
