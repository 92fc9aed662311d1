/**
 * What is particular to questionnaires: which columns are items of a satisfaction scale, which
 * choices a cell holds, what a sheet says about its round. Nothing here knows where a sheet's
 * header row is; the sheet readers of {@code manyi.intake} put these parts together.
 */
package manyi.intake.survey;
