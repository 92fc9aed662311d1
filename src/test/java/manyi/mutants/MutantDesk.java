package manyi.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import manyi.diagnostic.Refusal;
import manyi.testing.Cli;
import manyi.workbook.read.LibraryCells;
import manyi.workbook.read.WorkbookReader;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Hands mutants to the command line and to the reader, and says what was wrong with what came:
 * nothing may end in a defect, show a stack trace or take long, and what is read must be what the
 * library reads.
 *
 * <p>Two things are read all the same: what the library refuses or passes over for reasons that are
 * none of the cells' (kinds of relations and content types that are misspelt, namespaces, parts
 * that are looks alone), as long as every cell is as in the whole file; and a file that more than
 * one thing happened to, where one of them keeps the library out, of which nobody can tell.
 */
final class MutantDesk {
  private static final String PROJECT = "翠湖花园";
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** Done, in part, nothing. */
  private static final Set<Integer> EXITS = Set.of(0, 1, 3);

  private final Path folder;
  private final Cli cli;

  /** A desk in an empty folder. */
  MutantDesk(Path folder) throws IOException {
    this.folder = folder;
    this.cli = Cli.in(folder);
    Files.createDirectory(folder.resolve("copies"));
    if (cli.run("init", ".").exit() + cli.run("project", "add", PROJECT).exit() != 0) {
      throw new IOException("no desk");
    }
  }

  /** How the reader and the library get on with a mutant. */
  enum Reading {
    ALIKE,
    BOTH_REFUSE,
    /** Allowed: a file is read as the library reads it, or refused. */
    WE_REFUSE,
    /** Allowed where we read the very cells of the file before it was harmed. */
    THE_LIBRARY_REFUSES,
    /** Text files and others that the library does not read when they are whole. */
    NOT_THE_LIBRARYS
  }

  /** What came of a mutant; without faults all is well. */
  record Result(Reading reading, List<String> faults) {}

  /** What is done with a mutant. */
  enum Way {
    INSPECT,
    ANNOTATE,
    INBOX,
    IMPORT;

    /** Every way in turn. */
    static Set<Way> of(long seed) {
      return Set.of(values()[(int) (seed % values().length)]);
    }
  }

  /** Tries a mutant. */
  Result of(Mutant mutant, Set<Way> ways) throws IOException {
    List<String> faults = new ArrayList<>();
    String name = String.valueOf(mutant.of().getFileName());
    Path file = Files.write(folder.resolve(name), mutant.bytes());
    try {
      if (ways.contains(Way.INSPECT)) {
        run(faults, "inspect", name);
      }
      if (ways.contains(Way.ANNOTATE)) {
        run(faults, "inspect", name, "--annotate", "copies", "--format", "json");
      }
      if (ways.contains(Way.INBOX)) {
        run(faults, "import", "auto", name, "-p", PROJECT, "--annotate", "copies");
      }
      if (ways.contains(Way.IMPORT)) {
        run(faults, "import", "complaints", name, "-p", PROJECT);
      }
      return new Result(compared(mutant, file, faults), faults);
    } finally {
      Files.delete(file);
      clear(folder.resolve("copies"));
      clear(folder.resolve("projects").resolve(PROJECT).resolve("imports"));
    }
  }

  private void run(List<String> faults, String... args) {
    String command = String.join(" ", args);
    long start = worked();
    try {
      Cli.Result result = cli.run(args);
      if (!EXITS.contains(result.exit())) {
        faults.add(command + " ended with " + result.exit() + ": " + result.err());
      }
      if ((result.out() + result.err()).contains("\n\tat ")) {
        faults.add(command + " shows a stack trace: " + result.err());
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      faults.add(command + " threw " + e);
    }
    if (worked() - start > LONGEST.toNanos()) {
      faults.add(command + " took longer than " + LONGEST);
    }
  }

  /** The work of this thread so far, in nanoseconds: a busy machine makes no fault. */
  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private Reading compared(Mutant mutant, Path file, List<String> faults) {
    List<String> ours = ours(file);
    if (theirs(mutant.of()) == null || isEndlessForThem(file)) {
      return Reading.NOT_THE_LIBRARYS;
    }
    List<String> theirs = theirs(file);
    if (ours == null) {
      return theirs == null ? Reading.BOTH_REFUSE : Reading.WE_REFUSE;
    }
    if (theirs == null) {
      // Of two harms one may have made another sound file, and the other one of no library's.
      if (mutant.isHarmedOnce() && !ours.equals(ours(mutant.of()))) {
        faults.add("read, though the library refuses it: " + difference(ours(mutant.of()), ours));
      }
      return Reading.THE_LIBRARY_REFUSES;
    }
    if (!ours.equals(theirs) && !ours.equals(ours(mutant.of()))) {
      faults.add("read otherwise than by the library: " + difference(theirs, ours));
    }
    return Reading.ALIKE;
  }

  private static List<String> ours(Path file) {
    try {
      return LibraryCells.of(WorkbookReader.plain().read(file));
    } catch (Refusal refusal) {
      return null;
    }
  }

  /** The library's time doubles with each level of the package's properties. */
  private static boolean isEndlessForThem(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry core = zip.getEntry("docProps/core.xml");
      return core != null
          && new String(zip.getInputStream(core).readAllBytes(), UTF_8).contains("<a>".repeat(16));
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> theirs(Path file) {
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      return LibraryCells.of(book);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return null;
    }
  }

  private static String difference(List<String> expected, List<String> actual) {
    if (expected == null) {
      return "the whole file is refused";
    }
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String one = i < expected.size() ? expected.get(i) : "nothing";
      String two = i < actual.size() ? actual.get(i) : "nothing";
      if (!one.equals(two)) {
        return "expected <" + one + "> but was <" + two + ">";
      }
    }
    return "";
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
  }
}
