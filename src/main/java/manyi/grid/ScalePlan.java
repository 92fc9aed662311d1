package manyi.grid;

/**
 * Cells shaded softly by their numbers, red over white to green; blank cells stay white.
 *
 * @param cells what is compared, usually one column
 * @param highIsGood true to shade the highest green, false to shade the lowest green
 */
public record ScalePlan(Area cells, boolean highIsGood) {}
