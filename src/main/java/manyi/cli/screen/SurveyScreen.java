package manyi.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import manyi.diagnostic.Note;
import manyi.figures.Answers;
import manyi.figures.survey.Doubt;
import manyi.figures.survey.ResponseQuality;
import manyi.figures.survey.SurveyFigures;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.language.TextWidth;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Part;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.policy.Terms;

/** The figures of a questionnaire round for a reader at a terminal. */
public final class SurveyScreen {
  private static final int ITEM = 40;

  private final Policy policy;
  private final Messages messages;
  private final Terms terms;
  private final Messages notes;

  public SurveyScreen(Language language, Policy policy) {
    this.policy = policy;
    messages = Messages.of("cli", language);
    terms = new Terms(language);
    notes = Messages.of("notes", language);
  }

  public List<String> lines(SurveyFigures figures, ResponseQuality quality) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("survey.title", figures.project(), figures.round()));
    lines.add("");
    lines.addAll(returned(figures));
    lines.add("");
    lines.addAll(rates(figures));
    lines.add("");
    lines.addAll(items(figures));
    lines.addAll(notCounted(figures));
    lines.add("");
    lines.addAll(
        ParetoScreen.lines(figures.pareto(), "survey", messages, UnaryOperator.identity()));
    if (!quality.isSound()) {
      lines.add("");
      lines.addAll(quality(quality));
    }
    List<Note> others =
        figures.notes().stream().filter(note -> !note.isOnAnswersLeftOut()).toList();
    if (!others.isEmpty()) {
      lines.add("");
      lines.addAll(Shown.notes(others, notes));
    }
    return lines;
  }

  private List<String> returned(SurveyFigures figures) {
    TextTable table = new TextTable(List.of("", ">"));
    for (Indicator indicator : Part.RETURNS.figures()) {
      table.row(
          indicator == Indicator.SHORTFALL_POINTS
              ? messages.text(
                  "survey.shortfall",
                  terms.indicator(indicator),
                  Shown.percent(policy.share(Setting.RETURN_RATE_FLOOR)))
              : terms.indicator(indicator),
          Shown.figure(figures, indicator));
    }
    return table.lines();
  }

  private List<String> rates(SurveyFigures figures) {
    TextTable table = new TextTable(List.of("", ">"));
    for (Indicator indicator : Part.RATES.figures()) {
      table.row(terms.indicator(indicator), Shown.figure(figures, indicator));
      if (indicator == Indicator.ADJUSTED_RATE) {
        readings(table, figures);
      }
    }
    return table.lines();
  }

  /** The readings beside each other, where they differ (D1). */
  private void readings(TextTable table, SurveyFigures figures) {
    figures
        .readings()
        .filter(SurveyFigures.Readings::differ)
        .ifPresent(
            readings -> {
              reading(table, "linear", readings.linear());
              reading(table, "pointsBegun", readings.pointsBegun());
              reading(table, "pointsCompleted", readings.pointsCompleted());
            });
  }

  /** One reading of a fraction of a point (D1); the one that the rate above goes by is marked. */
  private void reading(TextTable table, String name, SurveyFigures.Penalty penalty) {
    String text =
        messages.text("survey." + name, Shown.number(Optional.of(penalty.penaltyPoints())));
    table.row(
        policy.is(Setting.PENALTY_FRACTION, name) ? messages.text("survey.inForce", text) : text,
        Shown.rate(penalty.adjustedRate()));
  }

  private List<String> items(SurveyFigures figures) {
    boolean hasFair =
        Stream.concat(figures.items().stream(), figures.overallItems().stream())
            .anyMatch(item -> item.answers().fair() > 0);
    List<String> heads = new ArrayList<>(List.of(messages.text("survey.item")));
    heads.add(">" + messages.text("answer.satisfied"));
    heads.add(">" + messages.text("answer.basicallySatisfied"));
    if (hasFair) {
      heads.add(">" + messages.text("answer.fair"));
    }
    heads.add(">" + messages.text("answer.dissatisfied"));
    heads.add(">" + messages.text("answer.abstained"));
    heads.add(">" + terms.indicator(Indicator.RATE));
    heads.add(">" + terms.indicator(Indicator.ADJUSTED_RATE));
    TextTable table = new TextTable(heads);
    figures.items().forEach(item -> row(table, item.item(), item, hasFair));
    figures
        .overallItems()
        .forEach(item -> row(table, messages.text("survey.overall", item.item()), item, hasFair));
    return table.lines();
  }

  /** What the rates above lack stands right below them. */
  private List<String> notCounted(SurveyFigures figures) {
    List<Note> left = figures.notes().stream().filter(Note::isOnAnswersLeftOut).toList();
    if (left.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("", messages.text("survey.notCounted")));
    lines.addAll(Shown.notes(left, notes));
    return lines;
  }

  /** How many returns are worth a look, and why. */
  private List<String> quality(ResponseQuality quality) {
    List<String> lines = new ArrayList<>(List.of(messages.text("survey.quality")));
    TextTable table = new TextTable(List.of("", ">"));
    for (Doubt doubt : Doubt.values()) {
      int count = quality.of(doubt).size();
      if (count > 0) {
        table.row(messages.text("survey.doubt." + doubt.code()), String.valueOf(count));
      }
    }
    if (quality.beyondHouseholds() > 0) {
      table.row(
          messages.text("survey.beyondHouseholds", quality.households().orElseThrow()),
          String.valueOf(quality.beyondHouseholds()));
    }
    lines.addAll(table.lines());
    lines.add(messages.text("survey.quality.note"));
    return lines;
  }

  private static void row(TextTable table, String name, SurveyFigures.Item item, boolean hasFair) {
    Answers answers = item.answers();
    List<String> cells = new ArrayList<>(List.of(TextWidth.cut(name, ITEM)));
    cells.add(String.valueOf(answers.satisfied()));
    cells.add(String.valueOf(answers.basicallySatisfied()));
    if (hasFair) {
      cells.add(String.valueOf(answers.fair()));
    }
    cells.add(String.valueOf(answers.dissatisfied()));
    cells.add(String.valueOf(answers.abstained()));
    cells.add(Shown.rate(item.rate()));
    cells.add(Shown.rate(item.adjustedRate()));
    table.row(cells.toArray(String[]::new));
  }
}
