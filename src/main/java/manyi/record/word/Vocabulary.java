package manyi.record.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A set of canonical values and the name under which words.csv lists the words for them.
 *
 * <p>A word is looked up under the name of its own field first, then under its vocabulary's name,
 * so that {@code revisitSatisfaction} may differ from the general {@code answer}.
 *
 * @param <E> the meanings
 */
public final class Vocabulary<E extends Enum<E> & Meaning> {
  public static final Vocabulary<Validity> VALIDITY =
      of("validity", Validity.class).answered(Validity.VALID, Validity.INVALID);
  public static final Vocabulary<SeverityLevel> SEVERITY = of("severity", SeverityLevel.class);
  public static final Vocabulary<RequestKind> REQUEST_KIND = of("kind", RequestKind.class);
  public static final Vocabulary<Status> STATUS =
      of("status", Status.class).answered(Status.COMPLETED, Status.OPEN);
  public static final Vocabulary<Satisfaction> SATISFACTION =
      of("answer", "satisfaction", Satisfaction.class)
          .answeredWhereAsked(Satisfaction.SATISFIED, Satisfaction.DISSATISFIED)
          .scored(Satisfaction.ABSTAINED);
  public static final Vocabulary<Method> METHOD = of("method", Method.class);
  public static final Vocabulary<VisitKind> VISIT_KIND =
      of("kind", "visitKind", VisitKind.class)
          .answeredWhereAsked(VisitKind.REVISIT, VisitKind.REGULAR);
  public static final Vocabulary<PersonRole> ROLE = of("role", PersonRole.class);
  public static final Vocabulary<HouseStatus> HOUSE_STATUS =
      of("status", "houseStatus", HouseStatus.class)
          .answered(HouseStatus.OCCUPIED, HouseStatus.VACANT);
  public static final Vocabulary<Channel> CHANNEL = of("channel", Channel.class);
  public static final Vocabulary<Topic> TOPIC = of("topic", Topic.class);
  public static final Vocabulary<Urgency> URGENCY =
      of("urgency", Urgency.class).answeredWhereAsked(Urgency.URGENT, Urgency.ORDINARY);
  public static final Vocabulary<RevisitMark> REVISIT_MARK = of("revisited", RevisitMark.class);
  public static final Vocabulary<YesNo> YES_NO =
      of("yesNo", YesNo.class).answered(YesNo.YES, YesNo.NO);

  /**
   * Words that are a yes or a no only where the head asks for one; elsewhere a number is a code, 无
   * is nothing and an empty box is no answer.
   */
  public static final Vocabulary<YesNo> YES_NO_ASKED = of("yesNoAsked", "yesNo", YesNo.class);

  /** Every vocabulary; words.csv may name any of their meanings. */
  public static final List<Vocabulary<?>> ALL =
      List.of(
          VALIDITY,
          SEVERITY,
          REQUEST_KIND,
          STATUS,
          SATISFACTION,
          METHOD,
          VISIT_KIND,
          ROLE,
          HOUSE_STATUS,
          CHANNEL,
          TOPIC,
          URGENCY,
          REVISIT_MARK,
          YES_NO,
          YES_NO_ASKED);

  private final String name;
  private final String terms;
  private final List<E> meanings;

  /** What a yes and a no in one of its columns mean; null where neither means anything. */
  private final E yes;

  private final E no;
  private final boolean onlyWhereAsked;

  /** What a mark of a blank such as / means where answers are scores; null elsewhere. */
  private final E blank;

  private Vocabulary(
      String name, String terms, List<E> meanings, E yes, E no, boolean onlyWhereAsked, E blank) {
    this.name = name;
    this.terms = terms;
    this.meanings = meanings;
    this.yes = yes;
    this.no = no;
    this.onlyWhereAsked = onlyWhereAsked;
    this.blank = blank;
  }

  /** Columns of it may be answered by yes and no: 是否完成, 是否有效. */
  private Vocabulary<E> answered(E meansYes, E meansNo) {
    return new Vocabulary<>(name, terms, meanings, meansYes, meansNo, false, blank);
  }

  /** The same, only under a head that asks for a yes or a no: 是否回访 among the kinds of visit. */
  private Vocabulary<E> answeredWhereAsked(E meansYes, E meansNo) {
    return new Vocabulary<>(name, terms, meanings, meansYes, meansNo, true, blank);
  }

  /** Its answers may be scores and stars, and a mark of a blank is an answer, too. */
  private Vocabulary<E> scored(E meansBlank) {
    return new Vocabulary<>(name, terms, meanings, yes, no, onlyWhereAsked, meansBlank);
  }

  private static <E extends Enum<E> & Meaning> Vocabulary<E> of(String name, Class<E> meanings) {
    return of(name, name, meanings);
  }

  private static <E extends Enum<E> & Meaning> Vocabulary<E> of(
      String name, String terms, Class<E> meanings) {
    return new Vocabulary<>(
        name, terms, Arrays.asList(meanings.getEnumConstants()), null, null, false, null);
  }

  /** The field under which words.csv lists the general words of this vocabulary. */
  public String name() {
    return name;
  }

  /** The list that names the canonical values to people, in the bundle {@code terms}. */
  public String terms() {
    return terms;
  }

  /** The canonical values in their order. */
  public List<E> meanings() {
    return meanings;
  }

  /**
   * What a yes or a no means here.
   *
   * @param isAsked true under a head that asks for one
   */
  public Optional<E> meaning(YesNo answer, boolean isAsked) {
    return isAsked || !onlyWhereAsked
        ? Optional.ofNullable(answer == YesNo.YES ? yes : no)
        : Optional.empty();
  }

  /** True where an answer may be a score or stars. */
  public boolean isScored() {
    return blank != null;
  }

  /** What / and its like mean as an answer; empty where they are a blank. */
  public Optional<E> ofBlankMark() {
    return Optional.ofNullable(blank);
  }

  /** True where a yes and a no are all that is asked for, whatever the head. */
  public boolean asksYesOrNo() {
    return yes instanceof YesNo;
  }

  /** The meaning with a code such as {@code basicallySatisfied}. */
  public Optional<E> meaning(String code) {
    return meanings.stream().filter(m -> m.code().equals(code)).findFirst();
  }

  /** Reads what a CSV kept: the code of a meaning, or an unknown word as it was written. */
  public Word<E> read(String kept) {
    return meaning(kept).map(Word::of).orElseGet(() -> Word.unknown(kept));
  }
}
