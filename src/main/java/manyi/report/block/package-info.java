/**
 * What sheets are made of: tables, blocks, formulas and cells, the words of a report, the layout of
 * a book, and the one sheet that a month and a year have in common. Knows no report of its own.
 *
 * <p>Every figure that follows from others on paper is a live formula, stored with our own result.
 * What could not be computed stands as a dash, never as zero.
 */
package manyi.report.block;
