package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import manyi.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that was killed in the middle leaves whole files, and the next run goes on. */
class KilledBatchTest {
  private static final int PROJECTS = 20;
  private static final int BEFORE_THE_KILL = 4;
  private static final List<String> BATCH = List.of("batch", "monthly", "--month", "2026-01");

  @TempDir Path folder;

  private Process batch(String out) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()),
                Stream.concat(BATCH.stream(), Stream.of("--jobs", "2", "--out", out)))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Map<String, byte[]> workbooks(String out) throws IOException {
    Map<String, byte[]> workbooks = new TreeMap<>();
    if (Files.isDirectory(folder.resolve(out))) {
      try (Stream<Path> files = Files.list(folder.resolve(out))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".xlsx")).toList()) {
          workbooks.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    return workbooks;
  }

  @Test
  void theNextRunGoesOnToTheSameBytes() throws Exception {
    Desk desk = Desk.in(folder);
    desk.file("一.csv", "投诉编号,投诉时间,房号,投诉内容", "T1,2026-01-03,1-1-0101,楼道未打扫");
    desk.imports(0, "complaints", "一.csv");
    for (int i = 1; i < PROJECTS; i++) {
      desk.ends(0, "project", "add", "P" + i, "--households", Integer.toString(300 + i));
      desk.ends(0, "import", "complaints", "一.csv", "-p", "P" + i);
    }
    String[] whole = {"batch", "monthly", "--month", "2026-01", "--out", "whole"};
    desk.ends(0, whole);
    Map<String, byte[]> expected = workbooks("whole");
    assertEquals(PROJECTS, expected.size());

    Process process = batch("out");
    while (process.isAlive() && workbooks("out").size() < BEFORE_THE_KILL) {
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly().waitFor();
    Map<String, byte[]> left = workbooks("out");
    assertTrue(left.size() < PROJECTS, () -> "killed too late: " + left.size());
    left.forEach((name, bytes) -> assertArrayEquals(expected.get(name), bytes, name));
    Path json = folder.resolve("out/run.json");
    if (Files.exists(json)) {
      assertTrue(new ObjectMapper().readTree(Files.readAllBytes(json)).has("reports"));
    }

    String[] again = {"batch", "monthly", "--month", "2026-01", "--out", "out"};
    desk.ends(0, again);
    Map<String, byte[]> gone = workbooks("out");
    assertEquals(expected.keySet(), gone.keySet());
    gone.forEach((name, bytes) -> assertArrayEquals(expected.get(name), bytes, name));
    assertTrue(desk.ends(0, again).out().contains("没有变化 " + PROJECTS));
  }
}
