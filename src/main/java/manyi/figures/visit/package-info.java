/** The visit period: households visited, the quota of the month and the coverage of the year. */
package manyi.figures.visit;
