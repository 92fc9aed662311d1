/**
 * A questionnaire round: what was answered, the penalty on the return rate, and which returns are
 * doubtful.
 */
package manyi.figures.survey;
