package manyi.cli.command;

import picocli.CommandLine.Option;

/** How a list is printed: for people, or as JSON for programs. */
final class FormatOption {
  /** What a list can be printed as. */
  private enum ListFormat {
    table,
    json
  }

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", order = 34)
  private ListFormat format = ListFormat.table;

  boolean isJson() {
    return format == ListFormat.json;
  }
}
