package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.diagnostic.Note;
import manyi.figures.Answers;
import manyi.figures.CoveredMonths;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.figures.Numbers;
import manyi.policy.Indicator;
import manyi.record.Complaint;
import manyi.record.Period;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Validity;

/**
 * The figures of the complaints of a period (D16-D26). What is empty could not be computed, because
 * no log covers the months that it needs (D34).
 *
 * @param months of the period, those with data and those without
 * @param numbers what is one number, by what it is
 * @param counted what is counted by group and listed; empty without data
 */
public record ComplaintFigures(
    String project,
    Period period,
    LocalDate asOf,
    CoveredMonths months,
    Numbers numbers,
    Optional<CountedComplaints> counted,
    List<Note> notes)
    implements Measured {
  public ComplaintFigures {
    notes = List.copyOf(notes);
  }

  /** A cell of the validity by severity table; an empty part is unclassified. */
  public record Key(Optional<Validity> validity, Optional<SeverityLevel> severity) {}

  /**
   * One complaint as the period sees it.
   *
   * @param complaint the record, blank where it was dated or told after asOf (D23); of collapsed
   *     repeats the earliest
   * @param repeats the other rows of it (D19), usually none
   * @param receivedInPeriod true if it was received in the period, else carried over
   * @param completed true if it was done up to asOf, with or without a date
   * @param told false if no log had a column that could tell whether it was done (D34)
   * @param completedOn when it was done up to asOf; empty while open or without a date
   * @param dueOn the limit of its severity; empty without one
   * @param judgement how its timeliness stands at asOf
   * @param judgedOn the day that made the judgement certain, which decides the period that counts
   *     it (D22); empty while running and where nothing is judged
   * @param revisitedOn the first return visit up to asOf; empty for none or none with a date
   * @param revisited true if a return visit is known, with or without a date
   */
  public record Case(
      Complaint complaint,
      List<Complaint> repeats,
      boolean receivedInPeriod,
      boolean completed,
      boolean told,
      Optional<LocalDate> completedOn,
      Optional<LocalDate> dueOn,
      Judgement judgement,
      Optional<LocalDate> judgedOn,
      Optional<LocalDate> revisitedOn,
      boolean revisited) {
    public Case {
      repeats = List.copyOf(repeats);
    }
  }

  /** How a complaint's timeliness stands. */
  public enum Judgement {
    ON_TIME,
    LATE,
    LATE_APPROVED,
    /** Not done, its limit not over. */
    RUNNING,
    /** No severity, or no date of completion. */
    UNDETERMINED,
    /** Not the company's fault: coordination, an excessive demand, or not founded. */
    NOT_JUDGED
  }

  /**
   * A handled complaint whose return visit was judged in the period.
   *
   * @param complaint the record, blank where it was dated or told after asOf (D23)
   * @param completedOn empty when it was done without a date
   * @param dueOn the last day in time; empty without a day of completion
   * @param revisitedOn the first return visit up to asOf; empty for none or none with a date
   */
  public record RevisitCase(
      Complaint complaint,
      Optional<LocalDate> completedOn,
      Optional<LocalDate> dueOn,
      RevisitJudgement judgement,
      Optional<LocalDate> revisitedOn) {}

  /** How a handled complaint's return visit stands. */
  public enum RevisitJudgement {
    IN_TIME,
    /** Done after the limit. */
    LATE,
    /** The limit is over and nobody went. */
    MISSING,
    /** Done, but the day of it or of the completion is not known. */
    UNDETERMINED,
    /** Anonymous, or answered by letter (R08). */
    EXEMPT
  }

  /**
   * These figures of an earlier period, as far as a change against them can be told (D34): none
   * where the two are not of comparable months, with a note that says why.
   */
  public ComplaintFigures comparableWith(ComplaintFigures now) {
    return now.months
        .notComparedWith(months)
        .map(
            reason ->
                new ComplaintFigures(
                    project, period, asOf, months, Numbers.NONE, Optional.empty(), List.of(reason)))
        .orElse(this);
  }

  @Override
  public Optional<Fraction> number(Indicator indicator) {
    return numbers.number(indicator);
  }

  /** One of the things counted by group; empty without data. */
  public <T> Optional<T> counted(Function<CountedComplaints, T> part) {
    return counted.map(part);
  }

  /** What the period's lists are made of: received or carried over; none without data. */
  public List<Case> cases() {
    return counted.map(CountedComplaints::cases).orElse(List.of());
  }

  /** The complaints whose return visit was judged in the period; none without data. */
  public List<RevisitCase> revisitCases() {
    return counted.map(CountedComplaints::revisitCases).orElse(List.of());
  }

  /** How satisfied those visited again were; empty where no log could tell of return visits. */
  public Optional<Answers> revisitSatisfaction() {
    return counted.flatMap(CountedComplaints::revisitSatisfaction);
  }
}
