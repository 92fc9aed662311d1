package manyi.intake.sheet;

import manyi.grid.CellRef;

/**
 * A row that says 示例 and is no example of our own forms.
 *
 * @param cell where it says so
 * @param isComplete true when it holds all that a record needs
 * @param isRecord true when it is kept as a record
 */
public record MarkedRow(CellRef cell, boolean isComplete, boolean isRecord) {}
