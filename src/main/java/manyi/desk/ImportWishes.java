package manyi.desk;

import manyi.project.imports.ImportOptions;

/**
 * How files are to be imported.
 *
 * @param reading how they are read
 * @param options what is known of them, and what they come instead of
 * @param strict true when a file with an error or a warning is refused
 * @param dryRun true when nothing is kept
 */
public record ImportWishes(
    ReadingWishes reading, ImportOptions options, boolean strict, boolean dryRun) {}
