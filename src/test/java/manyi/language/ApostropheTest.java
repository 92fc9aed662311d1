package manyi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An apostrophe reaches people as one, whichever way a text is asked for. */
class ApostropheTest {
  private static final Object[] ARGUMENTS = IntStream.range(0, 20).mapToObj(i -> "x").toArray();

  @ParameterizedTest
  @ValueSource(
      strings = {"cli", "desk", "notes", "problems", "report", "template", "terms", "workbook"})
  void noTextComesWithADoubledApostropheOrLosesOne(String bundle) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Language language : Language.values()) {
      Messages messages = Messages.of(bundle, language);
      Properties written = written(bundle, language);
      for (String key : messages.keys()) {
        long meant = apostrophes(written.getProperty(key).replace("''", "'"));
        for (String text : List.of(messages.text(key), messages.text(key, ARGUMENTS))) {
          if (text.contains("''") || apostrophes(text) != meant) {
            wrong.add(language.code() + " " + key + ": " + text);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theTextsOfHelpAreNotFilledAndHaveNoneDoubled(String code) throws IOException {
    Language language =
        Arrays.stream(Language.values()).filter(l -> l.code().equals(code)).findFirst().get();
    assertEquals(
        List.of(),
        written("help", language).values().stream()
            .map(Object::toString)
            .filter(text -> text.contains("''"))
            .toList());
  }

  private static long apostrophes(String text) {
    return text.chars().filter(c -> c == '\'').count();
  }

  private static Properties written(String bundle, Language language) throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        ApostropheTest.class.getResourceAsStream(
            "/manyi/messages/" + bundle + "_" + language.code() + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
