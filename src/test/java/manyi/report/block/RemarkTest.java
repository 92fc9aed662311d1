package manyi.report.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.language.Language;
import manyi.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRemarkAndSubjectHasATextAndTheReverse(Language language) {
    Set<String> said = new TreeSet<>();
    for (Remark remark : Remark.values()) {
      said.add(remark.key());
    }
    for (Remark.Subject subject : Remark.Subject.values()) {
      said.add(subject.key());
    }
    Set<String> worded =
        Messages.of("report", language).keys().stream()
            .filter(key -> key.startsWith("highlight."))
            .collect(Collectors.toSet());
    assertEquals(worded, Set.copyOf(said));
  }
}
