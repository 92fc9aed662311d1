package manyi.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.policy.WorkingCalendar;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.Source;
import manyi.record.Words;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DissatisfactionTest {

  private static Complaint answered(String kept) {
    Fields.Builder fields = Fields.of(Complaint.KIND);
    if (!kept.isEmpty()) {
      fields.put(Complaint.REVISIT_SATISFACTION, Vocabulary.SATISFACTION.read(kept));
    }
    return new Complaint(Source.of("0001", "台账.xlsx", "3月", 4), fields.build());
  }

  private static boolean isMarked(String kept, Policy policy) {
    return new Dissatisfaction(policy).isIn(answered(kept), Complaint.REVISIT_SATISFACTION);
  }

  @ParameterizedTest(name = "{0} under {1}")
  @CsvSource({
    "dissatisfied, 4 3, true",
    "不满意, 4 3, true",
    "fair, 4 3, false",
    "2/5分, 4 3, true",
    "3/5星, 4 3, false",
    "3/5星, 5 4, true",
    "5/10分, 4 3, true",
    "notReached, 4 3, false",
    "还行, 4 3, false",
    "'', 4 3, false",
  })
  void isToldOfWordsAndScores(String kept, String cuts, boolean expected) {
    assertEquals(expected, isMarked(kept, SurveyCase.policy(Map.of(Setting.SCORE_CUTS_5, cuts))));
  }

  /** A word that was unknown at the import moves the mark and the rate alike. */
  @Test
  void aLineOfTheListMovesMarkAndRateAlike() {
    Words words = new Words(List.of(new Words.Line("revisitSatisfaction", "凑合", "dissatisfied")));
    for (String kept : List.of("凑合", "马虎", "2/5分", "4/5分", "satisfied", "fair")) {
      Policy policy = new Policy(Map.of(), Map.of(), words, WorkingCalendar.of(List.of()));
      Optional<Satisfaction> answer =
          new Meanings(words)
              .of(answered(kept), Complaint.REVISIT_SATISFACTION, Vocabulary.SATISFACTION);
      AnswerTally tally = new AnswerTally(policy);
      tally.add(answer, kept);
      assertEquals(
          List.of("凑合", "2/5分").contains(kept) ? 1 : 0, tally.answers().dissatisfied(), kept);
      assertEquals(tally.answers().dissatisfied() == 1, isMarked(kept, policy), kept);
    }
  }
}
