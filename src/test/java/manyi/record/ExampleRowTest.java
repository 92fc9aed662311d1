package manyi.record;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import manyi.language.Language;
import org.junit.jupiter.api.Test;

class ExampleRowTest {

  @Test
  void isKnownInAnyLanguageByItsOwnWordsAlone() {
    for (Language language : Language.values()) {
      List<String> shown =
          new ArrayList<>(
              ExampleRow.of(Complaint.KIND, language).cells().stream()
                  .map(ExampleLine::text)
                  .toList());
      assertTrue(ExampleRow.isAny(shown), language::name);
      shown.replaceAll(text -> text.length() > 6 ? "楼道堆放杂物，影响通行" : text);
      assertFalse(ExampleRow.isAny(shown), language::name);
    }
  }

  @Test
  void aRecordOfSomebodyMarkedAsAnExampleIsNotOurs() {
    assertFalse(ExampleRow.isAny(List.of("例", "2025-03-05", "1-2-301", "", "电梯异响")));
  }
}
