package manyi.intake;

import java.util.List;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.table.TableReading;

/** A file of which every table is read, and nothing is settled between them. */
record Raw(
    GridBook book,
    IntakeOptions options,
    List<Grid> grids,
    CardPlaces places,
    List<TableReading> tables,
    List<Found> unread,
    List<Problem> problems) {}
