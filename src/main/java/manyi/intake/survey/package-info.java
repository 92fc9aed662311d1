/**
 * Reads questionnaires: returns, a row or a long list for each, and tallies. Which columns are
 * items of a satisfaction scale, which choices a cell holds, what a sheet says about its round
 * (F16).
 */
package manyi.intake.survey;
