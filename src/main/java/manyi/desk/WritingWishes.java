package manyi.desk;

import java.util.Optional;
import manyi.language.Language;

/**
 * How a report is to be written.
 *
 * @param force true when it may take the place of one in which somebody has typed
 * @param unmasked true when names and telephone numbers are shown
 * @param password encrypts it
 * @param language of its texts; empty for the company's
 */
public record WritingWishes(
    boolean force, boolean unmasked, Optional<String> password, Optional<Language> language) {}
