/**
 * Which field a column is for: the aliases of headers, those of a table matched to the fields of a
 * kind, and the lines that would make an unknown one known (F11).
 */
package manyi.intake.header;
