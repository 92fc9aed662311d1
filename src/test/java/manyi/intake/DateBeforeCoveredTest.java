package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import manyi.diagnostic.Code;
import manyi.record.Batch;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event long before the months of its sheet is a mistyped year more likely than not. */
class DateBeforeCoveredTest {

  @ParameterizedTest(name = "a log of {0} with {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-03                 | 2024-03-12 | true
          2025-03                 | 2023-03-12 | true
          2025-03                 | 2024-02-12 | true
          2025-03                 | 2015-03-12 | true
          2025-03                 | 2025-02-27 | false
          2025-03                 | 2024-12-30 | false
          2025-03                 | 2024-04-12 | false
          2025-01,2025-02,2025-03 | 2024-03-12 | true
          2025-01,2025-02,2025-03 | 2024-02-12 | true
          2025-01,2025-02,2025-03 | 2024-12-12 | false
          2025-01,2025-12         | 2024-12-12 | false
          2025-03                 | 2025-03-12 | false
          """)
  void isWarnedOfAndTheRowStays(String covers, String received, boolean isWarned) {
    TreeSet<YearMonth> months = new TreeSet<>();
    Arrays.stream(covers.strip().split(",", -1)).map(YearMonth::parse).forEach(months::add);
    Batch batch =
        Reading.of(
                IntakeOptions.on(Reading.RUN).covering(months),
                GridOf.table(
                    "台账",
                    """
                    | 投诉时间 | 投诉内容 | 完成时间 |
                    | %s | 甲 | |
                    | 2025-03-10 | 乙 | %s |
                    """
                        .formatted(received.strip(), received.strip())))
            .batches()
            .get(0);
    assertEquals(2, batch.count(Outcome.KEPT));
    List<String> cells =
        batch.problems().stream()
            .filter(problem -> problem.code() == Code.DATE_BEFORE_COVERED)
            .map(problem -> problem.place().cell().orElseThrow().toString())
            .toList();
    assertEquals(isWarned ? List.of("A2", "C3") : List.of(), cells);
  }
}
