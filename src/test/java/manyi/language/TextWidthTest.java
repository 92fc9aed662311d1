package manyi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest
  @CsvSource({
    "漏水三天没人来修, 8, 漏水三天|没人来修",
    "漏水三天，没人来修, 8, 漏水三|天，没人|来修",
    "电梯（2号）坏了, 8, 电梯（2|号）坏了",
    "2025-03-05 09:30 起, 12, 2025-03-05|09:30 起",
    "revisitSatisfaction, 8, revisitSatisfaction",
    "短, 8, 短"
  })
  void wrapsBetweenCharactersAndKeepsWordsAndClosingMarksTogether(
      String text, int width, String lines) {
    assertEquals(List.of(lines.split("[|]", -1)), TextWidth.wrap(text, width));
  }
}
