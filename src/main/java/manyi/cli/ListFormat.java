package manyi.cli;

/** How a list is printed. */
enum ListFormat {
  table,
  json
}
