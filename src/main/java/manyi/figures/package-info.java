/**
 * The arithmetic, values in and values out. Here stands what the figures of complaints, visits and
 * questionnaires share: fractions and numbers, Pareto, what a word means by today's lists, which
 * months are covered, what must be noted. Exact throughout: whole numbers and fractions, never
 * floating point.
 *
 * <p>What cannot be computed is empty, never zero.
 */
package manyi.figures;
