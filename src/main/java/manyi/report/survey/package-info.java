/**
 * The report on a questionnaire round (问卷): its figures, and the sheets of a round, which the
 * year's report has too.
 */
package manyi.report.survey;
