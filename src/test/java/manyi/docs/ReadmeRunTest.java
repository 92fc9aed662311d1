package manyi.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month that the README works through, worked through: what it shows is what is said. */
class ReadmeRunTest {
  private static final Pattern BLOCK = Pattern.compile("```\n(\\$ .*?)```", Pattern.DOTALL);
  private static final Path IN = Path.of("samples/company/in/翠湖花园").toAbsolutePath();

  /** Files of the reader's own, that no sample has. */
  private static final Pattern OF_THE_READER = Pattern.compile(" (?:投诉台账\\.xlsx|收件)(?: |$)");

  @TempDir Path folder;

  /** A command and the lines that the README shows below it. */
  private record Shown(String command, List<String> lines) {}

  @Test
  void whatItShowsIsWhatIsSaid() throws IOException {
    int ran = 0;
    for (Shown shown : shown()) {
      if (OF_THE_READER.matcher(shown.command()).find()) {
        continue;
      }
      Cli.Result result = Cli.in(folder).speaking(Locale.ENGLISH).run(arguments(shown.command()));
      assertTrue(result.exit() <= 1, () -> shown.command() + "\n" + result.err());
      assertEquals("", missing(shown.lines(), result.out() + result.err()), shown.command());
      ran++;
    }
    assertTrue(ran >= 10, "commands run: " + ran);
  }

  private static List<Shown> shown() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String month =
        readme.substring(readme.indexOf("## One month, worked"), readme.indexOf("## Commands"));
    List<Shown> shown = new ArrayList<>();
    Matcher block = BLOCK.matcher(month);
    while (block.find()) {
      for (String line : block.group(1).split("\n", -1)) {
        if (line.startsWith("$ ")) {
          shown.add(new Shown(line.substring(2), new ArrayList<>()));
        } else if (!line.isBlank()) {
          shown.get(shown.size() - 1).lines().add(line.strip());
        }
      }
    }
    return shown.stream().filter(s -> s.command().startsWith("manyi ")).toList();
  }

  /** The words of a command, its files found and the workspace named that the shell knows. */
  private static String[] arguments(String command) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      if (word.contains("*")) {
        Path pattern = Path.of(word.replace("$in", IN.toString()));
        try (DirectoryStream<Path> files =
            Files.newDirectoryStream(pattern.getParent(), pattern.getFileName().toString())) {
          files.forEach(file -> words.add(file.toString()));
        }
      } else {
        words.add(word.replace("$in", IN.toString()));
      }
    }
    words.remove(0);
    if (!words.get(0).equals("init")) {
      words.addAll(List.of("-w", "company"));
    }
    return words.toArray(String[]::new);
  }

  /** The first lines that are not said, or not in this order; … stands for anything. */
  private static String missing(List<String> shown, String said) {
    List<String> lines = said.lines().map(String::strip).toList();
    int from = 0;
    for (String line : shown) {
      Pattern wanted =
          Pattern.compile(
              Arrays.stream(line.split("…", -1))
                  .map(Pattern::quote)
                  .collect(Collectors.joining(".*")));
      int at = from;
      while (at < lines.size() && !wanted.matcher(lines.get(at)).matches()) {
        at++;
      }
      if (at == lines.size()) {
        return Stream.concat(Stream.of(line, "--"), lines.stream())
            .collect(Collectors.joining("\n"));
      }
      from = line.equals("…") ? from : at + 1;
    }
    return "";
  }
}
