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
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/manyi/messages");
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern TEXT_OR_CONSTANT =
      Pattern.compile("\"[^\"\\n]*\"|\\b[A-Z][A-Z_0-9]+\\b");
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
            // Months are written in words in English, in numbers in Chinese.
            .filter(key -> !key.startsWith("span."))
            // Headers are Chinese, and need to be named in another language only.
            .filter(key -> !key.equals("list.heading"))
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

  /**
   * A text that nothing says any more is a trap for translators. Keys are put together from parts,
   * hence every part of one must occur in the code: as a text, with a number behind it, or as the
   * name of a constant.
   */
  @Test
  void everyKeyIsSaidSomewhere() throws IOException {
    Set<String> parts = partsOfKeys();
    for (String name : List.of("cli", "desk", "report", "terms", "notes", "workbook")) {
      List<String> unsaid =
          read(name, "zh").stringPropertyNames().stream()
              .filter(key -> !Stream.of(key.split("[.]")).allMatch(part -> isSaid(part, parts)))
              .sorted()
              .toList();
      assertEquals(List.of(), unsaid, name);
    }
  }

  @Test
  void everyProblemTextBelongsToACode() throws IOException {
    List<String> strays =
        read("problems", "zh").stringPropertyNames().stream()
            .filter(
                key ->
                    !key.matches(
                            "[a-z-]+[.](says|saysCleared|saysOfSheet|expected|help|helpWithout)")
                        || !isOfCode(key))
            .sorted()
            .toList();
    assertEquals(List.of(), strays);
  }

  private static boolean isOfCode(String key) {
    return Code.of(key.substring(0, key.indexOf('.'))).isPresent();
  }

  private static boolean isSaid(String part, Set<String> parts) {
    return part.matches("[0-9]+")
        || parts.contains(part)
        || parts.contains(part.toUpperCase(Locale.ROOT).replace('-', '_'))
        || parts.contains(part.replaceAll("[0-9]+$", ""));
  }

  private static Set<String> partsOfKeys() throws IOException {
    Set<String> parts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        Matcher matcher = TEXT_OR_CONSTANT.matcher(code);
        while (matcher.find()) {
          parts.addAll(List.of(matcher.group().replace("\"", "").split("[.]")));
        }
      }
    }
    return parts;
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
