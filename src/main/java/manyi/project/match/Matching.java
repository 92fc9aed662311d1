package manyi.project.match;

import java.util.List;
import java.util.Map;

/**
 * Which records the rows of an import are.
 *
 * @param lines for each row its record; null for a row that is a new record
 * @param reused rows whose number names another record already, and that record (D17)
 */
public record Matching(List<Line> lines, Map<Integer, Line> reused) {}
