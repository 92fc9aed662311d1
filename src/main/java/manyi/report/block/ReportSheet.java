package manyi.report.block;

import java.util.List;
import manyi.report.SheetBook;

/**
 * One sheet of a report. Listed in {@link SheetBook}; its name goes by its {@link SheetId}.
 *
 * @param <F> the figures that it shows
 */
public interface ReportSheet<F extends ReportFigures> {

  /** Which sheet it is. */
  SheetId id();

  /** What stands on its tab. */
  default String name(Report<? extends F> report, Wording wording) {
    return wording.sheet(id());
  }

  /** False where a report has no use for the sheet, such as that of a round that was not held. */
  default boolean isWanted(Report<? extends F> report) {
    return true;
  }

  /** The sheets before this one, or laid out before it, whose cells it refers to. */
  default List<SheetId> restsOn() {
    return List.of();
  }

  /**
   * Lays the sheet out.
   *
   * @param draft an empty sheet; cells of sheets further back can be referred to by name
   */
  void write(Report<? extends F> report, SheetDraft draft);
}
