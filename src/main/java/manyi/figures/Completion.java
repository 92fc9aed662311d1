package manyi.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.record.Complaint;
import manyi.record.Field;
import manyi.record.Status;
import manyi.record.When;

/**
 * Whether and when a complaint was done, as far as a day lets us see (D24).
 *
 * @param state whether it is done
 * @param at when; only of {@link State#DONE}
 */
record Completion(State state, Optional<When> at) {

  enum State {
    OPEN,
    DONE,
    /** Done by its status, on a day that is not known. */
    DONE_UNDATED
  }

  private static final Completion OPEN = new Completion(State.OPEN, Optional.empty());
  private static final Completion UNDATED = new Completion(State.DONE_UNDATED, Optional.empty());

  /**
   * Reads a complaint.
   *
   * @param status its status; 无法解决 stays open whatever date is beside it (D20)
   * @param asOf what is dated after this day has not happened yet
   */
  static Completion of(Complaint complaint, Optional<Status> status, LocalDate asOf) {
    if (status.equals(Optional.of(Status.UNSOLVABLE))) {
      return OPEN;
    }
    Field<When> completed = complaint.get(Complaint.COMPLETED_AT);
    if (completed.isBlank()) {
      boolean done = status.filter(s -> s == Status.COMPLETED || s == Status.CLOSED).isPresent();
      return done ? UNDATED : OPEN;
    }
    Optional<When> received = complaint.value(Complaint.RECEIVED_AT);
    Optional<When> credible =
        completed.value().filter(at -> received.filter(at::isBefore).isEmpty());
    if (credible.isEmpty()) {
      return status.equals(Optional.of(Status.OPEN)) ? OPEN : UNDATED;
    }
    return credible.get().date().isAfter(asOf) ? OPEN : new Completion(State.DONE, credible);
  }

  /** Of one problem told to several departments: done when the last of them is (D19). */
  static Completion last(List<Completion> parts) {
    if (parts.contains(OPEN)) {
      return OPEN;
    }
    return parts.contains(UNDATED)
        ? UNDATED
        : parts.stream()
            .max((a, b) -> Moments.ORDER.compare(a.at().orElseThrow(), b.at().orElseThrow()))
            .orElse(OPEN);
  }

  boolean isDone() {
    return state != State.OPEN;
  }

  boolean isUndated() {
    return state == State.DONE_UNDATED;
  }

  /** The day of completion, where one is known. */
  Optional<LocalDate> day() {
    return at.map(When::date);
  }

  /** The day that counts for a period: without one, the day received (D24). */
  Optional<LocalDate> countedDay(LocalDate received) {
    return isUndated() ? Optional.of(received) : day();
  }
}
