package manyi.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.cli.command.ExitCode;
import manyi.diagnostic.Code;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the guide say is there, and what is there they say. */
class DocsTest {
  private static final Path README = Path.of("README.md");
  private static final Path GUIDE = Path.of("src/docs/guide.zh.md");
  private static final Path PACKAGES = Path.of("src/main/java/manyi");

  /** A fenced block, or words between back quotes. */
  private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]+`", Pattern.DOTALL);

  private static final Pattern COMMAND =
      Pattern.compile("^[`\\s$]*manyi ([a-z]+)", Pattern.MULTILINE);
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
  private static final Pattern LISTED = Pattern.compile("^  ([a-z]+) {2,}", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final Pattern ANCHOR = Pattern.compile("\\]\\(([^)#:]*)#([^)]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
  private static final Pattern PLACE =
      Pattern.compile("(?<![\\w/.-])(?:src|scripts|samples)/[\\w\\p{IsHan}./-]*[\\w\\p{IsHan}]");
  private static final Pattern CODE_ROW = Pattern.compile("^\\| (`[^|]+`) \\|", Pattern.MULTILINE);

  @TempDir Path folder;

  static List<Path> documents() {
    return List.of(README, GUIDE);
  }

  static List<Path> linked() throws IOException {
    List<Path> linked = new ArrayList<>(NamedRules.files(Path.of("src/docs"), ".md"));
    linked.add(README);
    linked.add(Path.of("samples/gallery/README.md"));
    return linked;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyCommandIsShownAndEveryCommandShownExists(Path document) throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String code : found(CODE, Files.readString(document), 0)) {
      shown.addAll(found(COMMAND, code, 1));
    }
    assertEquals(commands(), shown);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyOptionShownExists(Path document) throws IOException {
    Set<String> options = new TreeSet<>();
    for (String command : commands()) {
      options.addAll(found(OPTION, said(command, "-h"), 0));
    }
    for (String below : found(LISTED, said("project", "-h"), 1)) {
      options.addAll(found(OPTION, said("project", below, "-h"), 0));
    }
    Set<String> shown = new TreeSet<>();
    for (String code : found(CODE, Files.readString(document), 0)) {
      shown.addAll(found(OPTION, code, 0));
    }
    assertFalse(shown.isEmpty());
    shown.removeAll(options);
    assertEquals(Set.of(), shown);
  }

  @Test
  void theGuideNamesEveryFigureThatMayHaveATarget() throws IOException {
    String line =
        Files.readAllLines(GUIDE).stream()
            .filter(one -> one.startsWith("`targets` "))
            .findFirst()
            .orElseThrow();
    Set<String> named = new TreeSet<>();
    Pattern.compile("[a-z][A-Za-z]+")
        .matcher(line.substring("`targets` ".length()))
        .results()
        .forEach(match -> named.add(match.group()));
    Set<String> taken = new TreeSet<>();
    Indicator.targets().forEach(figure -> taken.add(figure.key()));
    assertEquals(taken, named);
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void theGuideExplainsEverySetting(Setting setting) throws IOException {
    String start = "| `" + setting.key() + "` | " + setting.standard();
    String row =
        Files.readAllLines(GUIDE).stream()
            .filter(line -> line.startsWith(start))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no row: " + start));
    assertTrue(row.contains(setting.decision()), row);
    setting.choices().forEach(choice -> assertTrue(row.contains(choice), row));
  }

  @ParameterizedTest
  @EnumSource(ExitCode.class)
  void theReadmeExplainsEveryExitCode(ExitCode code) throws IOException {
    assertTrue(Files.readString(README).contains("\n| " + code.number() + " | "));
  }

  @Test
  void everyProblemThatTheGuideExplainsExists() throws IOException {
    Set<String> explained = new TreeSet<>();
    for (String cell : found(CODE_ROW, Files.readString(GUIDE), 1)) {
      Arrays.stream(cell.split("、", -1))
          .map(id -> id.replace("`", ""))
          .filter(id -> id.matches("[a-z]+(-[a-z]+)+"))
          .forEach(explained::add);
    }
    assertFalse(explained.isEmpty());
    Arrays.stream(Code.values()).map(Code::id).forEach(explained::remove);
    assertEquals(Set.of(), explained);
  }

  @ParameterizedTest
  @MethodSource("linked")
  void everyFileAndFolderNamedExists(Path document) throws IOException {
    String text = Files.readString(document);
    for (String place : found(PLACE, text, 0)) {
      assertTrue(Files.exists(Path.of(place)), place);
    }
    for (String link : found(LINK, text, 1)) {
      assertTrue(Files.exists(document.resolveSibling(link)), link);
    }
  }

  /** A heading is linked to in small letters, without punctuation, spaces as hyphens. */
  @ParameterizedTest
  @MethodSource("linked")
  void everyHeadingThatIsLinkedToExists(Path document) throws IOException {
    Matcher link = ANCHOR.matcher(Files.readString(document));
    while (link.find()) {
      Path other = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
      Set<String> anchors = new TreeSet<>();
      for (String heading : found(HEADING, Files.readString(other), 1)) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\p{IsHan} -]", "");
        anchors.add(plain.replace(' ', '-'));
      }
      assertTrue(anchors.contains(link.group(2)), link.group() + " of " + anchors);
    }
  }

  @Test
  void theReadmeSaysWhatEveryPackageIsForAndEveryScriptDoes() throws IOException {
    String readme = Files.readString(README);
    try (Stream<Path> files = Files.walk(PACKAGES)) {
      for (Path file : files.filter(f -> f.endsWith("package-info.java")).toList()) {
        String name = PACKAGES.relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".");
        assertTrue(name.isEmpty() || readme.contains("\n| `" + name + "` | "), name);
      }
    }
    try (Stream<Path> scripts = Files.list(Path.of("scripts"))) {
      for (Path script : scripts.toList()) {
        String name = "`scripts/" + script.getFileName() + "`";
        assertTrue(readme.contains(name), name);
      }
    }
  }

  /** The commands that the program lists. */
  private Set<String> commands() {
    Set<String> commands = found(LISTED, said("--help"), 1);
    assertFalse(commands.isEmpty());
    return commands;
  }

  private String said(String... words) {
    return Cli.in(folder).run(words).out();
  }

  private static Set<String> found(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(group))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
