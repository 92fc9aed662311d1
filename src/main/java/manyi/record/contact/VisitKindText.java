package manyi.record.contact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Clauses;
import manyi.record.Visit;
import manyi.record.Words;
import manyi.record.answer.MarkedOptions;
import manyi.record.answer.PrintedOptions;
import manyi.record.word.VisitKind;
import manyi.record.word.Vocabulary;
import manyi.record.word.YesNo;

/**
 * Whether a kind of visit that no list knows is a return visit (D29). 装修回访 is, 未回访 and 非回访 are not;
 * what says both, 走访及回访, and what is still to come, 待回访, is placed nowhere: it counts, and is
 * named.
 */
public final class VisitKindText {
  private static final Pattern AND =
      Pattern.compile("以及|同时|及(?!时)|和(?!谐)|与(?!否)|并(?![未非])|加(?![装固急])|[兼或+&]");
  private static final Pattern TICK_AT_END = Pattern.compile("(?<=.)[√✓✔]+$");

  private static final Pattern DENIED =
      ClauseWords.pattern("(?:并?非|并?不是|并?不属于?|并?不算)<channel>?回访(?:性质|工单|单|类|型|性)?的?(.*)");

  /** What every denial is read as: 非回访走访 is 未回访 and 走访. */
  private static final String NONE = "未回访";

  /** What denies or puts off a return visit, or names another visit, wherever it stands. */
  private static final Pattern ADVERSE =
      ClauseWords.pattern(
          "未|没|不|非|无|免|否|(?<!回)访|拒|待|取消|失败|受阻|慰问|沟通|面谈|<another-day>|<planned>"
              + "|(?:需|需要|要|应|应该|可|安排|约)(?:<carry-out>|<channel>|再|再次)*回访");

  private static final String PLAIN = "[\\p{IsHan}A-Za-z0-9.:-]*";

  /** 装修回访 is a return visit as its last word says, 回访漏水维修 as its first does. */
  private static final Pattern RETURN_VISIT =
      ClauseWords.pattern(
          PLAIN
              + "回访(?:<completed>|性质|工作|记录|工单|事项|任务|登记|情况|服务|[类型性的单表了过中])*"
              + "|(?:<channel>|已|再次|进行)*回访"
              + PLAIN);

  private static final Pattern QUESTION =
      ClauseWords.pattern("(?:是否|有无|有没有)?(?:已|已经)?(?:进行)?<channel>?回访(?:与否|否)?");

  private static final Pattern OTHER_VISIT =
      Pattern.compile("(?!非|不|并非)\\p{IsHan}*(?:走访|访问|拜访|家访|到访|来访|慰问|面谈|沟通)");

  /** What one part of a kind tells. */
  private enum Part {
    RETURN,
    NO_RETURN,
    REGULAR,
    SPECIAL,
    /** A return visit in words that say neither yes nor no. */
    UNCLEAR,
    OTHER
  }

  private VisitKindText() {}

  /** The kind that a text tells; empty where it says both, neither or nothing of return visits. */
  public static Optional<VisitKind> of(String text, Words words) {
    MarkedOptions printed =
        PrintedOptions.in(
            text, option -> listed(option, words).isPresent() || isOfReturnVisits(option));
    Optional<VisitKind> marked = printed.one().flatMap(option -> ofPlain(option, words));
    // 是否回访：√ prints no options: the tick is the answer.
    return marked.isPresent() || printed.printed() > 1 ? marked : ofPlain(text, words);
  }

  private static Optional<VisitKind> ofPlain(String text, Words words) {
    List<String> parts = parts(text);
    Set<Part> told = told(parts, words);
    boolean isVisit = told.contains(Part.REGULAR) || told.contains(Part.SPECIAL);
    if (told.contains(Part.UNCLEAR) || parts.stream().noneMatch(VisitKindText::isOfReturnVisits)) {
      return Optional.empty();
    }
    if (told.contains(Part.RETURN)) {
      return isVisit || told.contains(Part.NO_RETURN)
          ? Optional.empty()
          : Optional.of(VisitKind.REVISIT);
    }
    if (!told.contains(Part.NO_RETURN)) {
      return Optional.empty();
    }
    return Optional.of(told.contains(Part.SPECIAL) ? VisitKind.SPECIAL : VisitKind.REGULAR);
  }

  /** The same under a head that asks whether there was one: an attempt is none. */
  public static Optional<VisitKind> asked(String text, Words words) {
    return of(text, words).or(() -> Optional.of(VisitKind.REGULAR).filter(kind -> isAttempt(text)));
  }

  private static boolean isAttempt(String text) {
    List<String> clauses = Clauses.of(text);
    return clauses.size() == 1
        && isOfReturnVisits(clauses.get(0))
        && switch (ContactClause.of(clauses.get(0))) {
          case NOT_ANSWERED, PUT_OFF, NOT_MADE, NOT_HELD -> true;
          default -> false;
        };
  }

  private static boolean isOfReturnVisits(String part) {
    return part.contains("回访");
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String clause : Clauses.of(text)) {
      for (String part : AND.split(TICK_AT_END.matcher(clause).replaceAll(""), -1)) {
        Matcher denied = DENIED.matcher(part);
        boolean isDenied = denied.matches();
        if (isDenied) {
          parts.add(NONE);
        }
        parts.add(isDenied ? denied.group(1) : part);
      }
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static Set<Part> told(List<String> parts, Words words) {
    Set<Part> told = EnumSet.noneOf(Part.class);
    for (int i = 0; i < parts.size(); i++) {
      Optional<YesNo> answer =
          i + 1 < parts.size() && QUESTION.matcher(parts.get(i)).matches()
              ? words.yesNo(parts.get(i + 1))
              : Optional.empty();
      if (answer.isPresent()) {
        told.add(of(answer.get()));
        i++;
      } else {
        told.add(part(parts.get(i), words));
      }
    }
    return told;
  }

  private static Part of(YesNo answer) {
    return answer == YesNo.YES ? Part.RETURN : Part.NO_RETURN;
  }

  private static Part part(String part, Words words) {
    if (RevisitGrammar.isNotMade(part)) {
      return Part.NO_RETURN;
    }
    Optional<Part> listed = listed(part, words);
    if (listed.isPresent()) {
      return listed.get();
    }
    if (RevisitGrammar.isMade(part) || isReturnVisit(part)) {
      return Part.RETURN;
    }
    if (isOfReturnVisits(part)) {
      return Part.UNCLEAR;
    }
    return OTHER_VISIT.matcher(part).matches() ? Part.REGULAR : Part.OTHER;
  }

  private static boolean isReturnVisit(String part) {
    return RETURN_VISIT.matcher(part).matches() && !ADVERSE.matcher(part).find();
  }

  private static Optional<Part> listed(String part, Words words) {
    return words
        .meaning(Visit.VISIT_KIND.name(), Vocabulary.VISIT_KIND, part)
        .map(
            kind ->
                switch (kind) {
                  case REGULAR -> Part.REGULAR;
                  case SPECIAL -> Part.SPECIAL;
                  case REVISIT -> Part.RETURN;
                })
        .or(() -> words.plainYesNo(part).map(VisitKindText::of));
  }
}
