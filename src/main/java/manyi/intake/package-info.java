/**
 * From sheets that nobody standardised to records: finds the head of each table, says which column
 * serves which field, reads dates, rooms, words and numbers as people write them, and accounts for
 * every row. Knows grids, not files; says problems, never throws them.
 */
package manyi.intake;
