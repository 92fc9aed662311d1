package manyi.record;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import manyi.language.Language;
import org.junit.jupiter.api.Test;

class ExampleRowTest {

  @Test
  void isKnownInAnyLanguageOnlyByItsOwnWords() {
    for (Language language : Language.values()) {
      List<String> shown =
          ExampleRow.of(Complaint.KIND, language).cells().stream().map(ExampleLine::text).toList();
      assertTrue(ExampleRow.isOne(Complaint.KIND, shown));
      assertFalse(ExampleRow.isOne(Household.KIND, shown));
    }
  }

  @Test
  void comparingEveryRowOfALongSheetTakesNoTime() {
    List<String> row = List.of("例", "2025-03-05", "1-2-301", "", "电梯异响");
    assertTimeout(
        Duration.ofSeconds(4),
        () -> {
          for (int i = 0; i < 40_000; i++) {
            assertFalse(ExampleRow.isOne(Complaint.KIND, row));
          }
        });
  }
}
