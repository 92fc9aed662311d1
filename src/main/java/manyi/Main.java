package manyi;

import manyi.cli.command.Program;
import manyi.cli.command.Surroundings;

/** The way in: the real streams, clock and folder, and nothing else. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new Program(Surroundings.ofThisProcess()).run(args));
  }
}
