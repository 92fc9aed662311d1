package manyi.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General|PLAIN",
        "G/通用格式|PLAIN",
        "@|PLAIN",
        "0|DECORATED",
        "0.00E+00|DECORATED",
        "[红色]0|DECORATED",
        "[Red]0|DECORATED",
        "\"d\"0|DECORATED",
        "0\"年\"|DECORATED",
        "0\\d|DECORATED",
        "General\"天\"|DECORATED",
        "General;[Red]-General|DECORATED",
        "#,##0.00_);[Red](#,##0.00)|DECORATED",
        "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |DECORATED",
        "[$¥-804]#,##0.00|DECORATED",
        "[DBNum1]0|DECORATED",
        "\"yyyy\"0;\"mm\"|DECORATED",
        ";;;|DECORATED",
        "Standard|DECORATED",
        "yyyy-mm-dd|DATE",
        "yyyy\\-mm\\-dd;@|DATE",
        "yyyy\"年\"m\"月\"d\"日\"|DATE",
        "yyyy年m月d日|DATE",
        "m\"月\"d\"日\"|DATE",
        "[$-804]aaaa|DATE",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy|DATE",
        "[DBNum1][$-804]yyyy\"年\"m\"月\"|DATE",
        "e\"年\"|DATE",
        "mmm-yy|DATE",
        "m/d/yy h:mm|DATE",
        "[>43000]yyyy-mm-dd;0|DATE",
        "h:mm|TIME",
        "h:mm:ss AM/PM|TIME",
        "上午/下午h\"时\"mm\"分\"|TIME",
        "[$-804]上午/下午h时mm分ss秒;@|TIME",
        "mm:ss.0|TIME",
        "[h]:mm|TIME",
        "[mm]:ss|TIME",
        "[ss].00|TIME"
      })
  void knowsDatesFromNumbers(String pattern, NumberForm.Kind kind) {
    assertEquals(kind, NumberForm.of(176, pattern).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "0, PLAIN",
    "1, DECORATED",
    "10, DECORATED",
    "13, DECORATED",
    "14, DATE",
    "17, DATE",
    "18, TIME",
    "21, TIME",
    "22, DATE",
    "26, PLAIN",
    "27, DATE",
    "31, DATE",
    "32, TIME",
    "36, DATE",
    "37, DECORATED",
    "44, DECORATED",
    "45, TIME",
    "46, TIME",
    "47, TIME",
    "48, DECORATED",
    "49, PLAIN",
    "50, DATE",
    "55, TIME",
    "58, DATE",
    "59, PLAIN"
  })
  void knowsTheFormatsThatHaveOnlyANumber(int id, NumberForm.Kind kind) {
    assertEquals(kind, NumberForm.of(id, null).kind());
  }
}
