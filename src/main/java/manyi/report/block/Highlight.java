package manyi.report.block;

import manyi.grid.Role;

/**
 * One thing that stands out in a report.
 *
 * @param role GOOD, WARNING or BAD
 * @param subject in a word: 办结
 * @param sentence what there is to say of it
 */
public record Highlight(Role role, String subject, String sentence) {}
