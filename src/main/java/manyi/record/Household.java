package manyi.record;

import java.util.List;
import manyi.record.word.HouseStatus;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;

/** A unit of the estate as the roster lists it. */
public record Household(Source source, Fields fields) implements Entry {
  public static final Column<String> ROOM = Column.room("room");
  public static final Column<String> OWNER = Column.text("owner").ofAPerson();
  public static final Column<String> PHONE = Column.text("phone").ofAPerson();
  public static final Column<Word<HouseStatus>> STATUS =
      Column.word("status", Vocabulary.HOUSE_STATUS);
  public static final Column<When> MOVED_IN_AT = Column.when("movedInAt");

  /** Reasons to be a 重要业主 (V09), as written; blank for an ordinary owner. */
  public static final Column<String> OWNER_CLASS = Column.text("ownerClass");

  public static final Column<String> NOTE = Column.text("note");

  public static final RecordKind<Household> KIND =
      RecordKind.of(
          "roster",
          "roster",
          List.of(ROOM, OWNER, PHONE, STATUS, MOVED_IN_AT, OWNER_CLASS, NOTE),
          List.of(List.of(ROOM)),
          Household::new);
}
