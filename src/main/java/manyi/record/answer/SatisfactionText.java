package manyi.record.answer;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;
import manyi.record.Complaint;
import manyi.record.Words;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;

/**
 * How satisfied an owner is by the words of whoever called: 电话回访，业主表示不满意. Good and bad answers are
 * read alike, since a rate out of the short ones alone would be a rate of the content. Only one
 * answer may stand in the text; a question, a hope or a condition is none.
 */
public final class SatisfactionText {
  private static final Pattern CLAUSE = Pattern.compile("[^，,。；;！!、\\s]+");

  /** 满意 with what says how much of it, or that there is none. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?<degree>(?:非常|很|十分|特别|极其|极|相当|挺|太|较为|比较|较|基本|还算|尚|完全|最|大致|一般){0,9})"
              + "(?<no>(?:不|没有?|未|谈不上|说不上|算不上|称不上|难以|无法)(?:是)?(?:太|很|非常|够|大|甚|怎么|算|十分)?)?"
              + "满意(?!度|率|程度|与否|不|否|吗|么)"
              + "|不满(?![意足0-9一二三])");

  private static final Pattern NOT_AN_ANSWER =
      Pattern.compile(
          "[?？吗]|是否|满不满意|有没有|询问|请问|满意不满意"
              + "|(?:才|就|会|能|可以|如果?|若|希望|争取|力争|直到|直至|让|使|令|确保|保证|达到|为了).{0,8}满意");

  /** 业主觉得一般: fair, where 一般 is all that is said and not how often something is. */
  private static final Pattern FAIR =
      Pattern.compile(
          "(?:业主|住户|客户|投诉人|对方)?(?:表示|反馈|评价|反映|回复|认为|觉得|感觉|说|称)?[:：]?(?:为|是)?(?<word>一般(?:般)?)");

  private SatisfactionText() {}

  /** What a text means that is a word of the lists as a whole, be it 弃权 or 无人接听. */
  public static Optional<Satisfaction> whole(String text, Words words) {
    return words
        .meaning(Complaint.REVISIT_RESULT.name(), Vocabulary.SATISFACTION, text)
        .or(
            () ->
                words.meaning(
                    Complaint.REVISIT_SATISFACTION.name(), Vocabulary.SATISFACTION, text));
  }

  /**
   * The answer of a text, if there is exactly one in it: a word of a scale, a ticked option, a
   * score or stars. A mere yes or no is none, since it answers whether there was a return visit.
   */
  public static Optional<ToldAnswer> told(String text, Words words) {
    if (words.plainYesNo(text).isPresent()) {
      return Optional.empty();
    }
    Optional<Satisfaction> meant = whole(text, words);
    if (meant.isPresent()) {
      return meant.filter(AnswerWords::isLevel).map(level -> ToldAnswer.said(level, text));
    }
    AnswerWords known = new AnswerWords(words, Complaint.REVISIT_RESULT.name());
    MarkedOptions printed =
        PrintedOptions.inNotes(text, known.known().or(option -> whole(option, words).isPresent()));
    if (printed.arePrinted()) {
      return printed.one().flatMap(option -> chosen(option, known, words));
    }
    String sentence = PrintedOptions.withoutTicks(text);
    List<String> made = Choices.of(sentence, known.known());
    return chosen(made.size() == 1 ? made.get(0) : sentence, known, words);
  }

  private static Optional<ToldAnswer> chosen(String said, AnswerWords known, Words words) {
    Optional<Satisfaction> option = known.meaning(said).filter(AnswerWords::isLevel);
    return option.isPresent() && words.plainYesNo(said).isEmpty()
        ? option.map(level -> ToldAnswer.said(level, said))
        : score(said).or(() -> inClauses(said, words));
  }

  /** A score with 星, ★ or 分; of a bare number nobody knows what it counts. */
  private static Optional<ToldAnswer> score(String text) {
    return Score.in(text)
        .filter(score -> score.isMarked() && !score.isUnfilled())
        .map(score -> ToldAnswer.scored(text));
  }

  private static Optional<ToldAnswer> inClauses(String text, Words words) {
    Set<Satisfaction> levels = EnumSet.noneOf(Satisfaction.class);
    Set<ToldAnswer> scores = new LinkedHashSet<>();
    Matcher clause = CLAUSE.matcher(Spelling.plain(text));
    while (clause.find()) {
      if (NOT_AN_ANSWER.matcher(clause.group()).find() || Unsaid.is(clause.group())) {
        continue;
      }
      score(clause.group()).ifPresent(scores::add);
      Matcher fair = FAIR.matcher(clause.group());
      if (fair.matches()) {
        whole(fair.group("word"), words).ifPresent(levels::add);
      }
      Matcher answer = ANSWER.matcher(clause.group());
      while (answer.find()) {
        Optional<Satisfaction> meaning = meaning(answer, words);
        if (meaning.isEmpty()) {
          return Optional.empty();
        }
        levels.add(meaning.get());
      }
    }
    if (levels.size() == 1) {
      // 满意，5分: the score says the same again.
      return Optional.of(levels.iterator().next())
          .filter(AnswerWords::isLevel)
          .map(level -> ToldAnswer.said(level, text));
    }
    return levels.isEmpty() && scores.size() == 1
        ? Optional.of(scores.iterator().next())
        : Optional.empty();
  }

  private static Optional<Satisfaction> meaning(Matcher answer, Words words) {
    Optional<Satisfaction> listed = whole(answer.group(), words);
    boolean isDenied = !answer.group().contains("满意") || answer.group("no") != null;
    return listed.isPresent() || !isDenied ? listed : Optional.of(Satisfaction.DISSATISFIED);
  }
}
