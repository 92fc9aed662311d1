package manyi.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.testing.Cli;
import manyi.testing.GridText;

/**
 * What a person sees who works through a case: each command of its {@code run} file, what it said,
 * what it ended with, and the workbooks and text files that it wrote.
 */
final class Transcript {
  private final Path folder;
  private final StringBuilder text = new StringBuilder();

  private Transcript(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs a case in a copy of its input.
   *
   * @param sample the case: a file {@code run}, one command a line, and a folder {@code in}
   * @param folder an empty folder to work in
   */
  static String of(Path sample, Path folder) throws IOException {
    if (Files.isDirectory(sample.resolve("in"))) {
      copy(sample.resolve("in"), folder);
    }
    Transcript transcript = new Transcript(folder);
    for (String line : Files.readAllLines(sample.resolve("run"))) {
      if (line.startsWith("show-workbook ")) {
        transcript.workbook(line.substring("show-workbook ".length()));
      } else if (line.startsWith("show-file ")) {
        transcript.file(line.substring("show-file ".length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        transcript.command(line);
      }
    }
    return transcript.text.toString();
  }

  private void command(String line) {
    Cli.Result result = Cli.in(folder).run(words(line).toArray(String[]::new));
    text.append("$ manyi ").append(line).append('\n');
    text.append(scrubbed(result.out()));
    if (!result.err().isEmpty()) {
      text.append("--- stderr\n").append(scrubbed(result.err()));
    }
    text.append("--- exit ").append(result.exit()).append("\n\n");
  }

  private void workbook(String name) throws IOException {
    text.append("# ").append(name).append('\n');
    text.append(GridText.of(folder.resolve(name))).append('\n');
  }

  private void file(String name) throws IOException {
    text.append("# ").append(name).append('\n');
    text.append(scrubbed(Files.readString(folder.resolve(name)).replace("\uFEFF", "")));
    text.append('\n');
  }

  /** The folder that a case runs in has another name every time. */
  private String scrubbed(String said) {
    return said.replace(folder + java.io.File.separator, "")
        .replace(folder.toString(), ".")
        .replace("\r\n", "\n");
  }

  /** Splits at spaces; double quotes keep a word together. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    words.removeIf(String::isEmpty);
    return words;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
