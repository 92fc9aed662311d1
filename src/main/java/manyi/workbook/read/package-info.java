/**
 * From files to grids. {@link manyi.workbook.read.WorkbookReader} reads a file of any common make,
 * known by its first bytes: .xlsx, .xls, the XML of Excel 2003, web pages, CSV and other text,
 * locked ones with their password. {@link manyi.workbook.read.FormerReport} says what people have
 * done to a report since it was written.
 *
 * <p>For those who mark a workbook there are besides {@link manyi.workbook.read.WholeBook}, what
 * lies in a file beside its tables, and {@link manyi.workbook.read.CompoundBook} and {@link
 * manyi.workbook.read.BinaryBook}, which unlock it. Nothing here writes, nor knows who does.
 */
package manyi.workbook.read;
