package manyi.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The register of rules, decisions and reading rules, as the documents hold it. */
final class Register {
  static final Path RULES = Path.of("src/docs/rules.zh.md");

  /** All that it consists of. */
  static final List<Path> DOCUMENTS =
      List.of(RULES, Path.of("src/docs/decisions.zh.md"), Path.of("src/docs/reading.zh.md"));

  private static final Pattern HEADING = Pattern.compile("### (\\S+) (\\S.*)");
  private static final Pattern LINE = Pattern.compile("- ([^：]+)：(.+)");
  private static final Pattern SETTING = Pattern.compile("`([^`]+)`（([^）]*)）");

  private Register() {}

  /**
   * One entry.
   *
   * @param lines what it says, by the word that its line begins with
   */
  record Entry(Path document, String id, String title, Map<String, String> lines) {
    Optional<String> line(String word) {
      return Optional.ofNullable(lines.get(word));
    }

    /** The settings that change it, each with what holds without it. */
    Map<String, String> settings() {
      Map<String, String> settings = new LinkedHashMap<>();
      Matcher setting = SETTING.matcher(line("设置").orElse(""));
      while (setting.find()) {
        settings.put(setting.group(1), setting.group(2));
      }
      return settings;
    }
  }

  static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Path document : DOCUMENTS) {
      Entry entry = null;
      for (String line : Files.readAllLines(document)) {
        Matcher heading = HEADING.matcher(line);
        Matcher said = LINE.matcher(line);
        if (heading.matches()) {
          entry = new Entry(document, heading.group(1), heading.group(2), new LinkedHashMap<>());
          entries.add(entry);
        } else if (line.startsWith("#")) {
          entry = null;
        } else if (entry != null && said.matches()) {
          String before = entry.lines().put(said.group(1), said.group(2));
          if (before != null) {
            throw new AssertionError(entry.id() + " says twice: " + said.group(1));
          }
        }
      }
    }
    return entries;
  }

  static Set<String> ids() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Entry entry : entries()) {
      ids.add(entry.id());
    }
    return ids;
  }

  static Entry entry(String id) throws IOException {
    return entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not in the register: " + id));
  }
}
