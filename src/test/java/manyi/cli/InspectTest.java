package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {
  @TempDir Path folder;

  @Test
  void listsOfOneRunCountOutsideAWorkspaceToo() {
    file("headers.csv", "kind,field,header", "complaint,remark,备考");
    file("words.csv", "field,word,meaning", "status,已转街道办,open");
    file("台账.csv", "投诉日期,房号,投诉内容,备考,处理状态", "2025-03-05,1-2-301,漏水,急,已转街道办");
    JsonNode sheet = sheet("台账.csv", "--headers", "headers.csv", "--words", "words.csv");
    assertEquals("remark", sheet.get("columns").get(3).get("field").textValue());
    assertEquals(0, sheet.get("problems").size());
  }

  @Test
  void aRefusedFileShowsItsTraceOnlyWhenAsked() {
    file("台账.xlsx", "这不是工作簿");
    assertFalse(run("台账.xlsx").err().contains("\tat "));
    assertTrue(run("台账.xlsx", "--debug").err().contains("\tat "));
  }

  private JsonNode sheet(String... args) {
    Cli.Result result = run(with(args, "--format", "json"));
    return Desk.json(result.out()).get("files").get(0).get("sheets").get(0);
  }

  private Cli.Result run(String... args) {
    return Cli.in(folder).run(with(new String[] {"inspect"}, args));
  }

  private static String[] with(String[] args, String... more) {
    return java.util.stream.Stream.of(args, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }

  private void file(String name, String... lines) {
    try {
      Files.writeString(folder.resolve(name), String.join("\n", List.of(lines)) + "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
