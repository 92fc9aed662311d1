/**
 * From figures to a workbook: one class per sheet, which lays out a {@link manyi.grid.SheetPlan},
 * and {@link manyi.report.SheetBook}, the catalogue that says which report has which sheets.
 *
 * <p>Every figure that follows from others on paper is a live formula, stored with our own result.
 * What could not be computed stands as a dash, never as zero.
 */
package manyi.report;
