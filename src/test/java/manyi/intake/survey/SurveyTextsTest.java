package manyi.intake.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import manyi.grid.Value;
import manyi.intake.sheet.RoundName;
import manyi.record.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTextsTest {

  @ParameterizedTest
  @CsvSource({"123秒, 123", "5分20秒, 320", "1小时2分, 3720", "00:05:20, 320", "2分钟, 120", "75, 75"})
  void answeringTimesAreSeconds(String text, BigDecimal seconds) {
    assertEquals(0, AnswerTime.seconds(Value.text(text)).orElseThrow().compareTo(seconds), text);
  }

  @Test
  void aTimeOfDayIsADurationToo() {
    Value.Moment moment =
        new Value.Moment(
            LocalDateTime.of(1899, 12, 31, 0, 4, 5), Value.Moment.Part.TIME, "0:04:05");
    assertEquals(Optional.of(BigDecimal.valueOf(245)), AnswerTime.seconds(moment));
    assertTrue(AnswerTime.seconds(Value.text("很久")).isEmpty());
    assertTrue(AnswerTime.seconds(Value.number(-4)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2026年上半年业主满意度调查, 2026H1",
    "2026年度下半年问卷, 2026H2",
    "2026年第一次满意度调查, 2026H1",
    "满意度第2次调查, 2027H2",
    "绿城_2026H2, 2026H2"
  })
  void titlesNameARound(String title, String round) {
    assertEquals(Round.parse(round), RoundName.in(title, OptionalInt.of(2027)));
  }

  @Test
  void monthsOfOneHalfYearNameIt() {
    assertEquals(
        Optional.of(new Round(2026, 2)),
        RoundName.of(new TreeSet<>(List.of(YearMonth.of(2026, 7), YearMonth.of(2026, 9)))));
    assertTrue(
        RoundName.of(new TreeSet<>(List.of(YearMonth.of(2026, 6), YearMonth.of(2026, 7))))
            .isEmpty());
    assertTrue(RoundName.of(new TreeSet<>()).isEmpty());
    assertTrue(RoundName.in("第一次调查", OptionalInt.empty()).isEmpty());
  }
}
