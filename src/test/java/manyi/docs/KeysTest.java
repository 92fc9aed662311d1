package manyi.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the JSON outputs are those that are documented: what scripts may rely on. */
class KeysTest {
  private static final Path DOCUMENT = Path.of("src/docs/keys.zh.md");
  private static final Pattern LISTED = Pattern.compile("^  ([a-z]+) {2,}", Pattern.MULTILINE);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;

  private static Map<String, List<JsonNode>> outputs;
  private static JsonKeys keys;

  @BeforeAll
  static void say() throws IOException {
    keys = JsonKeys.of(Files.readString(DOCUMENT));
    outputs = JsonOutputs.in(folder);
  }

  @Test
  void everyKeyIsDocumentedWithItsTypeInItsOrder() {
    Set<String> wrong = new TreeSet<>();
    checks().forEach(check -> wrong.addAll(check.undocumented()));
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyDocumentedKeyIsSeen() {
    assertEquals(Set.of(), KeyCheck.unseen(checks()));
  }

  @Test
  void everyCommandThatSpeaksJsonIsDocumented() {
    assertEquals(Set.copyOf(keys.commands()), outputs.keySet());
    Set<String> documented = new TreeSet<>();
    // What a command leaves as a file is documented too, and no command.
    keys.commands().stream()
        .filter(command -> !command.endsWith(".json"))
        .forEach(command -> documented.add(command.split(" ", -1)[0]));
    Set<String> speaking = new TreeSet<>();
    for (String command : listed("--help")) {
      if (help(command, "-h").contains("|json")) {
        speaking.add(command);
      }
    }
    for (String below : listed("project", "-h")) {
      if (help("project", below, "-h").contains("|json")) {
        speaking.add("project");
      }
    }
    assertFalse(speaking.isEmpty());
    assertEquals(speaking, documented);
  }

  /** What the checks above are made of finds each way in which document and output may part. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      value = {
        "{'a':'x','n':[{'name':'y'}],'o':1}; ;",
        "{'a':'x','n':[{'name':'y'}]}; ;",
        "{'n':[{'name':'y'}],'a':'x'}; t : [n, a] in another order ;",
        "{'a':'x','n':[{'name':'y','more':1}]}; t n[].: undocumented [more], not there [] ;",
        "{'b':'x','n':[{'name':'y'}]}; t : undocumented [b], not there [a] ;",
        "{'a':2,'n':[{'name':'y'}]}; t a is no 文字: 2 ;",
        "{'a':'x','n':[{'name':'y'}],'o':1.5}; t o is no 比率: 1.5 ;",
        "{'a':null,'n':[{'name':'y'}]}; t a is null ;",
        "{'a':'x','n':null}; ;",
        "{'a':'x','n':{}}; t n is no list: {} ;",
      })
  void whatPartsFromTheDocumentIsFound(String output, String wrong) throws IOException {
    KeyCheck check = small();
    check.see(JSON.readTree(output.replace('\'', '"')));
    assertEquals(wrong == null ? "" : wrong.strip(), String.join("; ", check.undocumented()));
  }

  @Test
  void whatNoOutputShowsIsFound() throws IOException {
    KeyCheck check = small();
    check.see(JSON.readTree("{\"a\":\"x\",\"n\":[],\"o\":0}"));
    assertEquals(
        Set.of(
            "t n: no value",
            "t n: never null",
            "t n[].name",
            "名 name: no value",
            "t o: never absent"),
        KeyCheck.unseen(List.of(check)));
    check.see(JSON.readTree("{\"a\":\"x\",\"n\":null}"));
    check.see(JSON.readTree("{\"a\":\"x\",\"n\":[{\"name\":\"y\"}]}"));
    assertEquals(Set.of(), KeyCheck.unseen(List.of(check)));
  }

  private static KeyCheck small() {
    String document =
        "## t\n| `a` | 文字 | A | |\n| `n` | 名列表，可空 | N | |\n| `o` | 比率，可缺 | O | D1 |\n"
            + "## 共用\n### 名\n| `name` | 文字 | B | |\n";
    return new KeyCheck("t", JsonKeys.of(document).keys("t"));
  }

  private static List<KeyCheck> checks() {
    List<KeyCheck> checks = new ArrayList<>();
    for (String command : keys.commands()) {
      KeyCheck check = new KeyCheck(command, keys.keys(command));
      outputs.getOrDefault(command, List.of()).forEach(check::see);
      checks.add(check);
    }
    return checks;
  }

  private static Set<String> listed(String... words) {
    Set<String> listed = new TreeSet<>();
    Matcher matcher = LISTED.matcher(help(words));
    while (matcher.find()) {
      listed.add(matcher.group(1));
    }
    return listed;
  }

  private static String help(String... words) {
    return Cli.in(folder).run(words).out();
  }
}
