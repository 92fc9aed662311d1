package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questionnaires of which each cell prints the options, with a tick at the one that was chosen. */
class PrintedOptionsTest {
  private static final String ROUND = "2025H1";

  @TempDir Path folder;

  private static String counts(JsonNode item) {
    return String.join(
        " ",
        item.get("satisfied").asText(),
        item.get("basicallySatisfied").asText(),
        item.get("dissatisfied").asText(),
        item.get("abstained").asText());
  }

  @Test
  void theTickedOptionIsTheAnswer() {
    Desk desk = Desk.in(folder);
    String file =
        desk.file(
            "答卷.csv",
            "房号,保洁服务是否满意,绿化是否满意,保安是否满意",
            "1-101,（√）满意（）基本满意（）不满意,□满意 ■基本满意 □不满意,√满意 基本满意 不满意",
            "1-102,（）满意（√）基本满意（）不满意,■满意 □基本满意 □不满意,满意 √基本满意 不满意",
            "1-103,（）满意（）基本满意（√）不满意,■满意 □基本满意 ■不满意,满意 基本满意 √不满意",
            "1-104,（）满意（）基本满意（）不满意,□满意 □基本满意 □不满意,满意 基本满意 不满意√",
            "1-105,（√）满意（）基本满意（）不满意,,满意 基本满意 不满意",
            "1-106,（）满意（）基本满意（）不满意,,满意 基本满意 不满意",
            "1-107,,,☑基本满意");
    desk.imports(0, "survey", file, "--round", ROUND, "--issued", "10");
    JsonNode shown = desk.show("survey", "--round", ROUND);
    assertEquals("6", shown.at("/returned").asText());
    assertEquals("2 1 1 2", counts(shown.at("/items/0")));
    assertEquals("1 1 0 4", counts(shown.at("/items/1")));
    assertEquals("1 2 2 1", counts(shown.at("/items/2")));
  }

  @Test
  void whatStandsInADoubtfulColumnMakesARowAReturn() {
    Desk desk = Desk.in(folder);
    String file =
        desk.file(
            "答卷.csv",
            "房号,保洁服务是否满意,保安是否满意",
            "1-101,满意,满意",
            "1-102,不满意,看情况",
            "1-103,满意,满意 √ 基本满意 不满意",
            "1-104,,基本满意",
            "1-105,,");
    String said = desk.imports(0, "survey", file, "--round", ROUND, "--issued", "10").err();
    assertTrue(said.contains("保安是否满意"), said);
    JsonNode shown = desk.show("survey", "--round", ROUND);
    assertEquals("4", shown.at("/returned").asText());
    assertEquals("3", shown.at("/valid").asText());
    assertTrue(said.contains("计入的各题中"), said);
  }
}
