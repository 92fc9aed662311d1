/**
 * What stands where on a sheet: the head and its columns, titles and forms above it, cards, which
 * rows are data and which are totals, notes and signatures (F01-F07). Nothing here knows which
 * field a column is for.
 */
package manyi.intake.sheet;
