package manyi.report.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import manyi.language.Language;
import manyi.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetIdTest {
  private static final String PREFIX = "sheet.";

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySheetHasATabAndEveryTabASheet(Language language) {
    Set<String> named = new TreeSet<>();
    for (String key : Messages.of("report", language).keys()) {
      if (key.startsWith(PREFIX)) {
        named.add(key.substring(PREFIX.length()));
      }
    }
    assertEquals(
        Set.copyOf(Arrays.stream(SheetId.values()).map(SheetId::key).toList()), Set.copyOf(named));
  }
}
