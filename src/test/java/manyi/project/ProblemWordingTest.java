package manyi.project;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every refusal of a project folder can be said, with what was found in it. */
class ProblemWordingTest {
  private static final EnumSet<Code> OURS =
      EnumSet.of(
          Code.NUMBER_REUSED,
          Code.RECORD_CORRECTED,
          Code.RECORDS_TAKEN_OUT,
          Code.RECORD_REOPENED,
          Code.MONTHS_LESSENED,
          Code.COPY_REPLACES,
          Code.MENDS_UNDONE,
          Code.MONTHS_EMPTIED,
          Code.RETURNED_EXCEEDS_ISSUED,
          Code.ROUND_FACT_DIFFERS,
          Code.RETURNS_OVERLAP,
          Code.ROUND_MIXED,
          Code.ROUND_UNKNOWN,
          Code.RECORDS_NOT_REPEATED,
          Code.IMPORT_UNKNOWN,
          Code.IMPORT_WITHDRAWN,
          Code.BATCH_DAMAGED,
          Code.IMPORT_FOREIGN,
          Code.IMPORT_MISSING,
          Code.IMPORT_NOT_RESTORED,
          Code.IMPORT_LOST,
          Code.LAST_IMPORT_UNKNOWN,
          Code.WORKSPACE_MISSING,
          Code.WORKSPACE_EXISTS,
          Code.PROJECT_UNKNOWN,
          Code.PROJECT_EXISTS,
          Code.PROJECT_NAME_UNUSABLE,
          Code.SETTINGS_UNREADABLE,
          Code.SETTING_UNKNOWN,
          Code.SETTING_VALUE);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextQuotesWhatWasFoundAndFillsItsPlaces(Language language) {
    ProblemText text = new ProblemText(language, false);
    for (Code code : OURS) {
      Problem problem = Problem.of(code, Place.NOWHERE, "甲0", "乙1", "乙2", "乙3", "乙4", "乙5");
      String all =
          text.says(problem) + text.expected(problem).orElse("") + text.help(problem).orElseThrow();
      assertTrue(all.contains("甲0"), all);
      assertFalse(all.contains("{"), all);
    }
    assertTrue(
        text.says(Problem.of(Code.ISSUED_IS_ZERO, Place.NOWHERE, "0", "2026H1"))
            .contains("2026H1"));
  }
}
