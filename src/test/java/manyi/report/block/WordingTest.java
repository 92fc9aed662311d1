package manyi.report.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import manyi.figures.complaint.ComplaintFigures;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.record.RecordKinds;
import manyi.record.word.Meaning;
import manyi.record.word.Outcome;
import manyi.record.word.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03, 2026年3月, March 2026",
    "2026Q2, 2026年第2季度, Quarter 2 of 2026",
    "2026, 2026年, 2026",
    "2026H1, 2026年上半年, First half of 2026",
    "2025H2, 2025年下半年, Second half of 2025",
    "2026-03-05, 2026-03-05, 2026-03-05",
  })
  void periodsAreSaidAsPeopleSayThem(String span, String zh, String en) {
    assertEquals(zh, new Wording(Language.ZH).span(span));
    assertEquals(en, new Wording(Language.EN).span(span));
  }

  @Test
  void aWordThatNoListKnowsStaysAsItWasWritten() {
    Wording zh = new Wording(Language.ZH);
    assertEquals("电话", zh.term("channel", "phone"));
    assertEquals("钉钉", zh.term("channel", "钉钉"));
    assertEquals("未分类", zh.term("category", "未分类"));
    assertEquals("Unclassified", new Wording(Language.EN).term("category", "未分类"));
  }

  @Test
  void aDayIsShortEnoughForAnAxis() {
    assertEquals("3/5", new Wording(Language.ZH).day(LocalDate.of(2026, 3, 5)));
    assertEquals("5 Mar", new Wording(Language.EN).day(LocalDate.of(2026, 3, 5)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMeaningHasAName(Language language) {
    Messages terms = Messages.of("terms", language);
    for (Vocabulary<?> vocabulary : Vocabulary.ALL) {
      for (Meaning meaning : vocabulary.meanings()) {
        String key = vocabulary.terms() + "." + meaning.code();
        assertTrue(terms.has(key), key);
      }
    }
    RecordKinds.ALL.forEach(kind -> assertTrue(terms.has("recordKind." + kind.name())));
    for (Outcome outcome : Outcome.values()) {
      assertTrue(terms.has("outcome." + outcome.code()));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySettingAndEachOfItsChoicesIsSaidInWords(Language language) {
    Wording wording = new Wording(language);
    for (Setting setting : Setting.values()) {
      assertTrue(wording.has("setting." + setting.key()), setting.key());
      for (String choice : setting.choices()) {
        assertFalse(wording.setting(setting, choice).equals(choice), setting.key());
      }
      assertFalse(wording.setting(setting, setting.standard()).isBlank());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureAndEveryJudgementIsSaidInWords(Language language) {
    Wording wording = new Wording(language);
    for (Indicator indicator : Indicator.values()) {
      assertTrue(wording.measured(indicator).contains(wording.figure(indicator)));
    }
    for (ComplaintFigures.Judgement judgement : ComplaintFigures.Judgement.values()) {
      assertTrue(wording.has("judgement." + judgement.name()));
    }
    for (ComplaintFigures.RevisitJudgement judgement : ComplaintFigures.RevisitJudgement.values()) {
      assertTrue(wording.has("revisits." + judgement.name()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "VISIT_BANDS, 300:4 above:7, '300 户以下（含）4%、以上 7%'",
    "SCORE_CUTS_10, 8 6, '8 分及以上满意，6 分及以上基本满意'",
    "PARETO_THRESHOLD, 0.8, 80.00%",
    "CLOSING_DAY, 31, 自然月末",
    "CLOSING_DAY, 25, 每月 25 日",
    "REVISIT_DAYS, 3, 完成后 3 日",
  })
  void settingsAreSaidAsTheRegulationsSayThem(Setting setting, String value, String said) {
    assertEquals(said, new Wording(Language.ZH).setting(setting, value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "terms"})
  void anEnglishReportHasNoChineseOfItsOwn(String bundle) {
    Messages english = Messages.of(bundle, Language.EN);
    for (String key : english.keys()) {
      assertTrue(
          english
              .text(key)
              .codePoints()
              .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
          key);
    }
  }
}
