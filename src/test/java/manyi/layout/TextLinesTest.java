package manyi.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {

  @ParameterizedTest
  @CsvSource({
    "投诉办结, 8, 1",
    "投诉办结率, 8, 2",
    "投诉办结。率, 8, 2",
    "投诉办结率，, 10, 2",
    "reply in two days, 10, 2",
    "reply in three working days, 10, 4",
    "averylongwordwithoutanybreak, 10, 3",
    "见 ABC-20260305 号, 12, 3",
    "'', 10, 1",
  })
  void countsLinesAsAProgramBreaksThem(String text, int room, int lines) {
    assertEquals(lines, TextLines.count(text, room, 1));
  }

  @Test
  void everyLineBreakCounts() {
    assertEquals(4, TextLines.count("甲\n乙\n\n丙", 10, 1));
  }

  @Test
  void largerTypeTakesMoreLines() {
    assertEquals(3, TextLines.count("投诉办结率", 10.5, 2));
  }
}
