package manyi.diagnostic;

/**
 * Ends a whole command or a whole file: nothing was written or changed. Thrown only where no result
 * is possible, caught once at the edge, and shown as its problem.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public Refusal(Problem problem) {
    this(problem, null);
  }

  /**
   * A refusal with what led to it.
   *
   * @param cause shown only with {@code --debug}; null where there is none
   */
  public Refusal(Problem problem, Throwable cause) {
    super(problem.code().id() + " " + problem.place() + " " + problem.found(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
