package manyi.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From a figure, a setting or a clause that code and reports name, the register leads on: to its
 * rule, to the document, to the chapter.
 */
class RegisterClausesTest {
  /** A row of a table: what stands in its first cells. */
  private static final Pattern FIGURE =
      Pattern.compile("^\\| (.+?) \\| `(\\w+)` \\| (.+?) \\| (.+?) \\|$", Pattern.MULTILINE);

  private static final Pattern DOCUMENT =
      Pattern.compile("^\\| (S\\d) \\| ([^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);

  private static final Pattern CHAPTER =
      Pattern.compile("^\\| (S\\d) (L[^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);

  @ParameterizedTest
  @EnumSource(Setting.class)
  void theRuleOfASettingNamesItWithItsClause(Setting setting) throws IOException {
    if (setting.decision().isEmpty()) {
      return;
    }
    Register.Entry entry = Register.entry(setting.decision());
    assertEquals(setting.standard(), entry.settings().get(setting.key()), entry.id());
    assertTrue(Clauses.says(entry, setting.clause()), entry.id() + ": " + setting.clause());
  }

  @Test
  void everySettingNamedInAnEntryExists() throws IOException {
    for (Register.Entry entry : Register.entries()) {
      if (entry.line("设置").isPresent()) {
        assertFalse(entry.settings().isEmpty(), entry.id());
      }
      entry
          .settings()
          .forEach(
              (key, standard) -> {
                Setting setting =
                    Setting.named(key).orElseThrow(() -> new AssertionError("no setting: " + key));
                assertEquals(setting.standard(), standard, entry.id() + " " + key);
              });
    }
  }

  @Test
  void theTableOfFiguresLeadsFromEachToItsClauseAndRules() throws IOException {
    Properties texts = NamedRules.texts(NamedRules.MESSAGES.resolve("terms_zh.properties"));
    List<String> keys = new ArrayList<>();
    Matcher row = FIGURE.matcher(Files.readString(Register.RULES));
    while (row.find()) {
      String key = row.group(2);
      keys.add(key);
      Indicator indicator =
          Stream.of(Indicator.values())
              .filter(one -> one.key().equals(key))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no figure: " + key));
      String clause = indicator.clause().isEmpty() ? "–" : indicator.clause();
      assertEquals(clause, row.group(3), key);
      assertFalse(RuleIds.in(row.group(4)).isEmpty(), key);
      assertEquals(texts.getProperty("indicator." + key), row.group(1), key);
    }
    assertEquals(Stream.of(Indicator.values()).map(Indicator::key).toList(), keys);
  }

  @Test
  void theDocumentsAreThoseThatReportsName() throws IOException {
    Map<String, String> register = new TreeMap<>();
    Matcher row = DOCUMENT.matcher(Files.readString(Register.RULES));
    while (row.find()) {
      register.put(row.group(1), row.group(2));
    }
    Properties texts = NamedRules.texts(NamedRules.MESSAGES.resolve("report_zh.properties"));
    Map<String, String> named = new TreeMap<>();
    for (String key : texts.stringPropertyNames()) {
      if (key.matches("source\\.S\\d")) {
        named.put(key.substring("source.".length()), texts.getProperty(key));
      }
    }
    assertFalse(named.isEmpty());
    assertEquals(named, register);
  }

  /** A line number means nothing without the text: the chapter that it lies in is told. */
  @Test
  void everyLineOfADocumentThatIsNamedHasItsChapter() throws IOException {
    Set<String> told = new TreeSet<>();
    Matcher row = CHAPTER.matcher(Files.readString(Register.RULES));
    while (row.find()) {
      told.addAll(Clauses.lines(row.group(1), row.group(2)));
    }
    Set<String> named = new TreeSet<>();
    for (Register.Entry entry : Register.entries()) {
      named.addAll(Clauses.linesOf(entry.line("出处").orElse("")));
    }
    for (Path file : NamedRules.files(Path.of("src/main/java"), ".java")) {
      for (String string : JavaText.of(Files.readString(file)).strings()) {
        named.addAll(Clauses.linesOf(string));
      }
    }
    assertFalse(named.isEmpty());
    named.removeAll(told);
    assertEquals(Set.of(), named);
  }

  /** What the checks above are made of. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "S0 4.5.2c, 4.10.1; S0 4.10.1|S0 4.5.2c",
        "S4 L44/95-99，S1 L275、L276; S1 L275|S1 L276|S4 L44/95-99",
        "S0 3.5、4.2.1; S0 3.5|S0 4.2.1",
      })
  void eachClauseIsToldByItself(String clauses, String each) {
    assertEquals(each, String.join("|", Clauses.each(clauses)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "L43/94; S4 L43|S4 L94",
        "L97/105-107; S4 L105|S4 L106|S4 L107|S4 L97",
        "L61–63/117–118; S4 L117|S4 L118|S4 L61|S4 L62|S4 L63",
        "L180、L209; S4 L180|S4 L209",
        "4.10.1; ''",
      })
  void eachLineIsToldByItself(String written, String lines) {
    assertEquals(lines, String.join("|", Clauses.lines("S4", written)));
  }
}
