/**
 * Workbooks as files: the only package that knows a spreadsheet library. Reading turns a file into
 * a {@link manyi.grid.GridBook}; {@link manyi.workbook.WorkbookWriter} turns a {@link
 * manyi.grid.BookPlan} into a file.
 *
 * <p>Writing goes plan → {@code BookBuilder} (one {@code SheetBuilder} a sheet, over a {@code
 * SheetLayout} that knows widths and heights) → {@code StableZip} (the same plan, the same bytes) →
 * {@code OutputFile} (beside the target, then moved into place).
 */
package manyi.workbook;
