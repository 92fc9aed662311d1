package manyi.desk.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/**
 * Work on a row of things, on several threads, with the results in the order of the row. A thread
 * takes the next thing when it is done with one, so there is never more at hand than threads.
 *
 * @param <T> a result, small enough that all of them fit into memory
 */
final class Results<T> implements AutoCloseable {
  private final Object[] results;
  private final IntFunction<T> work;
  private final AtomicInteger begun = new AtomicInteger();
  private final AtomicBoolean isStopped;
  private final List<Thread> threads = new ArrayList<>();
  private int working;

  /**
   * Begins.
   *
   * @param work what to do with one of them; it must not fail
   * @param isStopped true once no further one shall be begun
   */
  Results(int size, int threads, IntFunction<T> work, AtomicBoolean isStopped) {
    this.results = new Object[size];
    this.work = work;
    this.isStopped = isStopped;
    this.working = Math.min(threads, size);
    for (int i = 1; i <= working; i++) {
      this.threads.add(new Thread(this::goOn, "batch-" + i));
    }
    this.threads.forEach(Thread::start);
  }

  private void goOn() {
    try {
      int turn = isStopped.get() ? results.length : begun.getAndIncrement();
      while (turn < results.length) {
        put(turn, work.apply(turn));
        turn = isStopped.get() ? results.length : begun.getAndIncrement();
      }
    } finally {
      end();
    }
  }

  private synchronized void put(int turn, T result) {
    results[turn] = result;
    notifyAll();
  }

  private synchronized void end() {
    working--;
    notifyAll();
  }

  /** Waits for a result; empty for one that was not begun before the end. */
  @SuppressWarnings("unchecked") // only results are put there
  synchronized Optional<T> of(int turn) {
    await(() -> results[turn] != null || working == 0);
    return Optional.ofNullable((T) results[turn]);
  }

  /** Waits until nothing is worked on any more. */
  synchronized void awaitEnd() {
    await(() -> working == 0);
  }

  private synchronized void await(BooleanSupplier isReached) {
    while (!isReached.getAsBoolean()) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** Begins nothing more, and waits for what is at hand. */
  @Override
  public void close() {
    isStopped.set(true);
    awaitEnd();
  }
}
