package manyi.language;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one bundle in one language. A bundle is a pair of files {@code NAME_zh.properties}
 * and {@code NAME_en.properties} under {@code /manyi/messages}; a test holds their keys equal.
 */
public final class Messages {
  /** Of one and of several: {@code [0:row|rows]}. */
  private static final Pattern NUMBER = Pattern.compile("\\[([0-9]):([^|\\]]*)[|]([^|\\]]*)\\]");

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language, ResourceBundle bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /**
   * Opens a bundle.
   *
   * @param name the name without language, such as {@code problems}
   */
  public static Messages of(String name, Language language) {
    return new Messages(
        language, ResourceBundle.getBundle("manyi.messages." + name, language.locale(), EXACT));
  }

  public Language language() {
    return language;
  }

  /** All keys in alphabetical order. */
  public Set<String> keys() {
    return new TreeSet<>(bundle.keySet());
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** A text as it stands, for a key without places to fill; quotes are doubled in it too. */
  public String text(String key) {
    return bundle.getString(key).replace("''", "'");
  }

  /**
   * A text with its places {@code {0}}, {@code {1}} filled. Numbers are printed plainly, without
   * grouping; a word after a number is written for one and for several, {@code {0} [0:row|rows]}; a
   * single quote in the text is doubled as {@link MessageFormat} wants it.
   */
  public String text(String key, Object... arguments) {
    Object[] plain = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      plain[i] = String.valueOf(arguments[i]);
    }
    String pattern = numbered(bundle.getString(key), plain);
    return new MessageFormat(pattern, language.locale()).format(plain);
  }

  /** The text with one of the two words of {@code [0:row|rows]}: the first for exactly one. */
  private static String numbered(String text, Object[] arguments) {
    return NUMBER
        .matcher(text)
        .replaceAll(
            words -> {
              int place = Integer.parseInt(words.group(1));
              boolean isOne = place < arguments.length && arguments[place].equals("1");
              return Matcher.quoteReplacement(words.group(isOne ? 2 : 3));
            });
  }
}
