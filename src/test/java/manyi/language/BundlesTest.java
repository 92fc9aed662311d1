package manyi.language;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/manyi/messages");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith("_zh.properties"))
          .map(file -> file.substring(0, file.indexOf("_zh")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void bothLanguagesSayTheSameThings(String name) throws IOException {
    Properties chinese = read(name, "zh");
    Properties english = read(name, "en");
    assertEquals(
        new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noKeyStandsTwice(String name) throws IOException {
    for (String language : List.of("zh", "en")) {
      List<String> keys =
          Files.readAllLines(file(name, language)).stream()
              .filter(line -> line.matches("[a-zA-Z][^=]*=.*"))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .toList();
      assertEquals(List.copyOf(new java.util.LinkedHashSet<>(keys)), keys, name + " " + language);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aPlaceToFillInOneLanguageIsThereInTheOther(String name) throws IOException {
    Properties chinese = read(name, "zh");
    Properties english = read(name, "en");
    assertAll(
        english.stringPropertyNames().stream()
            .map(
                key ->
                    () ->
                        assertEquals(
                            places(chinese.getProperty(key)),
                            places(english.getProperty(key)),
                            name + " " + key)));
  }

  @Test
  void noTextIsBlank() throws IOException {
    for (String name : names()) {
      Properties english = read(name, "en");
      for (String key : english.stringPropertyNames()) {
        assertFalse(english.getProperty(key).isBlank(), name + " " + key);
      }
    }
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  private static Path file(String name, String language) {
    return FOLDER.resolve(name + "_" + language + ".properties");
  }

  private static Properties read(String name, String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file(name, language), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
