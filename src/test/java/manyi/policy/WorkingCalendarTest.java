package manyi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import manyi.record.HolidayLine;
import manyi.record.ListFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
  private final WorkingCalendar official = WorkingCalendar.of(ListFile.builtInHolidays());

  @ParameterizedTest(name = "{0} + {1} working days")
  @CsvSource({
    "2025-05-26, 15, 2025-06-17",
    "2026-02-09, 15, 2026-03-06",
    "2024-04-26, 5,  2024-05-07",
    "2025-09-26, 3,  2025-09-30",
    "2025-09-26, 4,  2025-10-09",
    "2026-01-02, 1,  2026-01-04",
    "2026-06-18, 1,  2026-06-22",
    "2027-05-03, 15, 2027-05-24",
    "2026-02-09, 0,  2026-02-09",
  })
  void workingDaysPassOverHolidaysAndTakeInWorkedWeekends(String from, int days, String to) {
    assertEquals(LocalDate.parse(to), official.plusWorkingDays(LocalDate.parse(from), days));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2024, 30, 8", "2025, 28, 5", "2026, 33, 6"})
  void everyOfficialDayIsListed(int year, int daysOff, int worked) {
    List<HolidayLine> lines =
        ListFile.builtInHolidays().stream().filter(l -> l.date().getYear() == year).toList();

    assertEquals(worked, lines.stream().filter(HolidayLine::worked).count());
    assertEquals(daysOff, lines.stream().filter(line -> !line.worked()).count());
    assertEquals(lines.size(), lines.stream().map(HolidayLine::date).distinct().count());
    for (HolidayLine line : lines) {
      assertEquals(line.worked(), official.isWorked(line.date()), line.toString());
      boolean weekend = line.date().getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
      assertTrue(weekend || !line.worked(), line.toString());
    }
  }

  @Test
  void yearsWithoutAListFallBackToMondayToFriday() {
    assertTrue(official.knows(2024));
    assertTrue(official.knows(2026));
    assertFalse(official.knows(2023));
    assertFalse(official.knows(2027));
    assertTrue(official.isWorked(LocalDate.of(2027, 10, 1)));
  }

  @Test
  void aCompanysOwnLinesHoldOverTheOfficialOnes() throws IOException {
    String own =
        """
        date,kind,name
        2026-03-09,off,司庆
        2026-02-14,off,
        2026-10-05,work,值班
        2027-01-01,off,元旦
        """;
    List<HolidayLine> lines = new ArrayList<>(ListFile.builtInHolidays());
    lines.addAll(ListFile.holidays(new StringReader(own), "holidays.csv"));
    WorkingCalendar calendar = WorkingCalendar.of(lines);

    assertFalse(calendar.isWorked(LocalDate.of(2026, 3, 9)));
    assertFalse(calendar.isWorked(LocalDate.of(2026, 2, 14)));
    assertTrue(calendar.isWorked(LocalDate.of(2026, 10, 5)));
    assertFalse(calendar.isWorked(LocalDate.of(2026, 10, 6)));
    assertTrue(calendar.knows(2027));
  }
}
