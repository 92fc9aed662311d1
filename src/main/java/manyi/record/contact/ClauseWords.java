package manyi.record.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of {@code clauses.csv} by their classes, and patterns over them. In a grammar a class
 * in angle brackets stands for any one of its words: {@code 未<get-through>}.
 */
final class ClauseWords {
  private static final Pattern CLASS = Pattern.compile("<([a-z]+(?:-[a-z]+)*)>");

  private static final ClauseWords BUILT_IN = new ClauseWords();

  private final Map<WordClass, List<String>> words;

  private ClauseWords() {
    words = new EnumMap<>(read());
  }

  /** The words that come with manyi; they are read once. */
  static ClauseWords builtIn() {
    return BUILT_IN;
  }

  /** The words of a class, in the order of the list. */
  List<String> of(WordClass wanted) {
    return words.get(wanted);
  }

  /** The pattern of a grammar, compiled. */
  static Pattern pattern(String grammar) {
    return Pattern.compile(BUILT_IN.expanded(grammar));
  }

  private String expanded(String grammar) {
    Map<String, String> byKey =
        Arrays.stream(WordClass.values())
            .collect(Collectors.toMap(WordClass::key, this::alternatives));
    Function<MatchResult, String> words = found -> byKey.get(found.group(1));
    return CLASS.matcher(grammar).replaceAll(words);
  }

  private String alternatives(WordClass wanted) {
    return of(wanted).stream().collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Map<WordClass, List<String>> read() {
    Map<String, WordClass> byKey =
        Arrays.stream(WordClass.values())
            .collect(Collectors.toMap(WordClass::key, Function.identity()));
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ClauseWords.class.getResourceAsStream("/manyi/clauses.csv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .collect(
              Collectors.groupingBy(
                  line -> byKey.get(line[0]),
                  LinkedHashMap::new,
                  Collectors.mapping(
                      line -> line[1],
                      Collectors.collectingAndThen(
                          Collectors.toList(), Collections::unmodifiableList))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
