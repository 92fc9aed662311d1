package manyi.cli.command;

import picocli.CommandLine.Option;

/** Whether names and telephone numbers are shown in full. */
final class UnmaskOption {
  @Option(names = "--unmask", descriptionKey = "unmask", order = 35)
  private boolean unmask;

  boolean isAsked() {
    return unmask;
  }
}
