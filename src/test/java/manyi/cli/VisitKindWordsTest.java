package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.testing.Cli;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the kind of a visit tells of its being a return visit, from the file to the figures (D29).
 */
class VisitKindWordsTest {
  @TempDir Path folder;

  /** What no list knows is said at the import exactly where the figures cannot place it. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          是否回访 | 已回访,未回访,未回访,否             | 3 | 1 | 0
          是否回访 | 是,否,×,√                           | 2 | 2 | 0
          是否回访 | 已电话回访,待回访,尚未回访,回访未果 | 3 | 1 | 0
          是否回访 | 走访及回访,已回访,未回访,否         | 3 | 1 | 1
          走访类型 | 非回访,走访及回访,入户走访（回访）,定期走访 | 4 | 0 | 2
          走访类型 | 未回访,不是回访,投诉回访,装修回访   | 2 | 2 | 0
          走访类型 | 走访/回访,日常走访,慰问,回访        | 3 | 1 | 1
          走访类型 | 走一走,不定期回访,电梯困人回访,非回访走访 | 2 | 2 | 1
          """)
  void aReturnVisitIsOneThatIsNotDenied(
      String head, String kinds, int visited, int revisits, int unknown) {
    Desk desk = Desk.in(folder);
    List<String> lines = new ArrayList<>(List.of("走访日期,房号,走访人," + head + ",走访情况"));
    int number = 1;
    for (String kind : kinds.split(",", -1)) {
      lines.add("2025-03-0%d,1-1-10%d,钱进,%s,无意见".formatted(number, number, kind));
      number++;
    }
    Cli.Result imported = desk.imports(0, "visits", desk.file("走访2025-03.csv", lines));
    JsonNode march = desk.show("visits", "--month", "2025-03");
    assertEquals(visited, march.get("visited").asInt(), march.toString());
    assertEquals(revisits, march.get("revisitsExcluded").asInt(), march.toString());
    assertEquals(
        unknown > 0 ? 1 : 0,
        march.get("notes").toString().split("visit-kind-unknown: " + unknown, -1).length - 1,
        march.get("notes").toString());
    assertEquals(
        unknown,
        (imported.out() + imported.err()).split("word-unknown", -1).length - 1,
        imported.out() + imported.err());
  }
}
