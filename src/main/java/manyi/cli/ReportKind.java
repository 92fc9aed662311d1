package manyi.cli;

/** The reports that can be written. */
enum ReportKind {
  monthly,
  annual,
  survey
}
