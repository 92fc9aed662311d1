package manyi.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import manyi.language.Language;

/**
 * Where and when a month's work is done.
 *
 * @param clock tells the day, and the moment at which an import is kept
 * @param zone in which a day begins
 * @param folder relative paths start here
 * @param language what is worded for people is worded in it
 * @param journal hears what was done and what went wrong
 */
public record Workplace(
    InstantSource clock, ZoneId zone, Path folder, Language language, Journal journal) {

  /** The day on which something is done. */
  public LocalDate today() {
    return LocalDate.ofInstant(moment(), zone);
  }

  /** The moment at which something is kept. */
  Instant moment() {
    return clock.instant();
  }

  /** The same place with another one who hears what is done in it. */
  public Workplace heardBy(Journal other) {
    return new Workplace(clock, zone, folder, language, other);
  }

  /** A path as the person gave it, from the folder that the person stands in. */
  public Path resolve(Path path) {
    return folder.resolve(path);
  }
}
