package manyi.report.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.language.Language;
import manyi.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListColumnTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyColumnHasAHeadAndEveryHeadAColumn(Language language) {
    Set<String> columns = new TreeSet<>();
    for (ListColumn column : ListColumn.values()) {
      columns.add("column." + column.key());
    }
    Set<String> heads =
        Messages.of("report", language).keys().stream()
            .filter(key -> key.startsWith("column."))
            .collect(Collectors.toSet());
    assertEquals(heads, Set.copyOf(columns));
  }
}
