package manyi.intake.advice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.intake.sheet.HeaderSpelling;

/**
 * Takes a header apart into the words it is made of, and says what each means: 投诉用户 is a complaint
 * and a customer, ComplaintType a complaint and a type. The words are those of {@code
 * header-words.csv}; a letter or a character in common is no word.
 */
final class HeaderWords {
  /** Of a piece that no list knows: the header is about something else. */
  static final String OTHER = "other";

  private static final String NEUTRAL = "neutral";
  private static final Pattern HUMP =
      Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Pattern LATIN = Pattern.compile("[a-z]+");

  private final Map<String, Set<String>> senses = new HashMap<>();
  private int longest = 1;

  private HeaderWords() {}

  /** The words that come with manyi. */
  static HeaderWords builtIn() {
    HeaderWords words = new HeaderWords();
    for (String line : lines("header-words.csv")) {
      int comma = line.indexOf(',');
      Set<String> meant = Set.of(line.substring(0, comma).split("\\|", -1));
      for (String word : line.substring(comma + 1).split(" ", -1)) {
        words.senses.put(word, meant);
        words.longest = Math.max(words.longest, word.length());
      }
    }
    return words;
  }

  /** The lines under the head of a list that comes with manyi. */
  static List<String> lines(String list) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                HeaderWords.class.getResourceAsStream("/manyi/" + list), StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A header taken apart.
   *
   * @param words what each word means, from the left; those without a say are left out
   * @param isLatin true where the header may end with the word that says which: Date received
   */
  record Said(List<Set<String>> words, boolean isLatin) {

    /** True where a piece of the header is no word that is known: another matter, or a slip. */
    boolean hasUnknown() {
      return words.stream().anyMatch(word -> word.contains(OTHER));
    }
  }

  /**
   * What the words of a header mean.
   *
   * @param header as a person reads it
   */
  Said of(String header) {
    List<Set<String>> meant = new ArrayList<>();
    String humps = HUMP.matcher(header).replaceAll(" ");
    String text = HeaderSpelling.key(humps.replace(' ', '_')).toLowerCase(Locale.ROOT);
    Matcher latin = LATIN.matcher(text);
    boolean isLatin = true;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      latin.region(at, text.length());
      boolean isLatinWord = latin.lookingAt();
      int end = isLatinWord ? latin.end() : at + longest(text, at);
      isLatin &= isLatinWord;
      Set<String> word = senses.getOrDefault(text.substring(at, end), Set.of(OTHER));
      if (!word.contains(NEUTRAL)) {
        meant.add(word);
      }
      at = end;
    }
    return new Said(meant, isLatin);
  }

  /** The length of the longest word that begins here; 1 where none does. */
  private int longest(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
      if (senses.containsKey(text.substring(at, at + length))) {
        return length;
      }
    }
    return 1;
  }
}
