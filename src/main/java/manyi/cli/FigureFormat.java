package manyi.cli;

/** How figures are printed. */
enum FigureFormat {
  table,
  json,
  csv
}
