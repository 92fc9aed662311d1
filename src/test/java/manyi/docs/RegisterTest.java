package manyi.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The register of rules and what the program names are the same: no id without an entry, no entry
 * that nothing follows unless it says so, no setting or clause that says something else.
 */
class RegisterTest {
  /** What an entry says of itself where no figure follows it. */
  private static final Set<String> MARKS = Set.of("列示", "未用", "定义");

  /** Of a rule that only a list of the report names. */
  private static final String LISTED = "列示";

  /** A document by its file, or by a number of its parts: what a reader must be able to open. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "[\\w.-]+\\.md\\b|\\b(?:contract|design|domain|section|chapter|point|part)s? \\d");

  @Test
  void everyEntrySaysWhatIsAskedAndWhatIsDone() throws IOException {
    List<String> ids = new ArrayList<>();
    for (Register.Entry entry : Register.entries()) {
      String id = entry.id();
      ids.add(id);
      assertTrue(RuleIds.ID.matcher(id).matches(), id);
      Set<String> words = entry.lines().keySet();
      Set<String> wanted =
          switch (id.charAt(0)) {
            case 'D' -> Set.of("出处", "问题", "决定");
            case 'F' -> Set.of("manyi");
            default -> Set.of("出处", "要求", "manyi");
          };
      assertTrue(words.containsAll(wanted), id + " says " + words);
      Set<String> others = new TreeSet<>(words);
      others.removeAll(wanted);
      others.removeAll(Set.of("设置", "状态"));
      assertEquals(Set.of(), others, id);
      assertTrue(MARKS.contains(entry.line("状态").orElse(LISTED)), id);
      entry.line("出处").ifPresent(clause -> assertClauses(id, clause));
    }
    List<String> counted = new ArrayList<>();
    count(counted, "C%02d", 21);
    count(counted, "R%02d", 9);
    count(counted, "V%02d", 14);
    count(counted, "Q%02d", 13);
    count(counted, "T%02d", 9);
    count(counted, "D%d", 38);
    count(counted, "F%02d", 22);
    assertEquals(counted, ids);
  }

  @Test
  void whatIsNamedStandsInTheRegister() throws IOException {
    SortedMap<String, Set<String>> named = NamedRules.everywhere();
    named.keySet().removeAll(Register.ids());
    assertEquals(Map.of(), named);
  }

  @Test
  void whatStandsInTheRegisterIsNamedUnlessItIsMarked() throws IOException {
    SortedMap<String, Set<String>> named = NamedRules.inTheProduct();
    SortedMap<String, String> wrong = new TreeMap<>();
    for (Register.Entry entry : Register.entries()) {
      boolean isMarked = entry.line("状态").filter(mark -> !mark.equals(LISTED)).isPresent();
      Set<String> places = named.getOrDefault(entry.id(), Set.of());
      if (isMarked && !places.isEmpty()) {
        wrong.put(entry.id(), "marked, and named in " + places);
      } else if (!isMarked && places.isEmpty()) {
        wrong.put(entry.id(), "named nowhere, and not marked");
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /** The rules that no file can show are those that a report lists as such. */
  @Test
  void whatIsMarkedAsListedIsListedInReports() throws IOException {
    Set<String> marked = new TreeSet<>();
    for (Register.Entry entry : Register.entries()) {
      if (entry.line("状态").filter(LISTED::equals).isPresent()) {
        marked.add(entry.id());
      }
    }
    Properties texts = NamedRules.texts(NamedRules.MESSAGES.resolve("report_zh.properties"));
    Set<String> listed = new TreeSet<>();
    for (String key : texts.stringPropertyNames()) {
      if (key.matches("rule\\.\\w+")) {
        String id = key.substring("rule.".length());
        listed.add(id);
        String clause = texts.getProperty(key + ".clause");
        assertTrue(Clauses.says(Register.entry(id), clause), id + ": " + clause);
      }
    }
    assertFalse(listed.isEmpty());
    assertEquals(listed, marked);
  }

  @Test
  void noCommentLeadsOutOfTheRepository() throws IOException {
    Set<String> known = new TreeSet<>(Set.of("README.md"));
    for (Path file : NamedRules.files(Path.of("src/docs"), ".md")) {
      known.add(file.getFileName().toString());
    }
    Set<String> elsewhere = new TreeSet<>();
    for (Path file : NamedRules.files(Path.of("src"), ".java")) {
      String comments = JavaText.of(Files.readString(file)).comments();
      collect(elsewhere, comments, file, known);
    }
    for (Path file : NamedRules.files(Path.of("scripts"), "")) {
      collect(elsewhere, Files.readString(file), file, known);
    }
    List<Path> documents = new ArrayList<>(NamedRules.files(Path.of("src/docs"), ".md"));
    documents.addAll(NamedRules.files(Path.of("samples"), ".md"));
    documents.add(Path.of("README.md"));
    for (Path file : documents) {
      collect(elsewhere, Files.readString(file), file, known);
    }
    assertEquals(Set.of(), elsewhere);
  }

  /** Of what the checks above are made, told apart from what only looks like it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "on time (C07, C08) | C07 C08",
        "the figures of a round (Q05-Q09) | Q05 Q06 Q07 Q08 Q09",
        "见 D9–D11、F02 | D10 D11 D9 F02",
        "C01(c), D25 | C01 D25",
        "投诉台账.xlsx 5月!C14 | ",
        "{@code C14} and `D16` | ",
        "the cells C10:C12, $D$16, 'C10' | ",
        "GB18030, HD1080, C7, D0, SHA1 | ",
      })
  void anIdIsToldFromACell(String text, String ids) {
    assertEquals(ids == null ? "" : ids, String.join(" ", RuleIds.in(text)));
  }

  @Test
  void commentsAreToldFromStrings() {
    JavaText text =
        JavaText.of(
            "/** By D1. */ String a = \"// D2 \\\" D3\"; char c = '\"'; // by\n"
                + "String b = \"\"\"\n D4 \"quoted\" \"\"\"; /* D5\n   * D6 */");
    assertEquals(Set.of("D1", "D5", "D6"), RuleIds.in(text.comments()));
    assertEquals(List.of("// D2 \\\" D3", "\n D4 \"quoted\" "), text.strings());
  }

  private static void count(List<String> ids, String format, int last) {
    for (int i = 1; i <= last; i++) {
      ids.add(String.format(Locale.ROOT, format, i));
    }
  }

  private static void assertClauses(String id, String clauses) {
    for (String clause : clauses.split("，", -1)) {
      assertTrue(Clauses.isOne(clause), id + ": " + clause);
    }
  }

  private static void collect(Set<String> elsewhere, String text, Path file, Set<String> known) {
    Matcher matcher = ELSEWHERE.matcher(text);
    while (matcher.find()) {
      if (!known.contains(matcher.group())) {
        elsewhere.add(file + ": " + matcher.group());
      }
    }
  }
}
