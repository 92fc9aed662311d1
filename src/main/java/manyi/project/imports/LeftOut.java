package manyi.project.imports;

import java.time.LocalDate;
import java.util.Optional;
import manyi.record.word.Outcome;

/**
 * A row of an import that is no record.
 *
 * @param sheet the sheet's name
 * @param row the row that Excel shows
 * @param outcome skipped, rejected or collapsed
 * @param reason the id under which it was left out
 * @param date the date that its kind goes by, where that could be read
 */
public record LeftOut(
    String sheet, int row, Outcome outcome, String reason, Optional<LocalDate> date) {}
