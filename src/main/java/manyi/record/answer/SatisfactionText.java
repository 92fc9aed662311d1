package manyi.record.answer;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;
import manyi.record.Complaint;
import manyi.record.Satisfaction;
import manyi.record.Vocabulary;
import manyi.record.Words;

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
              + "(?<no>(?:不|没有?|未|谈不上|难以|无法)(?:是)?(?:太|很|非常|够|大|甚|怎么|算|十分)?)?"
              + "满意(?!度|率|程度|与否|不|否|吗|么)"
              + "|不满(?![意足0-9一二三])");

  private static final Pattern NOT_AN_ANSWER =
      Pattern.compile(
          "[?？吗]|是否|满不满意|有没有|询问|请问|满意不满意"
              + "|(?:没有?|并非|不是|并没有?|未有|无)(?:任何)?不满"
              + "|(?:才|就|会|能|可以|如果?|若|希望|争取|力争|直到|直至|让|使|令|确保|保证|达到|为了).{0,8}满意");

  private SatisfactionText() {}

  /** The answer of a text, if there is exactly one in it that the words know. */
  public static Optional<Satisfaction> told(String text, Words words) {
    Optional<Satisfaction> whole =
        words.meaning(Complaint.REVISIT_RESULT.name(), Vocabulary.SATISFACTION, text);
    if (whole.isPresent()) {
      return text.contains("满意") ? whole : Optional.empty();
    }
    Set<Satisfaction> told = EnumSet.noneOf(Satisfaction.class);
    Matcher clause = CLAUSE.matcher(Spelling.plain(text));
    while (clause.find()) {
      if (NOT_AN_ANSWER.matcher(clause.group()).find()) {
        continue;
      }
      Matcher answer = ANSWER.matcher(clause.group());
      while (answer.find()) {
        Optional<Satisfaction> meaning = meaning(answer, words);
        if (meaning.isEmpty()) {
          return Optional.empty();
        }
        told.add(meaning.get());
      }
    }
    return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
  }

  private static Optional<Satisfaction> meaning(Matcher answer, Words words) {
    Optional<Satisfaction> listed =
        words.meaning(Complaint.REVISIT_RESULT.name(), Vocabulary.SATISFACTION, answer.group());
    boolean isDenied = !answer.group().contains("满意") || answer.group("no") != null;
    return listed.isPresent() || !isDenied ? listed : Optional.of(Satisfaction.DISSATISFIED);
  }
}
