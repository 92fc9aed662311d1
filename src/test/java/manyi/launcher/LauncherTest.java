package manyi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher for Linux and macOS, run by a real shell: a checkout with the launcher in it, a jar
 * that leads to the classes under test, and, where a question is about another Java or about Maven,
 * a stand-in for those that writes down how it was called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path REAL_JAVA = Path.of(System.getProperty("java.home"));

  private static final List<String> CALLED =
      List.of(
          "bash",
          "dirname",
          "readlink",
          "sed",
          "head",
          "find",
          "locale",
          "grep",
          "cksum",
          "ls",
          "awk",
          "mkdir",
          "cut",
          "touch");

  @TempDir Path folder;
  private Path home;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void checkout() throws IOException {
    home = Files.createDirectories(folder.resolve("checkout"));
    Files.createDirectories(home.resolve("scripts"));
    Files.createDirectories(home.resolve("target"));
    Files.createDirectories(home.resolve("src/main"));
    Files.copy(Path.of("scripts/manyi"), home.resolve("scripts/manyi"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    jarOfTheClassesUnderTest();
    environment.put("JAVA_HOME", REAL_JAVA.toString());
    environment.put("MANYI_NO_ARCHIVE", "1");
    environment.put("LC_ALL", "C.UTF-8");
  }

  private void jarOfTheClassesUnderTest() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "manyi.Main");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Stream.of(System.getProperty("java.class.path").split(":", -1))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" ")));
    Path jar = home.resolve("target/manyi.jar");
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
  }

  @Test
  void namesAListOfProjectsByAFile() throws Exception {
    Cli beside = Cli.in(home);
    assertEquals(0, beside.run("init", "w").exit());
    for (String name : List.of("甲", "乙", "丙")) {
      assertEquals(0, beside.run("-w", "w", "project", "add", name, "--households", "9").exit());
    }
    Files.writeString(home.resolve("only.txt"), "乙\n丙\n");

    Outcome outcome =
        run(
            "-w",
            "w",
            "batch",
            "monthly",
            "--month",
            "2025-03",
            "--out",
            "o",
            "--only",
            "@only.txt");

    assertTrue(outcome.all().contains("乙") && outcome.all().contains("丙"), outcome.all());
    assertFalse(outcome.all().contains("甲"), outcome.all());
    assertEquals(3, outcome.exit(), outcome.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN.UTF-8", "zh_TW.UTF-8", "xx_YY.UTF-8", "C", "POSIX", ""})
  void opensChineseNamesInALocaleThatIsNotInstalled(String locale) throws Exception {
    environment.remove("LC_ALL");
    environment.put("LANG", locale);
    environment.put("LOCPATH", folder.resolve("no-locales-here").toString());

    Outcome outcome = run("init", "我的公司");

    assertEquals(0, outcome.exit(), outcome.all());
    assertTrue(Files.exists(home.resolve("我的公司/manyi.json")), outcome.all());
    assertEquals(locale.startsWith("zh"), outcome.all().contains("已新建"), outcome.all());
  }

  @Test
  void makesTheArchiveInTheShadowOfTheFirstCommand() throws Exception {
    environment.remove("MANYI_NO_ARCHIVE");
    Path go = home.resolve("go");
    Path made = home.resolve("target/made");
    // Waits for a file that comes only after the command has ended.
    script(
        home.resolve("scripts/archive"),
        "#!/usr/bin/env bash",
        "for i in $(seq 600); do [ -f '" + go + "' ] && break; sleep 0.1; done",
        "echo \"$2\" >'" + made + "'");

    Outcome first = run("--version");
    boolean early = Files.exists(made);
    Outcome second = run("--version");
    Files.createFile(go);

    assertEquals(0, first.exit(), first.all());
    assertFalse(early, first.all());
    assertEquals(1, first.all().lines().filter(line -> line.contains("quicker starts")).count());
    assertFalse(second.all().contains("quicker starts"), second.all());
    for (int i = 0; i < 300 && !Files.exists(made); i++) {
      Thread.sleep(100);
    }
    assertTrue(Files.exists(made), "no archive was begun");
  }

  @Test
  void passesOverAJavaHomeThatIsGone() throws Exception {
    environment.put("JAVA_HOME", folder.resolve("uninstalled").toString());
    environment.put("PATH", REAL_JAVA.resolve("bin") + ":" + System.getenv("PATH"));

    assertEquals(0, run("--version").exit());
  }

  @Test
  void passesOverAJavaHomeThatIsTooOldWhereThePathHasAnother() throws Exception {
    environment.put("JAVA_HOME", java("eight", "1.8.0_402").toString());
    environment.put("PATH", REAL_JAVA.resolve("bin") + ":" + System.getenv("PATH"));

    Outcome outcome = run("--version");

    assertEquals(0, outcome.exit(), outcome.all());
    assertTrue(outcome.all().startsWith("manyi "), outcome.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_402", "11.0.22", "16"})
  void refusesAJavaThatIsTooOldInOneSentence(String version) throws Exception {
    Path old = java("old", version);
    environment.put("JAVA_HOME", old.toString());
    environment.put("PATH", old.resolve("bin") + ":" + pathWithout("java"));

    Outcome outcome = run("--version");

    assertEquals(3, outcome.exit(), outcome.all());
    assertEquals(1, outcome.all().lines().count(), outcome.all());
    assertTrue(outcome.all().contains("too old"), outcome.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.15", "21", "25.0.1", "17-ea"})
  void takesAnyJavaFromSeventeenOn(String version) throws Exception {
    environment.put("JAVA_HOME", java("new", version).toString());

    assertTrue(run("--version").all().contains("called with"));
  }

  @Test
  void asksAJavaThatHasNoReleaseFile() throws Exception {
    Path eight = java("eight", "1.8.0_402");
    Files.delete(eight.resolve("release"));
    environment.put("JAVA_HOME", eight.toString());
    environment.put("PATH", pathWithout("java"));

    assertEquals(3, run("--version").exit());
  }

  @Test
  void setsAHeapAndTakesAnother() throws Exception {
    environment.put("JAVA_HOME", java("stand-in", "17.0.1").toString());
    assertTrue(run("--version").all().contains(" -Xmx2g "));

    environment.put("MANYI_HEAP", "512m");
    assertTrue(run("--version").all().contains(" -Xmx512m "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"much", "0g", "2 g", "-1g", "2"})
  void refusesAHeapThatIsNone(String heap) throws Exception {
    environment.put("MANYI_HEAP", heap);

    Outcome outcome = run("--version");

    assertEquals(2, outcome.exit(), outcome.all());
    assertTrue(outcome.all().contains("MANYI_HEAP=" + heap), outcome.all());
  }

  @Test
  void buildsAnewWhatIsOlderThanItsSourcesAndOnlyWhatIsNeededToRun() throws Exception {
    maven("exit 0");
    Path source = Files.writeString(home.resolve("src/main/Changed.java"), "class Changed {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

    Outcome outcome = run("--version");

    assertEquals(0, outcome.exit(), outcome.all());
    assertTrue(outcome.all().contains("building anew"), outcome.all());
    String called = Files.readString(home.resolve("maven-was-called"));
    assertTrue(called.contains("-Dmanyi.run") && called.contains("-Dmaven.test.skip=true"), called);
  }

  @Test
  void buildsNothingWhileTheSourcesAreAsTheyWere() throws Exception {
    maven("exit 0");

    assertEquals(0, run("--version").exit());
    assertFalse(Files.exists(home.resolve("maven-was-called")));
  }

  @Test
  void buildsNothingWhereACopyHasNewTimesAndTheSameSources() throws Exception {
    maven("exit 0");
    Path source = Files.writeString(home.resolve("src/main/Changed.java"), "class Changed {}");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    run("--version");
    Files.delete(home.resolve("maven-was-called"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(90)));

    assertEquals(0, run("--version").exit());
    assertFalse(Files.exists(home.resolve("maven-was-called")));

    Files.writeString(source, "class Changed { int more; }");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(120)));
    assertEquals(0, run("--version").exit());
    assertTrue(Files.exists(home.resolve("maven-was-called")));
  }

  @Test
  void saysThatItBuildsOnFirstUseAndThatTheBuildFailed() throws Exception {
    maven("exit 1");
    Files.delete(home.resolve("target/manyi.jar"));

    Outcome outcome = run("--version");

    assertEquals(3, outcome.exit(), outcome.all());
    assertTrue(outcome.all().contains("building on first use"), outcome.all());
    assertTrue(outcome.all().contains("the build failed"), outcome.all());
  }

  @Test
  void runsNoOldProgramInSilenceWhereThereIsNoMaven() throws Exception {
    Files.setLastModifiedTime(
        home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
    environment.put("PATH", pathWithout("mvn"));

    Outcome refused = run("--version");
    environment.put("MANYI_NO_BUILD", "1");
    Outcome asBuilt = run("--version");

    assertEquals(3, refused.exit(), refused.all());
    assertTrue(refused.all().contains("MANYI_NO_BUILD=1"), refused.all());
    assertEquals(0, asBuilt.exit(), asBuilt.all());
  }

  /** A stand-in for a Java of some version, which says how it was called. */
  private Path java(String name, String version) throws IOException {
    Path java = folder.resolve(name);
    script(
        java.resolve("bin/java"),
        "[ \"$1\" = -version ] && echo 'openjdk version \"" + version + "\"' >&2 && exit",
        "echo \"called with $* \"");
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return java;
  }

  private void maven(String end) throws IOException {
    script(
        folder.resolve("maven/mvn"),
        "echo \"$*\" > '" + home.resolve("maven-was-called") + "'",
        end);
    environment.put("PATH", folder.resolve("maven") + ":" + System.getenv("PATH"));
  }

  /** A PATH with what the launcher calls, and not with the programs that a test is about. */
  private String pathWithout(String program) throws IOException {
    Path programs = folder.resolve("path-without-" + program);
    for (String name : CALLED) {
      for (String at : System.getenv("PATH").split(":", -1)) {
        Path here = Path.of(at, name);
        if (Files.isExecutable(here) && !Files.exists(programs.resolve(name))) {
          script(programs.resolve(name), "exec '" + here + "' \"$@\"");
        }
      }
    }
    return programs.toString();
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private Outcome run(String... arguments) throws Exception {
    Path output = Files.createTempFile(folder, "output", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(Stream.of("bash", "scripts/manyi"), Stream.of(arguments)).toList());
    builder.directory(home.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the launcher does not end");
    return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }

  private record Outcome(int exit, String all) {}
}
