/**
 * From plans to files: {@link manyi.workbook.write.WorkbookWriter} turns a planned workbook into an
 * .xlsx with native charts and live formulas, whole or not at all. Where everything stands, and how
 * it looks, is said by {@code layout}; here it is told to spreadsheet programs.
 *
 * <p>The parts of the package are written straight from the plan, one class a part: {@code
 * BookParts} says which there are and in which order, {@code ContentTypes} and {@code Relations}
 * tie them together. A library that builds a model of the file first takes ten times as long.
 *
 * <p>Nothing here reads, nor knows who does; whether a file is what was planned is judged in the
 * tests, by a library and by the schemas of the format ({@link manyi.workbook.write.BookWitness}).
 */
package manyi.workbook.write;
