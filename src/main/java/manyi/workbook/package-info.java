/**
 * Workbooks in and out, and the only place that knows a spreadsheet library: {@link
 * manyi.workbook.WorkbookReader} turns a file into {@link manyi.grid.Grid}s.
 *
 * <p>A file is known by its first bytes, never by its ending. Reading never changes, locks or
 * copies the file.
 */
package manyi.workbook;
