package manyi.desk;

import java.util.function.Function;
import java.util.function.Supplier;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;

/**
 * Work on one file, copy or project among others. Whatever goes wrong with it, a defect of ours and
 * the end of the memory included, is that one's refusal, and the others are worked on.
 */
public final class Attempt {
  private final Journal journal;

  /** Attempts of which a journal hears. */
  public Attempt(Journal journal) {
    this.journal = journal;
  }

  /**
   * Does one piece of work.
   *
   * @param file what it is about, as the person named it
   * @param refused what comes of it instead when it fails
   */
  public <T> T of(String file, Supplier<T> work, Function<Refusal, T> refused) {
    Refusal why;
    try {
      return work.get();
    } catch (Refusal refusal) {
      why = refusal;
    } catch (OutOfMemoryError e) {
      // What filled the memory is garbage as soon as we are here.
      why = new Refusal(Problem.of(Code.FILE_TOO_LARGE, Place.file(file), ""), e);
    } catch (RuntimeException | Error e) {
      why = new Refusal(Problem.of(Code.FILE_DEFECT, Place.file(file), nameOf(e)), e);
    }
    journal.failed(why);
    return refused.apply(why);
  }

  /** What maintainers know a defect by. */
  public static String nameOf(Throwable defect) {
    return defect.getClass().getSimpleName();
  }
}
