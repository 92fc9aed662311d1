package manyi.cli.command;

/** How a list is printed. */
enum ListFormat {
  table,
  json
}
