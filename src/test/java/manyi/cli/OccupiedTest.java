package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More households cannot be occupied than there are. */
class OccupiedTest {
  @TempDir private Path folder;

  @Test
  void isRefusedWherePeopleSayIt() {
    ends(0, "init", "w", "--company", "示范物业");
    String said = ends(3, "project", "add", "甲", "--households", "10", "--occupied", "11");
    assertTrue(said.contains("甲：已入住户数 11 多于住户数 10"), said);
    ends(0, "project", "add", "甲", "--households", "10", "--occupied", "10");
    said = ends(3, "project", "set", "甲", "--households", "9", "--from", "2025-07");
    assertTrue(said.contains("甲 2025-07：已入住户数 10 多于住户数 9"), said);
    ends(0, "project", "set", "甲", "--households", "9", "--occupied", "8", "--from", "2025-07");
  }

  @Test
  void aFileThatWasEditedSoGivesNoFiguresAndCanBeMended() throws IOException {
    ends(0, "init", "w", "--company", "示范物业");
    ends(0, "project", "add", "甲", "--households", "10", "--occupied", "9");
    Path settings = folder.resolve("w/projects/甲/project.json");
    String text = Files.readString(settings);
    Files.writeString(settings, text.replaceFirst("\\b9\\b", "19"));
    String said = ends(3, "show", "visits", "-p", "甲", "--month", "2026-01");
    assertTrue(said.contains("project.json") && said.contains("已入住户数 19"), said);
    ends(0, "project", "set", "甲", "--occupied", "9");
  }

  private String ends(int exit, String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "-w";
    all[args.length + 1] = "w";
    Cli.Result result = Cli.in(folder).run(args[0].equals("init") ? args : all);
    assertEquals(exit, result.exit(), result.out() + result.err());
    return result.out() + result.err();
  }
}
