/**
 * What every reader of tables has in common: its claim to a table, what it made of the columns and
 * rows, and what is said of the rows that it left out.
 */
package manyi.intake.table;
