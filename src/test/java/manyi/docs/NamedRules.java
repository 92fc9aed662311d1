package manyi.docs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which rules are named outside the register, and where. */
final class NamedRules {
  static final Path MESSAGES = Path.of("src/main/resources/manyi/messages");
  private static final String OF_A_RULE = "rule.";

  private NamedRules() {}

  /** In what people and programmers get: code, texts, reports, README, guide, gallery. */
  static SortedMap<String, Set<String>> inTheProduct() throws IOException {
    SortedMap<String, Set<String>> named = new TreeMap<>();
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      JavaText text = JavaText.of(Files.readString(file));
      add(named, text.comments(), file);
      for (String string : text.strings()) {
        if (RuleIds.ID.matcher(string).matches()) {
          add(named, string, file);
        }
      }
    }
    for (Path file : files(MESSAGES, ".properties")) {
      Properties texts = texts(file);
      for (String key : texts.stringPropertyNames()) {
        add(named, texts.getProperty(key), file);
        if (key.startsWith(OF_A_RULE)) {
          add(named, key.substring(OF_A_RULE.length()).split("\\.", -1)[0], file);
        }
      }
    }
    List<Path> documents = new ArrayList<>(files(Path.of("src/docs"), ".md"));
    documents.removeAll(Register.DOCUMENTS);
    documents.add(Path.of("README.md"));
    documents.add(Path.of("samples/gallery/README.md"));
    for (Path file : documents) {
      add(named, Files.readString(file), file);
    }
    for (Path file : files(Path.of("samples"), "transcript.txt")) {
      for (String line : Files.readAllLines(file)) {
        String[] cell = line.split("\t", -1);
        if (cell.length == 3 && RuleIds.ID.matcher(cell[2]).matches()) {
          add(named, cell[2], file);
        }
      }
    }
    return named;
  }

  /** Everywhere: tests, scripts and what the samples are about too. */
  static SortedMap<String, Set<String>> everywhere() throws IOException {
    SortedMap<String, Set<String>> named = inTheProduct();
    for (Path file : files(Path.of("src/test/java"), ".java")) {
      add(named, JavaText.of(Files.readString(file)).comments(), file);
    }
    for (Path file : files(Path.of("scripts"), "")) {
      add(named, Files.readString(file), file);
    }
    for (Path file : files(Path.of("samples"), "run")) {
      for (String line : Files.readAllLines(file)) {
        add(named, line.startsWith("#") ? line : "", file);
      }
    }
    for (Path file : Register.DOCUMENTS) {
      add(named, Files.readString(file), file);
    }
    return named;
  }

  static Properties texts(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }

  static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.getFileName().toString().endsWith(end))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new AssertionError("no file in " + folder);
      }
      return found;
    }
  }

  private static void add(SortedMap<String, Set<String>> named, String text, Path file) {
    for (String id : RuleIds.in(text)) {
      named.computeIfAbsent(id, key -> new TreeSet<>()).add(file.toString());
    }
  }
}
