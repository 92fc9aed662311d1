package manyi.cli.command;

/** How figures are printed. */
enum FigureFormat {
  table,
  json,
  csv
}
