package manyi.report.year;

import manyi.report.block.Anchor;

/**
 * The name of a cell of one month in a table of months.
 *
 * @param figure what its column shows
 * @param month from 0
 */
record MonthAnchor(MonthColumn.Id figure, int month) implements Anchor {}
