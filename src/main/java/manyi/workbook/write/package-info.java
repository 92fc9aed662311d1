/**
 * From plans to files: {@link manyi.workbook.write.WorkbookWriter} turns a planned workbook into an
 * .xlsx with native charts and live formulas, whole or not at all. Where everything stands, and how
 * it looks, is said by {@code layout}; here it is told to the library.
 *
 * <p>For those who add a sheet to somebody's workbook there is {@link
 * manyi.workbook.write.GuestSheet}. Nothing here reads, nor knows who does.
 */
package manyi.workbook.write;
