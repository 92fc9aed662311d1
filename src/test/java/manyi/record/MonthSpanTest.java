package manyi.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2025-03x59 2015-03x1, 2025-03, 2025-03, 1",
    "2025-01x20 2024-01x1, 2025-01, 2025-01, 1",
    "2025-01x20 2024-02x1, 2024-02, 2025-01, 12",
    "2025-03x2 2015-03x1, 2025-03, 2025-03, 1",
    "2025-03x1 2015-03x1, 2015-03, 2025-03, 121",
    "2022-05x4 2025-03x90, 2022-05, 2025-03, 35",
    "2022-05x2 2022-06x2 2025-03x90, 2022-05, 2025-03, 35",
    "2015-03x1 2019-03x1 2025-02x30 2025-04x9, 2025-02, 2025-04, 3",
    "2025-03x7, 2025-03, 2025-03, 1"
  })
  void aFewDatesAYearFromAllOthersAreNoMonthsOfTheReport(
      String counts, String first, String last, int months) {
    MonthSpan span = MonthSpan.of(dated(counts));
    assertEquals(YearMonth.parse(first), span.months().first());
    assertEquals(YearMonth.parse(last), span.months().last());
    assertEquals(months, span.months().size());
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
