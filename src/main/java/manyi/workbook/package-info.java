/**
 * The only place that knows how a workbook file is made. {@link manyi.workbook.WorkbookReader}
 * turns a file of any common make, recognised by its first bytes, into grids; {@link
 * manyi.workbook.WorkbookWriter} turns a planned workbook into a file with native charts and live
 * formulas, whole or not at all.
 */
package manyi.workbook;
