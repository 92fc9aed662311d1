package manyi.intake;

import java.util.List;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;

/** A file of which every table is read, and nothing is settled between them. */
record Raw(
    GridBook book,
    IntakeOptions options,
    List<Grid> grids,
    CardPlaces places,
    List<ReadTable> tables,
    List<Found> unread,
    List<Problem> problems) {}
