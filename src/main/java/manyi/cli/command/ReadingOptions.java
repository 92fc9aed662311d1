package manyi.cli.command;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import manyi.desk.PasswordFile;
import manyi.desk.ReadingWishes;
import manyi.desk.Workplace;
import picocli.CommandLine.Option;

/** How files are to be read: which sheet, which further words, which months. */
final class ReadingOptions {
  @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet", order = 10)
  private String sheet;

  @Option(names = "--headers", paramLabel = "FILE", descriptionKey = "headers", order = 11)
  private Path headers;

  @Option(names = "--words", paramLabel = "FILE", descriptionKey = "words", order = 12)
  private Path words;

  @Option(
      names = "--covers",
      paramLabel = "MONTH",
      split = ",",
      converter = PeriodOptions.MonthConverter.class,
      descriptionKey = "covers",
      order = 13)
  private List<YearMonth> covers = new ArrayList<>();

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "password-file",
      order = 14)
  private Path passwordFile;

  /** What is wished, with the password that its file holds. */
  ReadingWishes wishes(Workplace place) {
    return new ReadingWishes(
        Optional.ofNullable(sheet),
        Optional.ofNullable(headers),
        Optional.ofNullable(words),
        new TreeSet<>(covers),
        PasswordFile.read(place, Optional.ofNullable(passwordFile)));
  }
}
