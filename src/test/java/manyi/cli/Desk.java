package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import manyi.testing.Cli;

/** A quality officer's desk: a workspace with one project, files beside it, commands run on it. */
final class Desk {
  static final String PROJECT = "金桂苑";

  private final Path folder;
  private final Cli cli;

  private Desk(Path folder) {
    this.folder = folder;
    this.cli = Cli.in(folder);
  }

  /** A workspace whose project says no more of itself than the options given. */
  static Desk in(Path folder, String... projectOptions) {
    Desk desk = new Desk(folder);
    desk.ends(0, "init", ".");
    List<String> add = new ArrayList<>(List.of("project", "add", PROJECT));
    add.addAll(Arrays.asList(projectOptions));
    desk.ends(0, add.toArray(String[]::new));
    return desk;
  }

  /** The same desk in another folder that is still empty. */
  Desk copyTo(Path target) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.skip(1).toList()) {
        Files.copy(file, target.resolve(folder.relativize(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Desk(target);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a text file of lines and returns its name. */
  String file(String name, List<String> lines) {
    try {
      Files.writeString(path(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return name;
  }

  String file(String name, String... lines) {
    return file(name, Arrays.asList(lines));
  }

  Cli.Result run(String... args) {
    return cli.run(args);
  }

  /** Runs a command that must end with a number. */
  Cli.Result ends(int exit, String... args) {
    Cli.Result result = run(args);
    assertEquals(
        exit,
        result.exit(),
        () -> String.join(" ", args) + "\n" + result.out() + "\n" + result.err());
    return result;
  }

  /** Imports into the project, which must end with a number. */
  Cli.Result imports(int exit, String kind, String file, String... options) {
    return ends(exit, with(List.of("import", kind, file, "-p", PROJECT), options));
  }

  /** The figures of the project as JSON. */
  JsonNode show(String subject, String... options) {
    return json(
        ends(0, with(List.of("show", subject, "-p", PROJECT, "--format", "json"), options)).out());
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /** Every file under the desk with what is in it. */
  SortedMap<String, String> tree() {
    SortedMap<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String text =
            Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                : "";
        tree.put(folder.relativize(file).toString(), text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tree;
  }

  private static String[] with(List<String> args, String... more) {
    List<String> all = new ArrayList<>(args);
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }
}
