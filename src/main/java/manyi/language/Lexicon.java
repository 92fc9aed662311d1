package manyi.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a list by their classes, and patterns over them. In a grammar a class in angle
 * brackets stands for any one of its words: {@code 未<get-through>}.
 *
 * @param <E> the classes of words
 */
public final class Lexicon<E extends Enum<E>> {
  private static final Pattern CLASS = Pattern.compile("<([a-z]+(?:-[a-z]+)*)>");

  private final Map<E, List<String>> words;

  /** Any one of the words of a class, by the name that stands for it in grammars. */
  private final Map<String, String> alternatives;

  private Lexicon(Map<E, List<String>> words) {
    this.words = words;
    this.alternatives =
        words.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    entry -> key(entry.getKey()),
                    entry -> "(?:" + String.join("|", entry.getValue()) + ")"));
  }

  /**
   * Reads a list that comes with manyi, whose lines are {@code class,word}.
   *
   * @param classes all classes; each has its words in the list, and the list has no other
   * @param list the file name, such as {@code clauses.csv}
   */
  public static <E extends Enum<E>> Lexicon<E> of(Class<E> classes, String list) {
    Map<E, List<String>> words = new EnumMap<>(classes);
    for (E named : classes.getEnumConstants()) {
      words.put(named, new ArrayList<>());
    }
    Map<String, E> byKey =
        Arrays.stream(classes.getEnumConstants())
            .collect(Collectors.toMap(Lexicon::key, Function.identity()));
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Lexicon.class.getResourceAsStream("/manyi/" + list), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(line -> words.get(byKey.get(line[0])).add(line[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon<>(words);
  }

  /** The name of a class in the list and in grammars: GET_THROUGH is get-through. */
  public static String key(Enum<?> named) {
    return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words of a class, in the order of the list. */
  public List<String> of(E wanted) {
    return Collections.unmodifiableList(words.get(wanted));
  }

  /** The pattern of a grammar, compiled. */
  public Pattern pattern(String grammar) {
    return Pattern.compile(
        CLASS.matcher(grammar).replaceAll(found -> alternatives.get(found.group(1))));
  }
}
