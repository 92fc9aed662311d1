package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import manyi.figures.Moments;
import manyi.record.When;

/**
 * Whether and when a complaint was done, as far as a day lets us see (D24).
 *
 * @param state whether it is done
 * @param at when; only of {@link State#DONE}
 * @param countedOn the day on which a period counts it as done; only where it is done
 */
record Completion(State state, Optional<When> at, Optional<LocalDate> countedOn) {

  enum State {
    OPEN,
    DONE,
    /** Done by its status, on a day that is not known. */
    DONE_UNDATED,
    /** No log that tells of it had a column for it (D34). */
    NOT_TOLD
  }

  static final Completion OPEN = new Completion(State.OPEN, Optional.empty(), Optional.empty());
  static final Completion NOT_TOLD =
      new Completion(State.NOT_TOLD, Optional.empty(), Optional.empty());

  static Completion done(When at) {
    return new Completion(State.DONE, Optional.of(at), Optional.of(at.date()));
  }

  /** Done on a day that nobody tells, counted on another. */
  static Completion undated(LocalDate countedOn) {
    return new Completion(State.DONE_UNDATED, Optional.empty(), Optional.of(countedOn));
  }

  /** Of one problem told to several departments: done when the last of them is (D19). */
  static Completion last(List<Completion> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    if (parts.contains(OPEN)) {
      return OPEN;
    }
    if (parts.contains(NOT_TOLD)) {
      return NOT_TOLD;
    }
    if (parts.stream().anyMatch(Completion::isUndated)) {
      return undated(
          parts.stream()
              .map(part -> part.countedOn().orElseThrow())
              .max(Comparator.naturalOrder())
              .orElseThrow());
    }
    return parts.stream()
        .max((a, b) -> Moments.ORDER.compare(a.at().orElseThrow(), b.at().orElseThrow()))
        .orElse(OPEN);
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  boolean isDone() {
    return state == State.DONE || state == State.DONE_UNDATED;
  }

  boolean isUndated() {
    return state == State.DONE_UNDATED;
  }

  /** False where no log had a column that could tell it. */
  boolean isTold() {
    return state != State.NOT_TOLD;
  }

  /** The day of completion, where one is known. */
  Optional<LocalDate> day() {
    return at.map(When::date);
  }
}
