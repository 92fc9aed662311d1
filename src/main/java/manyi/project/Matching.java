package manyi.project;

import java.util.List;

/**
 * Which records the rows of an import are.
 *
 * @param lines for each row its record; null for a row that is a new record
 * @param reused the rows whose number names another record already (D17)
 */
record Matching(List<Line> lines, List<Integer> reused) {}
