package manyi.grid;

/**
 * How a sheet prints: always A4, its widths fitted to the page, page numbers at the foot.
 *
 * @param landscape true for the broad side up
 * @param onePage true to shrink the sheet to a single page, else as many pages down as it takes
 * @param repeatedRows how many rows from the top stand on every page, 0 for none
 */
public record PrintPlan(boolean landscape, boolean onePage, int repeatedRows) {}
