package manyi.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what is noticed along the way; everything of a run is shown, grouped, at its end. */
public final class Problems {
  private final List<Problem> list = new ArrayList<>();

  public void add(Problem problem) {
    list.add(problem);
  }

  public void add(Code code, Place place, String found, String... arguments) {
    add(Problem.of(code, place, found, arguments));
  }

  public void addAll(List<Problem> more) {
    list.addAll(more);
  }

  /** In the order in which they were noticed. */
  public List<Problem> list() {
    return Collections.unmodifiableList(list);
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }
}
