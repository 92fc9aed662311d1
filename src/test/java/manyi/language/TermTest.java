package manyi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import manyi.record.RecordKind;
import manyi.record.RecordKinds;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermTest {
  private static final Messages CHINESE = Messages.of("terms", Language.ZH);

  @ParameterizedTest
  @CsvSource({
    "是⟦field.complaint.receivedAt⟧。, 是受理时间。",
    "⟦field.visit.kind⟧和⟦field.complaint.kind⟧, 走访类型和事项类型",
    "⟦recordKind.visit⟧, 走访记录",
    "⟦field.complaint.unheardOf⟧, unheardOf",
    "⟦, ⟦"
  })
  void aMarkIsReadAsTheNameAndWhatHasNoneKeepsItsCode(String marked, String named) {
    assertEquals(named, Term.named(marked, CHINESE));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFieldAndEveryValueHasAName(Language language) {
    Messages terms = Messages.of("terms", language);
    List<String> nameless = new ArrayList<>();
    for (RecordKind<?> kind : RecordKinds.ALL) {
      kind.columns().stream()
          .filter(
              column ->
                  !terms.has("field." + column.name())
                      && !terms.has("field." + kind.name() + "." + column.name()))
          .forEach(column -> nameless.add(kind.name() + " " + column.name()));
    }
    for (Vocabulary<?> vocabulary : Vocabulary.ALL) {
      vocabulary.meanings().stream()
          .map(Meaning::code)
          .filter(code -> !terms.has(vocabulary.terms() + "." + code))
          .forEach(code -> nameless.add(vocabulary.name() + " " + code));
    }
    assertEquals(List.of(), nameless);
  }
}
