package manyi.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.language.Lexicon;
import manyi.language.Spelling;
import manyi.testing.GridOf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The words of rows.csv: each tells of a row what its class does. */
class RowWordTest {
  private static final Set<String> KNOWN =
      Stream.of("走访时间", "房号", "走访人", "意见").map(Spelling::plain).collect(Collectors.toSet());

  /** A word of no class; with it in the gap each row is a row of data. */
  private static final String UNKNOWN = "喵呜";

  private static final List<String> DATA =
      List.of("| 2025-03-05 | 1-2-301 | 李四 | 无 |", "| 2025-03-06 | 1-2-302 | 李四 | 灯坏 |");

  /** For each class where its row stands, the row with a gap, and what the row is. */
  private static final String ROWS =
      """
      sum            last   TOTAL     | {} | | 1 | |
      latin-sum      last   TOTAL     | {} | | 1 | |
      rate           last   TOTAL     | {} | | 1 | |
      matter         last   TOTAL     | 共{}5件 | | | |
      count-unit     last   TOTAL     | 合计5{} | | | |
      measure-unit   first  NOTE      | {} | | | |
      count-of       first  NOTE      | {} | {} | | |
      fill-in        first  NOTE      | {} | | | |
      question-form  first  NOTE      | {} | | | |
      hint           first  NOTE      | {} | {} | | |
      note-label     last   NOTE      | {}：改日再看 | | 1 | |
      latin-label    last   NOTE      | {}: the hotline | | | |
      source-of      last   NOTE      | {}来源：热线 | | | |
      form-label     last   NOTE      | {}：翠湖 | | | 电话：6 |
      sign-desk      last   SIGN_OFF  | {}审核：王五 | | | |
      sign-task      last   SIGN_OFF  | {}人：王五 | | | |
      sign-rank      last   SIGN_OFF  | {}：王五 | | | |
      sign-end       last   SIGN_OFF  | 审核{}：王五 | | | |
      """;

  private record Row(RowWord of, boolean isFirst, RowClass is, String drawn) {
    static Row of(String line) {
      List<String> parts = List.of(line.strip().split("\\s+", 4));
      return new Row(
          Arrays.stream(RowWord.values())
              .filter(named -> Lexicon.key(named).equals(parts.get(0)))
              .findFirst()
              .orElseThrow(),
          parts.get(1).equals("first"),
          RowClass.valueOf(parts.get(2)),
          parts.get(3));
    }

    RowClass with(String word) {
      List<String> lines = new ArrayList<>(DATA);
      lines.add(isFirst ? 0 : DATA.size(), drawn.replace("{}", word));
      String table = "| 走访时间 | 房号 | 走访人 | 意见 |\n" + String.join("\n", lines) + "\n";
      SheetFrame frame = SheetFrame.of(GridOf.table("走访", table), KNOWN::contains).get(0);
      RowClasses classes =
          new RowClasses(
              frame,
              column -> column <= 2,
              row -> !frame.at(row, 1).isBlank() && !frame.at(row, 2).isBlank());
      List<RowClass> found = frame.body().mapToObj(classes::of).toList();
      assertEquals(DATA.size() + 1, found.size());
      return found.get(isFirst ? 0 : DATA.size());
    }
  }

  private static List<Row> rows() {
    return ROWS.lines().map(Row::of).toList();
  }

  @TestFactory
  List<DynamicTest> everyWordTellsWhatItsClassDoes() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Row row : rows()) {
      String key = Lexicon.key(row.of());
      for (String word : row.of().words()) {
        tests.add(
            DynamicTest.dynamicTest(
                key + " " + word, () -> assertEquals(row.is(), row.with(word))));
      }
      tests.add(
          DynamicTest.dynamicTest(
              key + " without", () -> assertEquals(RowClass.DATA, row.with(UNKNOWN))));
    }
    return tests;
  }

  @Test
  void everyClassHasItsRow() {
    assertEquals(List.of(RowWord.values()), rows().stream().map(Row::of).toList());
  }

  @Test
  void theListHoldsTheWordsOfTheClassesOnceAndNothingElse() throws IOException {
    List<String> lines = new ArrayList<>();
    for (RowWord named : RowWord.values()) {
      named.words().forEach(word -> lines.add(Lexicon.key(named) + "," + word));
    }
    try (InputStream list = RowWord.class.getResourceAsStream("/manyi/rows.csv")) {
      List<String> written =
          new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      assertEquals(lines, written);
      assertTrue(written.stream().allMatch(line -> line.matches("[a-z-]+,[\\p{L}\\w/%‰㎡-]+")));
    }
    assertEquals(new HashSet<>(lines).size(), lines.size());
  }

  /** A unit below a head is no total, and a total no sign-off. */
  @Test
  void noWordTellsTwoKindsOfRows() {
    Map<String, Set<RowClass>> told =
        rows().stream()
            .filter(row -> row.drawn().startsWith("| {} |"))
            .flatMap(row -> row.of().words().stream().map(word -> Map.entry(word, row.is())))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    assertEquals(
        List.of(), told.entrySet().stream().filter(entry -> entry.getValue().size() > 1).toList());
  }
}
