/**
 * The annual report (年报): the year's figures, tables of months with their charts, and what changed
 * since the year before. The questionnaire rounds of the year stand on the sheets of {@link
 * manyi.report.survey}.
 */
package manyi.report.year;
