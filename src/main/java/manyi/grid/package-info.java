/**
 * Spreadsheet words without Excel: what a cell held when it was read ({@link manyi.grid.Value},
 * {@link manyi.grid.Grid}), and what is to be written ({@link manyi.grid.BookPlan} and its parts).
 *
 * <p>Everything between a workbook that came in and a workbook that goes out speaks these types, so
 * that no figure, rule or report knows a spreadsheet library.
 */
package manyi.grid;
