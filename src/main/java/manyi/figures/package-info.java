/**
 * The arithmetic, values in and values out: satisfaction with its penalty, Pareto, the complaint
 * period, the visit period. Exact throughout: whole numbers and fractions, never floating point.
 *
 * <p>What cannot be computed is empty, never zero.
 */
package manyi.figures;
