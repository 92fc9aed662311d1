package manyi.record.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.language.BlankMark;
import manyi.language.Clauses;
import manyi.record.Words;
import manyi.record.answer.MarkedOptions;
import manyi.record.answer.PrintedOptions;
import manyi.record.answer.SatisfactionText;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;
import manyi.record.word.YesNo;

/**
 * What a text in a return-visit column tells of the return visit, its date apart (D16). This is the
 * one judgement of such texts; {@link RevisitLine} says which of them make a return visit of a
 * line. What is a yes or a no only under a head that asks for one, such as 1, 有 and 无, tells
 * nothing here.
 */
public enum RevisitTold {
  /** Nothing stands there. */
  BLANK,
  /** It was made: 已回访, a yes in 是否回访. */
  MADE,
  /** An answer to the question how satisfied the owner is. */
  ANSWERED,
  /** The owner would not talk: a return visit without satisfaction. */
  REFUSED,
  /** Nobody was reached, or it is put off: no return visit, with a date or without. */
  ATTEMPT,
  /** A no: 否, ×, FALSE, 未回访. A date beside it stands, with a warning. */
  NO,
  /** Any other text: what was said or done at a visit, where there is a date; else nobody knows. */
  OTHER;

  private static final Pattern LIKE_A_DAY = Pattern.compile("[0-9０-９一二三四五六七八九十]\\s*[年月日号/.\\-／．－]");

  /** Reads a text of a column for results, states or satisfaction. */
  public static RevisitTold of(String text, Words words) {
    return words.remembered(RevisitTold.class, text, unknown -> read(unknown, words));
  }

  private static RevisitTold read(String text, Words words) {
    MarkedOptions printed = printed(text, words);
    return printed.arePrinted()
        ? said(printed).map(option -> ofPlain(option, words)).orElse(OTHER)
        : ofPlain(PrintedOptions.withoutTicks(text), words);
  }

  /**
   * What a text says: of printed options, 已回访☑ 未回访□, the marked one, and nothing where none is; any
   * other text as it stands.
   */
  public static String said(String text, Words words) {
    return said(printed(text, words)).orElse(text);
  }

  private static Optional<String> said(MarkedOptions printed) {
    boolean isUnmarked = printed.arePrinted() && printed.isTold() && printed.made().isEmpty();
    return isUnmarked ? Optional.of("") : printed.one();
  }

  private static MarkedOptions printed(String text, Words words) {
    return PrintedOptions.inNotes(text, option -> tells(option, words));
  }

  private static boolean tells(String option, Words words) {
    return SatisfactionText.whole(option, words).isPresent() || ofPlain(option, words) != OTHER;
  }

  private static RevisitTold ofPlain(String text, Words words) {
    if (text.isBlank() || BlankMark.is(text)) {
      return BLANK;
    }
    if (means(text, Vocabulary.REVISIT_MARK.name(), words)) {
      return MADE;
    }
    List<String> clauses = Clauses.of(text);
    boolean isNo =
        clauses.size() == 1 && ContactClause.of(clauses.get(0)) == ContactClause.NOT_MADE;
    Optional<Satisfaction> answer = SatisfactionText.whole(text, words);
    if (answer.isPresent() && !isNo && answer.get() != Satisfaction.ABSTAINED) {
      return switch (answer.get()) {
        case NOT_REACHED -> ATTEMPT;
        case REFUSED -> REFUSED;
        default -> saysYesOrNo(text, words).orElse(ANSWERED);
      };
    }
    return saysYesOrNo(text, words)
        .orElseGet(
            () -> {
              RevisitTold told = ofText(text, clauses);
              return told == OTHER && SatisfactionText.told(text, words).isPresent()
                  ? ANSWERED
                  : told;
            });
  }

  /** What an answer in its own column tells: 弃权 tells of no visit, and denies none. */
  public static RevisitTold of(Satisfaction answer) {
    return switch (answer) {
      case NOT_REACHED -> ATTEMPT;
      case REFUSED -> REFUSED;
      case ABSTAINED -> BLANK;
      case SATISFIED, BASICALLY_SATISFIED, FAIR, DISSATISFIED -> ANSWERED;
    };
  }

  private static Optional<RevisitTold> saysYesOrNo(String text, Words words) {
    return words.plainYesNo(text).map(answer -> answer == YesNo.YES ? MADE : NO);
  }

  private static boolean means(String text, String field, Words words) {
    return words.meaning(field, Vocabulary.REVISIT_MARK, text).isPresent();
  }

  /** Spaces within a word part no clauses: 打 不通 is told where 打, 不通 tells nothing. */
  private static RevisitTold ofText(String text, List<String> clauses) {
    RevisitTold told = ofClauses(clauses);
    return told == OTHER && ofClauses(Clauses.unspaced(text)) == ATTEMPT ? ATTEMPT : told;
  }

  /**
   * The last clause that decides speaks; an answer that somebody gave outweighs any attempt, and a
   * next step on another day takes nothing back from whom one has talked to.
   */
  private static RevisitTold ofClauses(List<String> clauses) {
    RevisitTold told = OTHER;
    boolean isMet = false;
    boolean isCalled = false;
    boolean isFirst = true;
    // Some cells say one thing a thousand times.
    Map<String, ContactClause> known = new HashMap<>();
    for (String clause : clauses) {
      ContactClause tells = known.computeIfAbsent(clause, ContactClause::of);
      if (tells == ContactClause.OTHER && isUnanswered(clause, isCalled, isFirst)) {
        tells = ContactClause.NOT_ANSWERED;
      }
      if (tells == ContactClause.NOT_HELD
          && TripGrammar.isOfAnything(clause)
          && clauses.size() > 1) {
        tells = ContactClause.OTHER;
      }
      isCalled |= tells == ContactClause.CALLED || TalkGrammar.isSent(clause);
      isCalled &= tells != ContactClause.NOT_ANSWERED;
      isFirst = false;
      if (clause.contains("满意") && tells == ContactClause.REACHED) {
        return told == MADE ? MADE : OTHER;
      }
      isMet |= tells == ContactClause.REACHED;
      told =
          switch (tells) {
            case NOT_ANSWERED, PERHAPS_NOT_ANSWERED, NOBODY_MET, NOT_HELD -> ATTEMPT;
            case PUT_OFF -> told == OTHER && !isMet ? ATTEMPT : told;
            case NOT_MADE -> told == OTHER ? NO : told;
            case REFUSED -> REFUSED;
            case MADE -> MADE;
            case REACHED -> told == ATTEMPT || told == NO ? OTHER : told;
            // Whom one calls because nobody was there, one has talked to: 业主在外地，电话联系，无意见.
            case ALL_WELL -> isCalled && told == ATTEMPT ? OTHER : told;
            case CALLED, OTHER -> told;
          };
    }
    return told;
  }

  /** After what was said, 业主未回应 is what came of it: the visit took place. */
  private static boolean isUnanswered(String clause, boolean isCalled, boolean isFirst) {
    return (isCalled && TalkGrammar.isInVain(clause)) || (isFirst && TalkGrammar.isNoReply(clause));
  }

  /**
   * A date that cannot be read still tells of a day; other words in its place are judged as such.
   */
  public static boolean tellsADay(String written, Words words) {
    RevisitTold told = of(written, words);
    return told.countsWithoutDate() || (told == OTHER && LIKE_A_DAY.matcher(written).find());
  }

  /** True for a return visit without a date: done, in time not to be told. */
  public boolean countsWithoutDate() {
    return this == MADE || this == ANSWERED || this == REFUSED;
  }
}
