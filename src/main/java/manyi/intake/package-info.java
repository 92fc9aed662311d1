/**
 * From sheets that nobody standardised to records, in steps, each a package of its own: what stands
 * where on a {@code sheet}, which field a {@code header} is for, what a {@code cell} says; readers
 * of tables ({@code table}) for what is kept row by row ({@code log}) and for questionnaires
 * ({@code survey}). Here a file's tables are found, given to the reader that knows them, and put
 * together into batches, every row accounted for. Knows grids, not files; says problems, never
 * throws them.
 */
package manyi.intake;
