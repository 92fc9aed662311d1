/**
 * What every report ends with: the rows that its figures rest on and those that are in none, the
 * doubtful returns, and the rules and settings in force.
 */
package manyi.report.basis;
