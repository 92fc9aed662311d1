package manyi.record;

import java.math.BigDecimal;
import java.util.List;

/** One item of a tallied questionnaire: how many chose what. */
public record TallyLine(Source source, Fields fields) implements Entry {
  public static final Column<String> ITEM = Column.text("item");
  public static final Column<BigDecimal> SATISFIED = Column.number("satisfied");
  public static final Column<BigDecimal> BASICALLY_SATISFIED = Column.number("basicallySatisfied");

  /** 一般, counted by the setting of D9. */
  public static final Column<BigDecimal> FAIR = Column.number("fair");

  public static final Column<BigDecimal> DISSATISFIED = Column.number("dissatisfied");
  public static final Column<BigDecimal> ABSTAINED = Column.number("abstained");

  /** The upper of two satisfied levels, where the sheet has five; not part of {@code satisfied}. */
  public static final Column<BigDecimal> VERY_SATISFIED = Column.number("verySatisfied");

  /** The lower of two dissatisfied levels; not part of {@code dissatisfied}. */
  public static final Column<BigDecimal> VERY_DISSATISFIED = Column.number("veryDissatisfied");

  public static final RecordKind<TallyLine> KIND =
      RecordKind.of(
          "tally",
          "tally",
          List.of(
              ITEM,
              SATISFIED,
              BASICALLY_SATISFIED,
              FAIR,
              DISSATISFIED,
              ABSTAINED,
              VERY_SATISFIED,
              VERY_DISSATISFIED),
          List.of(
              List.of(ITEM),
              List.of(
                  SATISFIED,
                  BASICALLY_SATISFIED,
                  FAIR,
                  DISSATISFIED,
                  ABSTAINED,
                  VERY_SATISFIED,
                  VERY_DISSATISFIED)),
          TallyLine::new);
}
