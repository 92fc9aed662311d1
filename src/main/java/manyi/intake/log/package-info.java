/**
 * Reads tables with a record in each row: complaints, return visits, visits and rosters; and tells
 * which of their rows are the same (D17, D18).
 */
package manyi.intake.log;
