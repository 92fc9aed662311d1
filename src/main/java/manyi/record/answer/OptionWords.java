package manyi.record.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The options in a run of text without marks: 满意 基本满意 不满意, 有效/无效, 满意度：满意. */
final class OptionWords {
  /** What no list of a field has to know to be an option of its form. */
  private static final Set<String> OTHER = Set.of("其他", "其它");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern STROKE = Pattern.compile("[/|,，;；、]");
  private static final Pattern EITHER = Pattern.compile("[\\s\\u00A0\\u3000/|,，;；、]+");

  /** What is no part of a word: white space, strokes, and lines to be written on. */
  private static final String GAPS = " \t\r\n\u00A0\u3000/|,，;；、:：_";

  private static final int LONGEST_RUN = 40;

  private final Predicate<String> isOption;

  /**
   * The words of a field.
   *
   * @param isOption whether a text is one of them
   */
  OptionWords(Predicate<String> isOption) {
    this.isOption = isOption.or(OTHER::contains);
  }

  static boolean isGap(char c) {
    return GAPS.indexOf(c) >= 0;
  }

  boolean isKnown(String word) {
    return isOption.test(word);
  }

  /** The options of a run; the run itself where it holds something else; none for gaps alone. */
  List<String> in(String run) {
    String words = bare(run);
    return words.isEmpty() ? List.of() : split(words);
  }

  /** A text without the gaps around it. */
  private static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && GAPS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && GAPS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** A run of options cut into them, the run itself where it is one or holds something else. */
  private List<String> split(String run) {
    // 投诉 建议 is two options, though 投诉建议 is one; ★★★ ☆☆ and 4/5 are one score.
    List<String> words = SPACE.splitAsStream(run).filter(p -> !p.isEmpty()).toList();
    if (words.size() > 1
        && words.stream().allMatch(p -> isOption.test(p) && Score.in(p).isEmpty())) {
      return words;
    }
    if (isOption.test(run)) {
      return List.of(run);
    }
    for (Pattern separator : List.of(SPACE, STROKE, EITHER)) {
      List<String> parts =
          separator.splitAsStream(run).map(String::strip).filter(p -> !p.isEmpty()).toList();
      if (parts.size() > 1 && parts.stream().allMatch(isOption)) {
        return parts;
      }
    }
    int heading = Math.max(run.lastIndexOf(':'), run.lastIndexOf('：'));
    if (heading > 0 && !isOption.test(bare(run.substring(0, heading)))) {
      List<String> behind = split(bare(run.substring(heading + 1)));
      if (behind.stream().allMatch(isOption)) {
        return behind;
      }
    }
    List<List<String>> ways = run.length() > LONGEST_RUN ? List.of() : ways(run);
    return ways.size() == 1 ? ways.get(0) : List.of(run);
  }

  /** The ways, two at most, of cutting 满意基本满意不满意 into options. */
  private List<List<String>> ways(String run) {
    List<List<List<String>>> upTo = new ArrayList<>();
    upTo.add(List.of(List.of()));
    for (int end = 1; end <= run.length(); end++) {
      List<List<String>> here = new ArrayList<>();
      for (int from = Math.max(0, end - 6); from < end - 1; from++) {
        String word = run.substring(from, end);
        boolean isWord =
            !upTo.get(from).isEmpty()
                && word.codePoints().allMatch(Character::isIdeographic)
                && isOption.test(word);
        for (int i = 0; isWord && i < upTo.get(from).size() && here.size() < 2; i++) {
          List<String> way = new ArrayList<>(upTo.get(from).get(i));
          way.add(word);
          here.add(way);
        }
      }
      upTo.add(here);
    }
    return upTo.get(run.length());
  }
}
