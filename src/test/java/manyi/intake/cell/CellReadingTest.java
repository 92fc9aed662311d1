package manyi.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.grid.Value;
import manyi.intake.Reading;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Complaint;
import manyi.record.ListFile;
import manyi.record.Words;
import manyi.record.word.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReadingTest {
  private static final Words WORDS = new Words(ListFile.builtInWords());

  private static String read(CellReading reading, Value value) {
    CellReading.Outcome outcome = reading.read(value);
    String code = outcome.code().map(c -> " " + c.id()).orElse("");
    return (outcome.value() == null ? "" : outcome.value()) + code;
  }

  private static String text(Value value) {
    return read(CellReading.texts(Complaint.CONTENT), value);
  }

  @Test
  void keepsATextAsThePersonSawIt() {
    assertEquals("楼道灯\n不亮", text(Value.text("  楼道灯\n不亮\u3000")));
    assertEquals("00042", text(new Value.Numeric(new BigDecimal(42), "00042")));
    assertEquals("13812345678", text(new Value.Numeric(new BigDecimal("13812345678"), "1.38E+10")));
    assertEquals("4.5", text(Value.number(new BigDecimal("4.5"))));
    assertEquals("TRUE", text(new Value.Bool(true)));
    assertEquals("", text(Value.text("——")));
    assertEquals("", text(Value.text("/")));
    assertEquals("无", text(Value.text("无")));
    assertEquals("", read(CellReading.texts(Complaint.COMPLAINANT), Value.text("无")));
  }

  @Test
  void saysThatANumberSavedAsExcelShowedItHasLostItsDigits() {
    CellReading phones = CellReading.texts(Complaint.PHONE);
    assertEquals("1.38E+10 digits-lost", read(phones, Value.text("1.38E+10")));
    assertEquals("2E11 digits-lost", read(CellReading.texts(Complaint.NUMBER), Value.text("2E11")));
    assertEquals("1.38E+10", text(Value.text("1.38E+10")));
    assertEquals("13800001234", read(phones, Value.text("13800001234")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "3,3",
    "３,3",
    "'1,200',1200",
    "3次,3",
    "4.5分,4.5",
    "20分钟,20",
    "约30分钟,30",
    "1小时,60",
    "1小时20分,80",
    "一小时,' number-unreadable'",
    "半小时,30",
    "-2,-2",
    "--,''",
    "20-30,' number-unreadable'",
    "abc,' number-unreadable'",
  })
  void readsACount(String written, String read) {
    CellReading.Outcome outcome = CellReading.numbers().read(Value.text(written));
    String number = outcome.value() instanceof BigDecimal n ? n.toPlainString() : "";
    assertEquals(read, number + outcome.code().map(c -> " " + c.id()).orElse(""));
  }

  @Test
  void readsALengthThatExcelTookForATime() {
    Value quarter =
        new Value.Moment(
            LocalDate.of(1899, 12, 31).atTime(LocalTime.of(0, 25)), Value.Moment.Part.TIME, "0:25");
    assertEquals("25", read(CellReading.numbers(), quarter));
    assertEquals("4.5", read(CellReading.numbers(), Value.number(new BigDecimal("4.5"))));
  }

  @Test
  void readsARoomThatExcelTookForADate() {
    RoomReading rooms = new RoomReading(LocalDate.of(2026, 6, 30));
    assertEquals("3-12 room-is-date", read(rooms, date(2026, 3, 12)));
    assertEquals("1-2-3 room-is-date", read(rooms, date(2001, 2, 3)));
    assertEquals("101", read(rooms, Value.number(101)));
    assertEquals("0101", read(rooms, new Value.Numeric(new BigDecimal(101), "0101")));
    assertEquals("1#2", read(rooms, Value.text(" 1#2 ")));
    assertEquals("", read(rooms, Value.text("/")));
  }

  private static Value date(int year, int month, int day) {
    LocalDateTime at = LocalDate.of(year, month, day).atStartOfDay();
    return new Value.Moment(at, Value.Moment.Part.DATE, at.toLocalDate().toString());
  }

  private static CellReading satisfaction(String header, String highest) {
    HeaderSpelling spelling = HeaderSpelling.of(header);
    return new WordReading<>(
        Complaint.REVISIT_SATISFACTION,
        Vocabulary.SATISFACTION,
        spelling.codes(),
        ScoreReading.of(Complaint.REVISIT_SATISFACTION, spelling, new BigDecimal(highest), WORDS),
        new WordReading.Asked(false, false),
        WORDS);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "满意度,很满意,satisfied",
    "满意度,较满意,basicallySatisfied",
    "满意度,不太满意,dissatisfied",
    "满意度,一般,fair",
    "满意度,满意。,satisfied",
    "满意度,满 意,satisfied",
    "满意度,/,''",
    "满意度,无人接听,notReached",
    "满意度,拒访,refused",
    "满意度,5星,5/5星",
    "满意度,五星,5/5星",
    "满意度,３颗星,3/5星",
    "满意度,4.0分,4/5分",
    "满意度,A.满意,satisfied",
    "满意度,满意（5分）,satisfied",
    "满意度,5分（非常满意）,satisfied",
    "满意度,满意、不满意,abstained",
    "满意度,☆☆☆☆☆,abstained",
    "满意度,★★★☆☆,3/5星",
    "满意度,★★★✩✩,3/5星",
    "满意度,2分,2/5分",
    "满意度,□满意 ☑基本满意 □不满意,basicallySatisfied",
    "满意度,□满意 □基本满意 □不满意,''",
    "满意度,☑满意 ☑不满意,abstained",
    "满意度,4,4",
    "满意度,还行,还行",
    "满意度（1-5分）,4,4/5分",
    "满意度（1-10分）,7,7/10分",
    "满意度（1-5）,4,4",
    "满意度(1-非常满意 2-满意 3-不满意),1,satisfied",
    "满意度(1-非常满意 2-满意 3-不满意),3,dissatisfied",
    "满意度(1-非常满意 2-满意 3-不满意),4,4",
    "回访评分,3,3/5分",
    "回访评分,9,9",
  })
  void readsASatisfaction(String header, String written, String read) {
    assertEquals(read, read(satisfaction(header, "5"), Value.text(written)));
  }

  @Test
  void takesTheScaleOfAScoreFromTheWholeColumn() {
    assertEquals("5/10分", read(satisfaction("满意度", "9"), Value.text("5分")));
    assertEquals("5/5分", read(satisfaction("满意度", "5"), Value.text("5分")));
    assertEquals("75/100分", read(satisfaction("满意度", "96"), Value.text("75分")));
    assertEquals("5分", read(satisfaction("满意度", "100"), Value.text("5分")));
    assertEquals("5/100分", read(satisfaction("满意度（百分制）", "100"), Value.text("5分")));
    assertEquals("5/5星", read(satisfaction("满意度", "100"), Value.text("5星")));
  }

  @Test
  void readsTheSameWordByItsField() {
    CellReading status =
        new WordReading<>(
            Complaint.STATUS,
            Vocabulary.STATUS,
            Map.of("0", "待处理"),
            ScoreReading.NONE,
            new WordReading.Asked(false, false),
            WORDS);
    assertEquals("open", read(status, Value.text("处理中")));
    assertEquals("open", read(status, Value.number(0)));
    assertEquals("completed", read(status, Value.text("√")));
    assertEquals("closed", read(status, Value.text("已回访")));
    assertEquals("", read(status, Value.text("—")));
  }

  @Test
  void takesWordsForADateThatHasNotComeAsBlank() {
    WhenReading completed =
        new WhenReading(
            new DateReading(java.util.OptionalInt.of(2025), new java.util.TreeSet<>(), Reading.RUN),
            WORDS,
            WhenReading.Reach.HAPPENED);
    for (String word : new String[] {"处理中", "未完成", "/", "—", "--", "无", "跟进中", "未回访", "无法解决"}) {
      assertEquals(CellReading.Outcome.BLANK, completed.read(Value.text(word)), word);
    }
    assertEquals(Optional.of(Code.DATE_UNREADABLE), completed.read(Value.text("已完成")).code());
    assertEquals(Optional.of(Code.YEAR_ASSUMED), completed.read(Value.text("3月5日")).code());
  }
}
