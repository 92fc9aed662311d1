package manyi.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.grid.Value;
import manyi.intake.cell.DateReading.Kind;
import manyi.intake.cell.DateReading.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {
  private static final LocalDate RUN = LocalDate.of(2026, 9, 30);

  private final DateReading reading = new DateReading(OptionalInt.of(2025), new TreeSet<>(), RUN);

  private String read(Value value) {
    Result result = reading.read(value);
    return result.kind() == Kind.READ ? result.when().toString() : result.kind().toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2025-03-05,2025-03-05",
    "2025/3/5,2025-03-05",
    "2026-3-5 上午,2026-03-05",
    "2026-3-5下午,2026-03-05",
    "2026.3.27.,2026-03-27",
    "3月27日。,2025-03-27",
    "二〇二六年三月五日,2026-03-05",
    "二〇二五年十二月三十一日,2025-12-31",
    "三月廿五日,2025-03-25",
    "十月十日,2025-10-10",
    "2025.3.5,2025-03-05",
    "2025年3月5日,2025-03-05",
    "2025年3月5号,2025-03-05",
    "2026年9月22日 10:13,2026-09-22T10:13",
    "2026/09/03 12:00:00,2026-09-03T12:00",
    "2026-06-16 08:00:00,2026-06-16T08:00",
    "2020/1/1 1:01,2020-01-01T01:01",
    "2025-03-05T09:30:15,2025-03-05T09:30:15",
    "2025-03-05T09:30:00+08:00,2025-03-05T09:30",
    "20250305,2025-03-05",
    "20250305 0930,2025-03-05T09:30",
    "20250305093015,2025-03-05T09:30:15",
    "25.3.5,2025-03-05",
    "25年3月5日,2025-03-05",
    "3月5日,2025-03-05",
    "3.5,2025-03-05",
    "3/5,2025-03-05",
    "3-5,2025-03-05",
    "12.31,2025-12-31",
    "2025年3月5日上午9时30分,2025-03-05T09:30",
    "2025年3月5日下午3点,2025-03-05T15:00",
    "2025年3月5日 14点20,2025-03-05T14:20",
    "3月5日14点20分,2025-03-05T14:20",
    "3月5日晚上8点半,2025-03-05T20:30",
    "3月5日中午12点,2025-03-05T12:00",
    "3月5日凌晨12点10分,2025-03-05T00:10",
    "2025-03-05 9:30 PM,2025-03-05T21:30",
    "２０２５年３月５日　９：３０,2025-03-05T09:30",
    "2025-03-05（周三）,2025-03-05",
    "2025-03-05 星期三 14:20,2025-03-05T14:20",
    "2025年3月5日(星期三),2025-03-05",
    "2025—03—05,2025-03-05",
    "' 2025-03-05 ',2025-03-05",
    "45721,2025-03-05",
    "45721.604,2025-03-05T14:29:46",
    "2024-2-29,2024-02-29",
  })
  void readsADateInEveryShape(String written, String read) {
    assertEquals(read, read(Value.text(written)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2024/13/2",
        "2025-02-29",
        "2月30日",
        "5/3/2025",
        "3/5/25",
        "12/5/08",
        "9:30",
        "14点20",
        "2025",
        "2025-03",
        "3月",
        "5",
        "处理中",
        "2025-03-05 25:10",
        "2025-03-05 9:61",
        "1-2-301",
        "2025-03-05-06",
        "",
        "2025年3月5日左右或6日",
        "99999999",
        "75000",
        "2025--3-5"
      })
  void refusesWhatIsNoDate(String written) {
    assertEquals("UNREADABLE", read(Value.text(written)));
  }

  @Test
  void readsWhatExcelStored() {
    LocalDateTime at = LocalDateTime.of(2025, 3, 5, 0, 0);
    assertEquals("2025-03-05", read(new Value.Moment(at, Value.Moment.Part.DATE, "")));
    assertEquals(
        "2025-03-05T00:00", read(new Value.Moment(at, Value.Moment.Part.DATE_AND_TIME, "")));
    assertEquals("UNREADABLE", read(new Value.Moment(at, Value.Moment.Part.TIME, "0:00")));
    assertEquals("2025-03-05", read(Value.number(45721)));
    assertEquals("2025-03-05T14:24", read(Value.number(new BigDecimal("45721.6"))));
    assertEquals("2025-03-05", read(Value.number(20250305)));
    assertEquals("UNREADABLE", read(Value.number(2025)));
    assertEquals("UNREADABLE", read(new Value.Bool(true)));
  }

  @Test
  void readsMonthAndDayTypedAsANumberUnlessAZeroMayBeLost() {
    assertEquals("2025-03-05", read(Value.number(new BigDecimal("3.5"))));
    assertEquals("2025-03-15", read(Value.number(new BigDecimal("3.15"))));
    assertEquals("UNREADABLE", read(Value.number(new BigDecimal("3.1"))));
    assertEquals("2025-03-10", read(new Value.Numeric(new BigDecimal("3.1"), "3.10")));
    assertEquals("UNREADABLE", read(Value.number(3)));
  }

  @Test
  void refusesDatesAfterTheRunAndBefore2000() {
    assertEquals("2026-09-30", read(Value.text("2026-09-30")));
    assertEquals("OUT_OF_RANGE", read(Value.text("2026-10-01")));
    assertEquals("OUT_OF_RANGE", read(Value.text("1999-12-31")));
    assertEquals("2000-01-01", read(Value.text("2000-01-01")));
    assertEquals(Kind.READ, reading.readAhead(Value.text("2026-12-01")).kind());
    assertEquals(Kind.READ, reading.readLongAgo(Value.text("1987-05-01")).kind());
  }

  @Test
  void leansOnAnotherDateForTheSameDay() {
    Result same = reading.read(Value.text("当天 15:20"));
    assertEquals(Kind.RELATIVE, same.kind());
    assertEquals(0, same.daysAfter());
    assertEquals(LocalTime.of(15, 20), same.clock());
    assertEquals(1, reading.read(Value.text("次日")).daysAfter());
  }

  @Test
  void choosesTheYearThatIsNearestToTheMonthsCovered() {
    assertEquals("2026-01-03", covering("1月3日", "2025-12"));
    assertEquals("2024-12-30", covering("12月30日", "2025-01"));
    assertEquals("2025-11-30", covering("11月30日", "2025-12", "2026-01"));
    assertEquals("2026-01-30", covering("1月30日", "2025-12", "2026-01"));
  }

  private static String covering(String written, String... months) {
    SortedSet<YearMonth> covers =
        Stream.of(months).map(YearMonth::parse).collect(Collectors.toCollection(TreeSet::new));
    Result result = new DateReading(OptionalInt.of(2020), covers, RUN).read(Value.text(written));
    return String.valueOf(result.when());
  }

  @Test
  void saysWhenTheYearIsNotWritten() {
    assertEquals(true, reading.read(Value.text("3月5日")).isYearAssumed());
    assertEquals(false, reading.read(Value.text("25.3.5")).isYearAssumed());
    DateReading without = new DateReading(OptionalInt.empty(), new TreeSet<>(), RUN);
    assertEquals(Kind.UNREADABLE, without.read(Value.text("3月5日")).kind());
  }

  @Test
  void readsTheTimeOfADayOfItsOwn() {
    assertEquals(Optional.of(LocalTime.of(9, 30)), DateReading.clock(Value.text("9:30")));
    assertEquals(Optional.of(LocalTime.of(14, 20)), DateReading.clock(Value.text("14点20")));
    assertEquals(Optional.of(LocalTime.of(16, 0)), DateReading.clock(Value.text("下午4点")));
    assertEquals(
        Optional.of(LocalTime.of(12, 0)), DateReading.clock(Value.number(new BigDecimal("0.5"))));
    assertEquals(Optional.empty(), DateReading.clock(Value.text("3月5日")));
    assertEquals(Optional.empty(), DateReading.clock(Value.number(9)));
  }
}
