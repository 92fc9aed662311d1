package manyi.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.ComplaintFigures.Case;
import manyi.policy.Indicator;

/** Complaint figures in a line of text, so that a test shows them all at once. */
public final class ComplaintTexts {
  private ComplaintTexts() {}

  public static String five(Project project, String period) {
    return five(project.complaintFigures(period), true);
  }

  /** The five numbers; a question mark for what is unknown. */
  public static String five(ComplaintFigures figures, boolean checkNotes) {
    if (checkNotes) {
      NoteCheck.ids(figures.notes());
    }
    return "carried "
        + or(figures.count(Indicator.CARRIED_OVER))
        + " + received "
        + or(figures.count(Indicator.RECEIVED))
        + " = "
        + or(figures.count(Indicator.TO_FOLLOW))
        + ", done "
        + or(figures.count(Indicator.COMPLETED))
        + ", open "
        + or(figures.count(Indicator.OPEN))
        + ", rate "
        + or(figures.number(Indicator.COMPLETION_RATE));
  }

  public static String timeliness(ComplaintFigures figures) {
    return "on time "
        + figures.count(Indicator.ON_TIME).orElseThrow()
        + ", late "
        + figures.count(Indicator.LATE).orElseThrow()
        + ", approved "
        + figures.count(Indicator.APPROVED).orElseThrow()
        + ", undetermined "
        + figures.count(Indicator.TIME_UNDETERMINED).orElseThrow()
        + ", rate "
        + or(figures.number(Indicator.TIMELINESS_RATE));
  }

  public static String revisits(ComplaintFigures figures) {
    return "required "
        + figures.count(Indicator.REVISIT_REQUIRED).orElseThrow()
        + ", done "
        + or(figures.count(Indicator.REVISIT_DONE))
        + ", in time "
        + or(figures.count(Indicator.REVISIT_IN_TIME))
        + ", exempt "
        + figures.count(Indicator.REVISIT_EXEMPT).orElseThrow()
        + ", undetermined "
        + or(figures.count(Indicator.REVISIT_UNDETERMINED));
  }

  public static String answers(ComplaintFigures figures) {
    return figures.revisitSatisfaction().map(ComplaintTexts::answers).orElse("?");
  }

  public static String answers(Answers answers) {
    return answers.satisfied()
        + "/"
        + answers.basicallySatisfied()
        + "/"
        + answers.dissatisfied()
        + "/"
        + answers.abstained();
  }

  public static String counts(Optional<List<NamedCount>> counts) {
    return counts.orElseThrow().stream()
        .map(count -> count.name() + " " + count.count())
        .collect(Collectors.joining(", "));
  }

  public static List<String> labels(List<Case> cases, Predicate<Case> filter) {
    return cases.stream()
        .filter(filter)
        .map(one -> one.complaint().source().label())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  public static String or(Optional<?> value) {
    return value.map(Object::toString).orElse("?");
  }
}
