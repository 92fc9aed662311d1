package manyi.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayListTest {

  @Test
  void aListNamesDaysOffAndWorkedWeekends() throws IOException {
    String list = "\uFEFFdate,kind,name\n2027-05-01,off,劳动节\n\n2027-05-08, work ,\n";

    assertEquals(
        List.of(
            new HolidayLine(LocalDate.of(2027, 5, 1), false, "劳动节"),
            new HolidayLine(LocalDate.of(2027, 5, 8), true, "")),
        ListFile.holidays(new StringReader(list), "holidays.csv"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-02-30,off,春节 | A2",
        "2027/5/1,off,劳动节 | A2",
        "2027-05-01,休,劳动节 | B2",
        "2027-05-01,off | A2",
      })
  void aLineThatCannotBeMeantIsRefusedWithItsPlace(String line, String cell) {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                ListFile.holidays(
                    new StringReader("date,kind,name\n" + line + "\n"), "holidays.csv"));

    Problem problem = refusal.problem();
    assertEquals(Code.LIST_LINE_UNREADABLE, problem.code());
    assertEquals(cell, problem.place().cell().orElseThrow().toString());
  }
}
