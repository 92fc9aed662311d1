package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever became of the folders of imports, the message names the one that is to blame, and who
 * does what it says comes to a project that reads, in as many steps as there are faults.
 */
class ImportStatesTest {
  private static final Pattern ADVICE = Pattern.compile("manyi undo ([0-9]{4})");
  private static final Pattern MOVE =
      Pattern.compile("home/imports/([0-9]{4})  (?s:.*)move this folder out of imports");
  private static final Pattern CODE = Pattern.compile("  ([a-z]+(?:-[a-z]+)+)\\R?$");
  private static final Pattern RECEIVED = Pattern.compile("\"received\" : ([0-9]+|null)");
  private static final int MONTHS = 4;

  @TempDir static Path whole;
  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void importFourMonthsAndAnotherProject() throws IOException {
    cli = Cli.in(folder).speaking(Locale.ENGLISH);
    if (Files.exists(whole.resolve("w"))) {
      copy(whole, folder);
      return;
    }
    assertEquals(0, cli.run("init", "w").exit());
    for (String project : List.of("home", "away")) {
      run("project", "add", project, "--name", project, "--households", "90", "--occupied", "80");
      for (int month = 1; month <= MONTHS + (project.equals("away") ? 2 : 0); month++) {
        log(project, month);
        importMonth(project, month);
        if (project.equals("home") && month == 2) {
          copy(imports("home"), folder.resolve("of-two"));
        }
      }
    }
    copy(folder, whole);
  }

  private void log(String project, int month) throws IOException {
    int building = project.equals("home") ? 1 : 2;
    Files.writeString(
        folder.resolve(project + month + ".csv"),
        """
        房号,投诉时间,投诉内容,投诉类别
        %1$d-%2$d01,2025-0%2$d-02,电梯异响,设备
        %1$d-%2$d02,2025-0%2$d-03,楼道漏水,维修
        """
            .formatted(building, month));
  }

  private Cli.Result run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("-w", "w"));
    return cli.run(all.toArray(String[]::new));
  }

  private Cli.Result importMonth(String project, int month) {
    Cli.Result result = run("import", "complaints", project + month + ".csv", "-p", project);
    assertTrue(result.exit() == 0 || result.exit() == 3, result::err);
    return result;
  }

  private Cli.Result show() {
    return run("show", "complaints", "-p", "home", "--year", "2025", "--format", "json");
  }

  private Path imports(String project) {
    return folder.resolve("w/projects").resolve(project).resolve("imports");
  }

  /** The codes and ids that the messages name, one after the other, when they are followed. */
  private List<String> follow() throws IOException {
    List<String> named = new ArrayList<>();
    while (true) {
      Cli.Result shown = show();
      if (shown.exit() == 0) {
        return named;
      }
      assertEquals(3, shown.exit(), shown::err);
      Matcher code = CODE.matcher(shown.err());
      Matcher advice = ADVICE.matcher(shown.err());
      Matcher move = MOVE.matcher(shown.err());
      boolean isMove = move.find();
      assertTrue(code.find() && isMove != advice.find(), shown::err);
      String step = code.group(1) + " " + (isMove ? move : advice).group(1);
      assertTrue(!named.contains(step), () -> "said again: " + shown.err());
      named.add(step);
      if (isMove) {
        assertEquals(3, run("undo", move.group(1), "-p", "home").exit());
        remove(imports("home").resolve(move.group(1)));
        continue;
      }
      Cli.Result undone = run("undo", advice.group(1), "-p", "home");
      assertEquals(0, undone.exit(), () -> named + undone.err());
    }
  }

  private int received() {
    Matcher matcher = RECEIVED.matcher(show().out());
    assertTrue(matcher.find());
    return matcher.group(1).equals("null") ? 0 : Integer.parseInt(matcher.group(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing                         |                                                  | 8
          lose 1                          | import-missing 0001                              | 6
          lose 2                          | import-missing 0002                              | 6
          lose 3                          | import-missing 0003                              | 6
          lose 4                          | import-lost 0004                                 | 6
          lose 1, lose 2                  | import-missing 0001, import-missing 0002         | 4
          lose 2, lose 3                  | import-missing 0002, import-missing 0003         | 4
          lose 1, lose 3                  | import-missing 0001, import-missing 0003         | 4
          lose 3, lose 4                  | import-lost 0004                                 | 4
          lose 2, lose 4                  | import-lost 0004, import-missing 0002            | 4
          lose 1, lose 2, lose 3, lose 4  | import-lost 0004                                 | 0
          foreign 1                       | batch-damaged 0001                               | 6
          foreign 2                       | import-foreign 0002                              | 6
          foreign 3                       | import-foreign 0003                              | 6
          foreign 4                       | import-foreign 0004                              | 6
          foreign 5                       | import-foreign 0005                              | 8
          foreign 5, foreign 6            | import-foreign 0005, import-foreign 0006         | 8
          foreign 6                       | import-foreign 0006                              | 8
          empty 0005                      | batch-damaged 0005                               | 8
          empty 0500                      | import-foreign 0500                              | 8
          own 0030                        | import-foreign 0030                              | 8
          away 0030                       | import-foreign 0030                              | 8
          foreign 6, empty 0500           | import-foreign 0006, import-foreign 0500         | 8
          foreign 5, own 0030             | import-foreign 0030, import-foreign 0005         | 8
          lose 4, away 0030               | import-foreign 0030, import-lost 0004            | 6
          lose 2, empty 0500              | import-foreign 0500, import-missing 0002         | 6
          note 4, own 0030                | import-foreign 0030, batch-damaged 0004          | 6
          no last, empty 0500             | import-foreign 0500, last-import-unknown 0005    | 8
          no last, own 0006               | import-foreign 0006, last-import-unknown 0005    | 8
          no last, away 0030              | import-foreign 0030, last-import-unknown 0005    | 8
          last of away, away 0030         | import-foreign 0030, import-lost 0006            | 8
          as of before, away 0030         | import-foreign 0030                              | 8
          as of before, then one, own 0030 | import-foreign 0030                             | 10
          lose 1, lose 2, lose 3, lose 4, empty 0500 | import-foreign 0500, import-lost 0004  | 0
          foreign 2, foreign 3            | import-foreign 0001, import-foreign 0002, batch-damaged 0003  | 2
          foreign 3, foreign 4            | import-foreign 0003, batch-damaged 0004          | 4
          foreign 2, foreign 4            | import-foreign 0002, import-foreign 0004         | 4
          lose 2, foreign 3               | import-missing 0002, batch-damaged 0003          | 4
          lose 2, foreign 4               | import-missing 0002, import-foreign 0004         | 4
          lose 4, foreign 2               | import-lost 0004, import-foreign 0002            | 4
          foreign 4, foreign 5            | import-foreign 0004, import-foreign 0005         | 6
          note 1                          | batch-damaged 0001                               | 6
          note 2                          | batch-damaged 0002                               | 6
          note 4                          | batch-damaged 0004                               | 6
          note 1, note 4                  | batch-damaged 0001, batch-damaged 0004           | 4
          note 1, note 2                  | import-foreign 0002                              | 6
          note 1, lose 4                  | import-lost 0004, batch-damaged 0001             | 4
          note 1, lose 3                  | import-foreign 0001, import-foreign 0002, import-missing 0003 | 2
          sums 3, foreign 1               | import-foreign 0001, import-foreign 0002, batch-damaged 0003  | 2
          cut 1                           | batch-damaged 0001                               | 6
          cut 2                           | batch-damaged 0002                               | 6
          cut 4                           | batch-damaged 0004                               | 6
          cut 2, cut 4                    | batch-damaged 0002, batch-damaged 0004           | 4
          records 1                       | batch-damaged 0001                               | 6
          records 4                       | batch-damaged 0004                               | 6
          records 2, lose 3               | import-missing 0003, batch-damaged 0002          | 4
          sums 2                          | batch-damaged 0002                               | 6
          sums 4                          | batch-damaged 0004                               | 6
          sums 1, sums 4                  | batch-damaged 0001, batch-damaged 0004           | 4
          no last                         | last-import-unknown 0005                         | 8
          bad last                        | last-import-unknown 0005                         | 8
          no last, lose 2                 | last-import-unknown 0005, import-missing 0002    | 6
          no last, lose 4                 | last-import-unknown 0004                         | 6
          no last, foreign 4              | last-import-unknown 0005, import-foreign 0004    | 6
          no last, note 2                 | last-import-unknown 0005, batch-damaged 0002     | 6
          last of two                     |                                                  | 8
          last of two, foreign 4          | import-foreign 0004                              | 6
          last of away                    | import-lost 0006                                 | 8
          last of away's two              | last-import-unknown 0005                         | 8
          last of away's four             | batch-damaged 0004                               | 6
          only two of before              |                                                  | 4
          only two of before, foreign 3   | import-foreign 0003                              | 4
          as of before                    |                                                  | 8
          as of before, lose 2            | import-missing 0002                              | 6
          as of before, lose 1            | import-missing 0001                              | 6
          as of before, cut 3             | batch-damaged 0003                               | 6
          as of before, then one          |                                                  | 10
          as of before, then one, lose 2  | import-missing 0002                              | 8
          as of before, then one, note 4  | batch-damaged 0004                               | 8
          as of before, then one, lose 5  | import-lost 0005                                 | 8
          as of before, then one, foreign 5 | import-foreign 0005                            | 8
          a folder of somebody            |                                                  | 8
          """)
  void whoFollowsTheMessagesComesToAProjectThatReads(String state, String named, int received)
      throws IOException {
    for (String step : state.split(", ", -1)) {
      harm(step);
    }
    if (named != null && !state.startsWith("records")) {
      assertEquals(3, importMonth("home", 3).exit());
    }
    assertEquals(named == null ? List.of() : List.of(named.split(", ", -1)), follow());
    assertEquals(received, received());
    assertReadsOn(() -> "");
  }

  /** What was left out comes back from its files, and nothing counts twice. */
  private void assertReadsOn(Supplier<String> state) throws IOException {
    int months = Files.exists(folder.resolve("home5.csv")) ? MONTHS + 1 : MONTHS;
    for (int month = 1; month <= months; month++) {
      assertEquals(0, importMonth("home", month).exit());
    }
    assertEquals(2 * months, received(), state);
    assertEquals(0, run("imports", "-p", "home").exit());
    assertEquals(List.of(), follow());
  }

  @Test
  void anyHarmInAnyOrderLeadsBackToAProjectThatReads() throws IOException {
    Random random = new Random(20261130);
    Random apart = new Random(500);
    List<String> harms = List.of("lose", "foreign", "note", "cut", "records", "sums");
    copy(imports("home"), folder.resolve("whole"));
    for (int round = 0; round < 12; round++) {
      remove(imports("home"));
      copy(folder.resolve("whole"), imports("home"));
      List<String> done = new ArrayList<>();
      List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4));
      for (int n = 1 + random.nextInt(2); n > 0; n--) {
        int number = numbers.remove(random.nextInt(numbers.size()));
        done.add(harms.get(random.nextInt(harms.size())) + " " + number);
      }
      if (done.size() == 1 && random.nextBoolean()) {
        // Of two from one other project without the name of the last nobody could tell.
        done.add("no last");
      }
      for (int n = apart.nextInt(3); n > 0; n--) {
        // Wider than any loss that is thinkable where nothing names the last.
        int number = 20 + apart.nextInt(900);
        done.add((apart.nextBoolean() ? "empty " : "away ") + number);
      }
      for (String harm : done) {
        harm(harm);
      }
      assertTrue(!follow().isEmpty(), done::toString);
      assertTrue(received() <= 8 - 2 * left(done), () -> done + ": " + received());
      assertReadsOn(done::toString);
    }
  }

  /** How many imports cannot count any more, whatever was taken for the one to blame. */
  private static int left(List<String> harms) {
    return (int) harms.stream().filter(h -> h.startsWith("lose") || h.startsWith("cut")).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lose 2", "foreign 2", "note 2", "cut 3", "lose 4", "note 4"})
  void whatIsPutBackAfterItWasAcceptedCountsAgainWhenTheUndoIsTakenBack(String harm)
      throws IOException {
    copy(imports("home"), folder.resolve("whole"));
    String id = "000" + harm.charAt(harm.length() - 1);
    harm(harm);
    follow();
    String undo = harm.equals("lose 4") ? "0004" : "0005";
    if (!harm.equals("lose 4")) {
      Cli.Result early = run("undo", undo, "-p", "home");
      assertEquals(3, early.exit());
      assertTrue(early.err().contains("import-not-restored"), early::err);
      assertTrue(early.err().contains("folder of " + id), early::err);
      remove(imports("home").resolve(id));
      copy(folder.resolve("whole").resolve(id), imports("home").resolve(id));
      assertEquals(List.of(), follow());
      assertEquals(6, received());
      assertEquals(0, run("undo", undo, "-p", "home").exit());
      assertEquals(8, received());
      harm(harm);
      assertEquals(1, follow().size());
    }
    assertEquals(6, received());
    assertReadsOn(() -> "");
  }

  @Test
  void whatIsChangedAfterAnUndoAcceptedItsNeighbourIsNoticed() throws IOException {
    for (String harm : List.of("lose 2", "foreign 2", "cut 2")) {
      copy(imports("home"), folder.resolve(harm));
      harm(harm);
      follow();
      harm("note 1");
      assertEquals(List.of("batch-damaged 0001"), follow(), harm);
      remove(imports("home"));
      copy(folder.resolve(harm), imports("home"));
    }
  }

  @Test
  void anUndoThatIsLostBringsItsFaultBack() throws IOException {
    harm("lose 2");
    assertEquals(List.of("import-missing 0002"), follow());
    harm("lose 5");
    assertEquals(List.of("import-lost 0005", "import-missing 0002"), follow());
    assertEquals(6, received());
  }

  private void harm(String step) throws IOException {
    Path home = imports("home");
    String id = step.replaceFirst(".* ([0-9]+)$", "$1");
    id = "0".repeat(Math.max(0, 4 - id.length())) + id;
    switch (step.replaceFirst(" [0-9]+$", "")) {
      case "nothing" -> assertEquals(8, received());
      case "lose" -> remove(home.resolve(id));
      case "foreign" -> {
        remove(home.resolve(id));
        copy(imports("away").resolve(id), home.resolve(id));
      }
      case "empty" -> Files.createDirectories(home.resolve(id));
      case "own" -> copy(home.resolve("0003"), home.resolve(id));
      case "away" -> {
        copy(imports("away").resolve("0003"), home.resolve(id));
        edit(home.resolve(id), "\"id\" : \"0003\"", "\"id\" : \"" + id + "\"");
      }
      case "note" -> edit(home.resolve(id), "\"coversStated\" : ", "\"coversStated\" :  ");
      case "cut" -> Files.writeString(home.resolve(id).resolve("import.json"), "{");
      case "records" -> year(home.resolve(id));
      case "sums" -> {
        Path records = home.resolve(id).resolve("records.csv");
        String before = sha256(records);
        year(home.resolve(id));
        edit(home.resolve(id), before, sha256(records));
      }
      case "no last" -> Files.delete(home.resolve("last.json"));
      case "bad last" -> Files.writeString(home.resolve("last.json"), "{\"form");
      case "last of two" -> last(folder.resolve("of-two"));
      case "last of away" -> last(imports("away"));
      case "last of away's two", "last of away's four" ->
          Files.writeString(
              home.resolve("last.json"),
              "{\"format\" : 1, \"import\" : \"%s\", \"sha256\" : \"%s\"}"
                  .formatted(
                      step.endsWith("two") ? "0002" : "0004",
                      sha256(
                          imports("away")
                              .resolve(step.endsWith("two") ? "0002" : "0004")
                              .resolve("import.json"))));
      case "only two of before" -> {
        remove(home);
        copy(folder.resolve("of-two"), home);
      }
      case "as of before" -> asOfBefore(home);
      case "then one" -> {
        log("home", 5);
        assertEquals(0, importMonth("home", 5).exit());
      }
      case "a folder of somebody" -> Files.createDirectories(home.resolve("20250301"));
      default -> throw new IllegalArgumentException(step);
    }
  }

  private static void year(Path id) throws IOException {
    Path records = id.resolve("records.csv");
    Files.writeString(records, Files.readString(records).replaceFirst("2025-0", "2024-0"));
  }

  private void last(Path of) throws IOException {
    Files.write(imports("home").resolve("last.json"), Files.readAllBytes(of.resolve("last.json")));
  }

  private static void edit(Path id, String old, String now) throws IOException {
    Path note = id.resolve("import.json");
    String text = Files.readString(note);
    assertTrue(text.contains(old), text);
    Files.writeString(note, text.replace(old, now));
  }

  /** As manyi wrote the notes before they knew each other. */
  private static void asOfBefore(Path imports) throws IOException {
    for (int i = 1; i <= MONTHS; i++) {
      Path note = imports.resolve("000" + i).resolve("import.json");
      Files.writeString(
          note,
          Files.readString(note)
              .replaceFirst("\"format\" : [0-9]+", "\"format\" : 2")
              .replaceFirst("  \"previousSha256\" : \"[0-9a-f]*\",\n", ""));
    }
    Files.delete(imports.resolve("last.json"));
  }

  private static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void remove(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
