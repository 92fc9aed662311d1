package manyi.intake.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.intake.FileReading;
import manyi.intake.IntakeOptions;
import manyi.intake.Reading;
import manyi.record.HeaderLine;
import manyi.record.ListFile;
import manyi.record.SurveyItem;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

/** A column that headers.csv calls an item is one, and the advice to do so can be followed. */
class DeclaredItemTest {
  private static final String CODED =
      """
      | 房号 | 安保(1-满意 2-基本满意 3-不满意) | 大堂 |
      | 1-1-101 | 1 | 3 |
      | 1-1-102 | 2 | 1 |
      | 1-1-103 | 1 | 2 |
      """;

  @Test
  void theLineThatIsAdvisedMakesTheColumnAnItem() throws IOException {
    Problem advice =
        read(CODED).allProblems().stream()
            .filter(problem -> problem.code() == Code.COLUMN_NOT_COUNTED)
            .findFirst()
            .orElseThrow();
    List<HeaderLine> lines =
        ListFile.headers(new StringReader(advice.arguments().get(0)), "headers.csv");

    FileReading declared = read(CODED, lines.toArray(HeaderLine[]::new));

    assertEquals(List.of("安保", "大堂"), items(declared));
    assertTrue(Reading.problems(declared).contains("C1 scale-undecided"));
  }

  @Test
  void ofADeclaredItemEveryWordThatNoListKnowsIsNamed() {
    String worded = "| 房号 | 安保 | 电梯 |\n| 1-1-101 | 满意 | 棒 |\n| 1-1-102 | 不满意 | 差劲儿 |\n";

    FileReading read = read(worded, new HeaderLine("survey", HeaderLine.ITEM, "电梯"));

    assertEquals(List.of("安保", "电梯"), items(read));
    assertEquals(
        2,
        read.allProblems().stream().filter(p -> p.code() == Code.ANSWER_UNKNOWN).count(),
        () -> Reading.problems(read).toString());
  }

  private static FileReading read(String table, HeaderLine... lines) {
    return Reading.intakeWith(lines)
        .read(
            GridOf.book("满意度调查.xlsx", GridOf.table("2026年上半年", table)),
            IntakeOptions.on(Reading.RUN));
  }

  private static List<String> items(FileReading read) {
    return read.sheets().get(0).items().stream().map(SurveyItem::text).toList();
  }
}
