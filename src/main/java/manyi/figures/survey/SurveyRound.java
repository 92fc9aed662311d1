package manyi.figures.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.figures.NothingSaid;
import manyi.figures.Numbers;
import manyi.figures.Pareto;
import manyi.figures.ParetoFigures;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.figures.survey.SurveyFigures.Penalty;
import manyi.figures.survey.SurveyFigures.Suggestion;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.AnswerSheet;
import manyi.record.ProjectRecords;
import manyi.record.Round;
import manyi.record.RoundFacts;
import manyi.record.SurveyRecords;
import manyi.record.SurveyReturn;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;

/** The figures of a questionnaire round, raw or tallied (Q05-Q09, D7-D15). */
public final class SurveyRound {
  private SurveyRound() {}

  /** The figures of a round; of one without any import nothing but what is stated is known. */
  public static SurveyFigures figures(ProjectRecords project, Round round, Policy policy) {
    SurveyRecords survey =
        project
            .rounds()
            .getOrDefault(round, new SurveyRecords(round, RoundFacts.NONE, List.of(), List.of()));
    SurveyCounts counts = counts(survey, policy);
    IssuedCount issued = IssuedCount.of(project, survey, policy);
    List<Note> notes = new ArrayList<>(issued.notes());
    noteReturns(notes, issued.issued(), counts);
    notes.addAll(counts.notes());
    notes.addAll(OpenAnswers.notes(counts.items()));

    List<ItemCount> items = counts.items().stream().filter(item -> !item.isOverall()).toList();
    List<ItemCount> overall = counts.items().stream().filter(ItemCount::isOverall).toList();
    Answers answers = items.stream().map(ItemCount::answers).reduce(Answers.NONE, Answers::plus);
    Optional<Fraction> rate = answers.rate();
    Optional<ReturnRatePenalty> penalty =
        ReturnRatePenalty.of(issued.issued(), counts.returned(), policy);
    Function<Fraction, Optional<Fraction>> adjusting = adjusting(penalty, policy);
    List<Item> shown = items.stream().map(item -> item.item(adjusting)).toList();
    ParetoFigures pareto = pareto(items, policy);
    notes.addAll(pareto.notes());

    Numbers.Builder numbers =
        new Numbers.Builder()
            .putCount(Indicator.ISSUED, issued.issued())
            .putCount(Indicator.RETURNED, counts.returned())
            .putCount(Indicator.VALID, counts.valid())
            .put(Indicator.RATE, rate)
            .put(Indicator.STRICT_RATE, answers.strictRate())
            .put(Indicator.MEAN_ITEM_RATE, mean(shown));
    penalty
        .map(points -> points.on(rate))
        .ifPresent(
            taken ->
                numbers
                    .put(Indicator.RETURN_RATE, Optional.of(taken.returnRate()))
                    .put(Indicator.SHORTFALL_POINTS, Optional.of(taken.shortfallPoints()))
                    .put(Indicator.PENALTY_POINTS, Optional.of(taken.penaltyPoints()))
                    .put(Indicator.ADJUSTED_RATE, taken.adjustedRate()));

    return new SurveyFigures(
        project.id(),
        round,
        numbers.build(),
        counts.emptyRows(),
        answers,
        penalty.map(points -> points.readings(rate)),
        shown,
        overall.stream().map(item -> item.item(adjusting)).toList(),
        pareto,
        suggestions(survey, policy),
        notes.stream().distinct().toList());
  }

  private static SurveyCounts counts(SurveyRecords survey, Policy policy) {
    if (!survey.returns().isEmpty()) {
      return ReturnCounts.of(survey.returns(), policy);
    }
    return TallyCounts.of(survey.tallies(), survey.facts(), policy);
  }

  /** Says why there is no return rate, and what it would be with the empty rows (D10-D12). */
  private static void noteReturns(List<Note> notes, Optional<Integer> issued, SurveyCounts counts) {
    if (counts.returned().isEmpty()) {
      notes.add(Note.of(NoteCode.RETURNED_UNKNOWN));
      return;
    }
    int returned = counts.returned().get();
    if (issued.isPresent() && issued.get() == 0) {
      notes.add(Note.of(NoteCode.ISSUED_ZERO, returned));
    } else if (issued.isPresent() && returned > issued.get()) {
      notes.add(Note.of(NoteCode.RETURNED_EXCEEDS_ISSUED, returned, issued.get()));
    }
    int emptyRows = counts.emptyRows();
    if (emptyRows > 0) {
      int all = returned + emptyRows;
      notes.add(
          issued
              .flatMap(number -> Fraction.share(all, number))
              .map(share -> Note.of(NoteCode.EMPTY_ROWS_RETURN_RATE, emptyRows, share.percent()))
              .orElseGet(() -> Note.of(NoteCode.EMPTY_ROWS, emptyRows)));
    }
  }

  private static Function<Fraction, Optional<Fraction>> adjusting(
      Optional<ReturnRatePenalty> penalty, Policy policy) {
    return policy.is(Setting.PENALTY_SCOPE, "overall")
        ? rate -> Optional.empty()
        : rate ->
            penalty.map(points -> points.on(Optional.of(rate))).flatMap(Penalty::adjustedRate);
  }

  private static ParetoFigures pareto(List<ItemCount> items, Policy policy) {
    List<NamedCount> dissatisfied =
        items.stream().map(item -> new NamedCount(item.text(), item.dissatisfied())).toList();
    return Pareto.of(dissatisfied, Set.of(), policy);
  }

  private static Optional<Fraction> mean(List<Item> items) {
    List<Fraction> rates = items.stream().flatMap(item -> item.rate().stream()).toList();
    return rates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            rates.stream()
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(Fraction.of(rates.size(), 1)));
  }

  /** What people wrote; words that mean no answer, such as 无, are no suggestions. */
  private static List<Suggestion> suggestions(SurveyRecords survey, Policy policy) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (SurveyRecords.Returns file : survey.returns()) {
      for (AnswerSheet sheet : file.sheets()) {
        String text = sheet.head().text(SurveyReturn.SUGGESTION).strip();
        if (!NothingSaid.is(text) && !meansNothing(text, policy)) {
          suggestions.add(new Suggestion(sheet.head().text(SurveyReturn.ROOM), text));
        }
      }
    }
    return suggestions;
  }

  static boolean meansNothing(String text, Policy policy) {
    return policy
        .words()
        .meaning(Vocabulary.SATISFACTION.name(), Vocabulary.SATISFACTION, text)
        .filter(meaning -> meaning == Satisfaction.ABSTAINED)
        .isPresent();
  }
}
