/**
 * What a cell says: dates in every way in which they are written, rooms, numbers, words and codes
 * (F10, F12, F13). A cell that cannot be read is a problem, never an exception.
 */
package manyi.intake.cell;
