package manyi.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.language.Language;
import manyi.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteCodeTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasATextAndEveryTextACode(Language language) {
    assertEquals(
        Arrays.stream(NoteCode.values())
            .map(NoteCode::id)
            .collect(Collectors.toCollection(TreeSet::new)),
        Messages.of("notes", language).keys());
  }
}
