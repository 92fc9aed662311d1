package manyi.project.imports;

import java.util.Optional;

/**
 * What the check found of an import.
 *
 * @param fault empty where it is not at fault
 */
record Verdict(Link link, State state, Optional<Fault> fault) {
  /** How an import stands. */
  enum State {
    /** As it was written, so that it is believed what it says of those before it. */
    SOUND,
    /** Not as it was written, and an undo accepts that. */
    ACCEPTED,
    /** Behind the named last, and not there: nothing tells that it ever was. */
    NEVER_THERE,
    AT_FAULT
  }

  static Verdict of(Link link, State state) {
    return new Verdict(link, state, Optional.empty());
  }

  static Verdict of(Link link, Fault fault) {
    return new Verdict(link, State.AT_FAULT, Optional.of(fault));
  }

  boolean isSound() {
    return state == State.SOUND;
  }

  /** True for one that is at fault although nothing that is believed says how it ought to be. */
  boolean isLoose() {
    return fault.isPresent() && fault.get().ought().isEmpty();
  }
}
