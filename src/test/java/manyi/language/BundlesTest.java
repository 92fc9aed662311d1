package manyi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
  private static final String ENGLISH = "_en.properties";

  static List<String> bundles() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Messages.class.getResource("/manyi/messages/problems" + ENGLISH).toURI())
            .getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.replaceFirst("_(zh|en)[.]properties$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesSayTheSameThings(String bundle) {
    assertEquals(Messages.of(bundle, Language.ZH).keys(), Messages.of(bundle, Language.EN).keys());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesFillTheSamePlaces(String bundle) {
    Messages zh = Messages.of(bundle, Language.ZH);
    Messages en = Messages.of(bundle, Language.EN);
    for (String key : zh.keys()) {
      // A month and a day are named in another way in each language.
      if (!key.startsWith("span.")) {
        assertEquals(places(zh.text(key)), places(en.text(key)), bundle + ": " + key);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void textsWithPlacesAreWellFormed(String bundle) {
    for (Language language : Language.values()) {
      Messages messages = Messages.of(bundle, language);
      for (String key : messages.keys()) {
        String text = messages.text(key);
        assertFalse(text.isBlank(), bundle + ": " + key);
        if (!places(text).isEmpty()) {
          String filled = new MessageFormat(text, Locale.ROOT).format(new Object[0]);
          assertEquals(places(text), places(filled), bundle + ": " + key + " loses a place");
        }
      }
    }
  }

  /** The places {0}, {1} ... that a text has. */
  private static Set<String> places(String text) {
    return Pattern.compile("[{][0-9]+[}]")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
