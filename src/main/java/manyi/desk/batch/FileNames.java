package manyi.desk.batch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of a batch's files. Of two projects that would have the same one it belongs to the
 * first in their order, whichever is ready first: a project waits until all before it have a name
 * or need none. Names that differ in capitals alone are one: on most systems that is one file.
 */
final class FileNames {
  private final Map<String, String> taken = new HashMap<>();
  private final boolean[] isSettled;
  private int next;

  FileNames(int projects) {
    this.isSettled = new boolean[projects];
  }

  /**
   * Takes a name for a project.
   *
   * @param turn of the project in their order, from 0; all before it have been begun
   * @return the project whose it is already; empty where it is this one's
   */
  synchronized Optional<String> take(int turn, String name, String project) {
    while (next < turn) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    Optional<String> owner =
        Optional.ofNullable(taken.putIfAbsent(name.toLowerCase(Locale.ROOT), project));
    settle(turn);
    return owner;
  }

  /** Says that a project has a name, or comes to none. */
  synchronized void settle(int turn) {
    isSettled[turn] = true;
    while (next < isSettled.length && isSettled[next]) {
      next++;
    }
    notifyAll();
  }
}
