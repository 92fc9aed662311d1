package manyi.grid;

import java.time.LocalDate;
import java.util.List;
import manyi.language.Language;

/**
 * A workbook to be written.
 *
 * @param origin what the file says it is
 * @param title for the file's properties
 * @param language of its texts, which picks the font
 * @param dated stands as the file's creation date: the end of the period that it reports on, never
 *     the moment of writing, so that the same figures give the same bytes
 * @param footer printed at the foot of every page beside the page number
 * @param sheets in order, names unique
 */
public record BookPlan(
    Origin origin,
    String title,
    Language language,
    LocalDate dated,
    String footer,
    List<SheetPlan> sheets) {
  public BookPlan {
    sheets = List.copyOf(sheets);
  }
}
