package manyi.record;

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
  public static final Vocabulary<Validity> VALIDITY = of("validity", Validity.class);
  public static final Vocabulary<SeverityLevel> SEVERITY = of("severity", SeverityLevel.class);
  public static final Vocabulary<RequestKind> REQUEST_KIND = of("kind", RequestKind.class);
  public static final Vocabulary<Status> STATUS = of("status", Status.class);
  public static final Vocabulary<Satisfaction> SATISFACTION =
      of("answer", "satisfaction", Satisfaction.class);
  public static final Vocabulary<Method> METHOD = of("method", Method.class);
  public static final Vocabulary<VisitKind> VISIT_KIND = of("kind", "visitKind", VisitKind.class);
  public static final Vocabulary<PersonRole> ROLE = of("role", PersonRole.class);
  public static final Vocabulary<HouseStatus> HOUSE_STATUS =
      of("status", "houseStatus", HouseStatus.class);
  public static final Vocabulary<Channel> CHANNEL = of("channel", Channel.class);
  public static final Vocabulary<Topic> TOPIC = of("topic", Topic.class);
  public static final Vocabulary<Urgency> URGENCY = of("urgency", Urgency.class);
  public static final Vocabulary<RevisitMark> REVISIT_MARK = of("revisited", RevisitMark.class);
  public static final Vocabulary<YesNo> YES_NO = of("yesNo", YesNo.class);

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
          YES_NO);

  private final String name;
  private final String terms;
  private final List<E> meanings;

  private Vocabulary(String name, String terms, List<E> meanings) {
    this.name = name;
    this.terms = terms;
    this.meanings = meanings;
  }

  private static <E extends Enum<E> & Meaning> Vocabulary<E> of(String name, Class<E> meanings) {
    return of(name, name, meanings);
  }

  private static <E extends Enum<E> & Meaning> Vocabulary<E> of(
      String name, String terms, Class<E> meanings) {
    return new Vocabulary<>(name, terms, Arrays.asList(meanings.getEnumConstants()));
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

  /** The meaning with a code such as {@code basicallySatisfied}. */
  public Optional<E> meaning(String code) {
    return meanings.stream().filter(m -> m.code().equals(code)).findFirst();
  }

  /** Reads what a CSV kept: the code of a meaning, or an unknown word as it was written. */
  public Word<E> read(String kept) {
    return meaning(kept).map(Word::of).orElseGet(() -> Word.unknown(kept));
  }
}
