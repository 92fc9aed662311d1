package manyi.report;

/**
 * One sheet of a report. Listed in {@link SheetBook}; its name is {@code sheet.KEY} of the bundle
 * {@code report}.
 *
 * @param <F> the figures that it shows
 */
interface ReportSheet<F extends ReportFigures> {

  /** The short name, such as {@code overview}. */
  String key();

  /**
   * Lays the sheet out.
   *
   * @param draft an empty sheet; cells of sheets further back can be referred to by name
   */
  void write(Report<? extends F> report, SheetDraft draft);
}
