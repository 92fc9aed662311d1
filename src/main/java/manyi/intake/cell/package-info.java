/**
 * What a cell says: dates in every way in which they are written, rooms, numbers, words and codes
 * (domain.md 3.2, 3.5). A cell that cannot be read is a problem, never an exception.
 */
package manyi.intake.cell;
