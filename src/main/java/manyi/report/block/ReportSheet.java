package manyi.report.block;

import java.util.List;
import manyi.report.SheetBook;

/**
 * One sheet of a report. Listed in {@link SheetBook}; its name is {@code sheet.KEY} of the bundle
 * {@code report}.
 *
 * @param <F> the figures that it shows
 */
public interface ReportSheet<F extends ReportFigures> {

  /** The short name, such as {@code overview}. */
  String key();

  /** What stands on its tab. */
  default String name(Report<? extends F> report, Wording wording) {
    return wording.sheet(key());
  }

  /** False where a report has no use for the sheet, such as that of a round that was not held. */
  default boolean isWanted(Report<? extends F> report) {
    return true;
  }

  /** The keys of sheets before this one, or laid out before it, whose cells it refers to. */
  default List<String> restsOn() {
    return List.of();
  }

  /**
   * Lays the sheet out.
   *
   * @param draft an empty sheet; cells of sheets further back can be referred to by name
   */
  void write(Report<? extends F> report, SheetDraft draft);
}
