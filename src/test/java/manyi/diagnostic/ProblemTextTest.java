package manyi.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.grid.CellRef;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.language.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasATextAndEveryTextACode(Language language) {
    Set<String> worded = new TreeSet<>();
    for (String key : Messages.of("problems", language).keys()) {
      worded.add(key.substring(0, key.lastIndexOf('.')));
    }
    Set<String> codes =
        Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(codes, worded);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyErrorSaysWhatToDo(Language language) {
    Messages messages = Messages.of("problems", language);
    List<String> silent =
        Arrays.stream(Code.values())
            .filter(code -> code.severity() == Severity.ERROR)
            .map(Code::id)
            .filter(id -> !messages.has(id + ".help") && !messages.has(id + ".expected"))
            .toList();
    assertTrue(silent.isEmpty(), silent::toString);
  }

  @Test
  void quotesAPersonOnlyWhenAsked() {
    Problem problem =
        Problem.of(
                Code.DATE_UNREADABLE,
                Place.cell("a.xlsx", "5月", new CellRef(14, 3)),
                "欧阳明",
                "受理日期",
                "2025-03-05")
            .asPersonal();
    assertEquals("欧**", new ProblemText(Language.ZH, false).found(problem));
    assertEquals("欧阳明", new ProblemText(Language.ZH, true).found(problem));
  }

  @Test
  void listsAreJoinedAsTheLanguageJoinsThem() {
    Problem problem =
        Problem.of(
            Code.HEADER_NOT_FOUND,
            Place.file("a.csv"),
            "甲" + Term.COMMA + "乙",
            "丙" + Term.COMMA + "丁");
    assertEquals("甲, 乙", new ProblemText(Language.EN, false).found(problem));
    assertEquals("甲、乙", new ProblemText(Language.ZH, false).found(problem));
  }

  @Test
  void anArgumentThatRepeatsAPersonIsMaskedToo() {
    Problem problem =
        Problem.of(Code.HEADER_UNKNOWN, Place.file("a.csv"), "联系人：王小芳", "complaint,-,联系人：王小芳", "");
    ProblemText text = new ProblemText(Language.ZH, false);
    assertFalse((text.says(problem) + text.help(problem) + text.expected(problem)).contains("小芳"));
  }
}
