package manyi.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.grid.Value.Moment;
import manyi.grid.Value.Moment.Part;
import org.junit.jupiter.api.Test;

class ContentPrintTest {
  private static final LocalDateTime MORNING = LocalDateTime.of(2025, 7, 3, 9, 30, 20);

  private static String print(Value value) {
    return ContentPrint.of(List.of(Grid.named("7月").put(4, 2, value).build()));
  }

  private static Value number(String number, String shown) {
    return new Value.Numeric(new BigDecimal(number), shown);
  }

  @Test
  void tellsValuesApartThatLookAlike() {
    List<Value> alike =
        List.of(
            Value.text("5"),
            number("5", "5"),
            number("4.6", "5"),
            number("4.61", "5"),
            number("5", "5.0"),
            new Value.Broken("5"),
            new Moment(MORNING, Part.DATE, "5"),
            new Moment(MORNING, Part.DATE_AND_TIME, "5"),
            new Moment(MORNING.plusSeconds(1), Part.DATE_AND_TIME, "5"),
            Value.text("TRUE"),
            new Value.Bool(true));
    List<String> prints = new ArrayList<>();
    alike.forEach(value -> prints.add(print(value)));
    assertEquals(alike.size(), new HashSet<>(prints).size());
  }

  @Test
  void doesNotCareHowANumberIsWritten() {
    assertEquals(print(number("50", "50")), print(number("5E+1", "50")));
  }

  @Test
  void tellsAShownSheetFromAHiddenOne() {
    Grid.Builder shown = Grid.named("旧").put(1, 1, Value.number(3));
    Grid.Builder hidden = Grid.named("旧").put(1, 1, Value.number(3)).hidden(true);
    assertNotEquals(
        ContentPrint.of(List.of(shown.build())), ContentPrint.of(List.of(hidden.build())));
  }
}
