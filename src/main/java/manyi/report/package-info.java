/**
 * From figures to a workbook: {@link manyi.report.SheetBook} is the catalogue that says which
 * report has which sheets, each of them a class that lays out a {@link manyi.grid.SheetPlan}.
 *
 * <p>The sheets live by the report that they belong to, {@link manyi.report.month}, {@link
 * manyi.report.year} and {@link manyi.report.survey}; those that every report ends with in {@link
 * manyi.report.basis}; what they are made of in {@link manyi.report.block}, which knows none of
 * them.
 */
package manyi.report;
