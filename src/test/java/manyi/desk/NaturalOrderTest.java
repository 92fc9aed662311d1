package manyi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void ordersNumbersByTheirValue() {
    List<String> names =
        List.of(
            "",
            "1月",
            "02月",
            "2月",
            "10月",
            "2024.csv",
            "2024a",
            "99999999999999999999",
            "a",
            "a1b2",
            "a1b10",
            "投诉",
            "投诉1");
    List<String> mixed = new ArrayList<>(names);
    Collections.shuffle(mixed, new java.util.Random(7));
    mixed.sort(NaturalOrder::compare);
    assertEquals(names, mixed);
  }
}
