package manyi.cli.command;

import manyi.desk.Extent;

/** What a run ends with; scripts rely on these numbers. */
public enum ExitCode {
  /** Done; warnings are allowed. */
  DONE(0),
  /** Done in part: some rows, files or projects were refused, and the output says which. */
  IN_PART(1),
  /** The command line is wrong. */
  USAGE(2),
  /** Nothing was done. */
  NOTHING(3),
  /** A defect of manyi. */
  DEFECT(70),
  INTERRUPTED(130);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** What work ends with that got so far. */
  static ExitCode of(Extent extent) {
    return switch (extent) {
      case WHOLE -> DONE;
      case PART -> IN_PART;
      case NONE -> NOTHING;
    };
  }

  public int number() {
    return number;
  }
}
