package manyi.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2025-03x59 2015-03x1, 121, 2015-03",
    "2025-01x20 2024-01x1, 13, 2024-01",
    "2025-01x20 2024-02x1, 12, ''",
    "2025-03x2 2015-03x1, 121, 2015-03",
    "2025-03x1 2015-03x1, 121, ''",
    "2022-05x4 2025-03x90, 35, ''",
    "2022-05x2 2022-06x2 2025-03x90, 35, ''",
    "2015-03x1 2019-03x1 2025-02x30 2025-04x9, 122, 2015-03 2019-03",
    "2025-03x7, 1, ''"
  })
  void everyMonthCountsFromTheFirstToTheLastAndAFewFarOffAreNamed(
      String counts, int months, String outlying) {
    MonthSpan span = MonthSpan.of(dated(counts));
    assertEquals(dated(counts).stream().min(YearMonth::compareTo).get(), span.months().first());
    assertEquals(dated(counts).stream().max(YearMonth::compareTo).get(), span.months().last());
    assertEquals(months, span.months().size());
    assertEquals(
        outlying,
        span.outlying().stream().map(YearMonth::toString).collect(Collectors.joining(" ")));
  }

  @Test
  void noDateGivesNoMonth() {
    assertEquals(List.of(), List.copyOf(MonthSpan.of(List.of()).months()));
  }

  private static List<YearMonth> dated(String counts) {
    List<YearMonth> dated = new ArrayList<>();
    for (String count : counts.split(" ", -1)) {
      String[] parts = count.split("x", -1);
      for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
        dated.add(YearMonth.parse(parts[0]));
      }
    }
    return dated;
  }
}
