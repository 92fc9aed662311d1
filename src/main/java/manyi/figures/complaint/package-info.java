/**
 * The complaint period: what was carried over, received, completed and is open, who was late, which
 * return visits were made.
 */
package manyi.figures.complaint;
