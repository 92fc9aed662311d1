package manyi.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.language.Language;
import manyi.language.Mask;
import manyi.testing.Cli;
import manyi.testing.GridText;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a person sees who works through a case: each command of its {@code run} file, what it said,
 * what it ended with, and the workbooks and text files that it wrote.
 */
final class Transcript {
  /** From this exit code on nothing was done. */
  private static final int REFUSED = 2;

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
      if (!line.isBlank() && !line.startsWith("#")) {
        transcript.step(line, words(line));
      }
    }
    return transcript.text.toString();
  }

  private void step(String line, List<String> words) throws IOException {
    switch (words.get(0)) {
      case "show-workbook" -> workbook(words.get(1));
      case "show-file" -> file(words.get(1));
      case "show-import" -> stored(words.get(1));
      case "show-items" -> items(words.get(1));
      case "quietly" -> quietly(line.substring("quietly ".length()));
      case "append" -> append(line, words.get(1), words.get(2));
      case "append-line" -> append(line, words.get(1), words.get(2) + "\n");
      case "lose" -> lose(line, words.get(1));
      case "copy" -> copy(line, words.get(1), words.get(2));
      case "type" -> type(line, words.get(1), words.get(2), words.get(3), words.get(4));
      case "take-out" -> takeOut(line, words.get(1), words.get(2));
      case "say" -> say(words);
      default -> command(line);
    }
  }

  /**
   * {@code append FILE TEXT}: somebody writes at the end of a file, or makes it; \n ends a line,
   * and {@code append-line} ends the last one.
   */
  private void append(String line, String name, String added) throws IOException {
    Files.writeString(
        folder.resolve(name),
        added.replace("\\n", "\n"),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    text.append("# ").append(line).append("\n\n");
  }

  /** {@code lose FOLDER}: a folder that was not copied. */
  private void lose(String line, String name) throws IOException {
    try (Stream<Path> paths = Files.walk(folder.resolve(name))) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    text.append("# ").append(line).append("\n\n");
  }

  /** {@code copy FOLDER TO}: a folder that somebody copied to a place where it may not belong. */
  private void copy(String line, String name, String to) throws IOException {
    Files.createDirectories(folder.resolve(to));
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(to).resolve(file.getFileName()));
      }
    }
    text.append("# ").append(line).append("\n\n");
  }

  /** {@code type FILE SHEET CELL TEXT}: somebody fills in a cell of a workbook. */
  private void type(String line, String name, String sheet, String cell, String typed)
      throws IOException {
    Path file = folder.resolve(name);
    try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      CellReference at = new CellReference(cell);
      book.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol()).setCellValue(typed);
      book.write(bytes);
      Files.write(file, bytes.toByteArray());
    }
    text.append("# ").append(line).append("\n\n");
  }

  /** {@code take-out FILE SHEET}: a sheet that somebody took out of a workbook. */
  private void takeOut(String line, String name, String sheet) throws IOException {
    Path file = folder.resolve(name);
    try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      book.removeSheetAt(book.getSheetIndex(sheet));
      book.write(bytes);
      Files.write(file, bytes.toByteArray());
    }
    text.append("# ").append(line).append("\n\n");
  }

  /** {@code say CODE FILE [FOUND]}: how a problem reads that no test can bring about. */
  private void say(List<String> words) {
    Problem problem =
        Problem.of(
            Code.of(words.get(1)).orElseThrow(),
            Place.file(words.get(2)),
            words.size() > 3 ? words.get(3) : "");
    ProblemText wording = new ProblemText(Language.ZH, false);
    text.append(problem.place()).append("  ").append(wording.says(problem)).append("\n    ");
    wording.expected(problem).ifPresent(expected -> text.append(expected).append(' '));
    wording.help(problem).ifPresent(text::append);
    text.append("  ").append(problem.code().id()).append('\n');
  }

  /** {@code show-import FOLDER}: what an import kept and left out. */
  private void stored(String name) throws IOException {
    text.append("# ").append(name).append('\n');
    text.append(StoredImport.of(folder.resolve(name))).append('\n');
  }

  /** {@code show-items ROUND}: how often each item of a round was answered with what. */
  private void items(String round) throws IOException {
    String json =
        Cli.in(folder)
            .run("show", "survey", "-p", "demo", "--round", round, "--format", "json", "-w", "c")
            .out();
    text.append("# ").append(round).append("  满意/基本满意/不满意/弃权\n");
    text.append(StoredImport.items(json)).append('\n');
  }

  /** {@code quietly COMMAND}: a step that every case begins with, not worth a look. */
  private void quietly(String line) {
    Cli.Result result = Cli.in(folder).run(words(line).toArray(String[]::new));
    if (result.exit() != 0) {
      text.append("$ manyi ").append(line).append('\n').append(scrubbed(result.err()));
    }
  }

  private void command(String line) throws IOException {
    Map<String, String> before = files();
    Cli.Result result = Cli.in(folder).run(words(line).toArray(String[]::new));
    text.append("$ manyi ").append(line).append('\n');
    text.append(scrubbed(result.out()));
    if (!result.err().isEmpty()) {
      text.append("--- stderr\n").append(scrubbed(result.err()));
    }
    text.append("--- exit ").append(result.exit()).append('\n');
    if (result.exit() >= REFUSED) {
      changed(before, files())
          .forEach(file -> text.append("--- WRITTEN ").append(file).append('\n'));
    }
    text.append('\n');
  }

  /** Every file with its size and time, to see that a refused command leaves all as it was. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        if (Files.isRegularFile(file)) {
          files.put(
              folder.relativize(file).toString(),
              Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
      }
    }
    return files;
  }

  private static List<String> changed(Map<String, String> before, Map<String, String> after) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
    return List.copyOf(names);
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

  /**
   * The folder that a case runs in has another name every time, now and then with as many digits as
   * an identity card, which are masked.
   */
  private String scrubbed(String said) {
    String masked = Mask.numbersIn(folder.toString());
    return said.replace(folder + java.io.File.separator, "")
        .replace(folder.toString(), ".")
        .replace(masked + java.io.File.separator, "")
        .replace(masked, ".")
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
