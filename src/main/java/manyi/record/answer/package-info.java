/**
 * The one reading of an answer: words of the satisfaction scales, ticks and boxes, stars and
 * scores, in questionnaires, visits and return visits alike. What a score means is said by the
 * policy when the figure is computed (D9, D14, D15).
 */
package manyi.record.answer;
