/**
 * What every reader of tables has in common: its claim to a table, which looks at the columns once
 * and reads by that look; the reading that comes of it, which never changes; and what is said of
 * the rows that were left out.
 */
package manyi.intake.table;
