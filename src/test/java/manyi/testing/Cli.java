package manyi.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import manyi.cli.Program;
import manyi.cli.Surroundings;

/** The real command line, run in this process from a folder, at a fixed moment. */
public final class Cli {
  /** 2026-02-03 09:00 in Shanghai. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Path folder;
  private final Clock clock;
  private final Locale locale;

  private Cli(Path folder, Clock clock, Locale locale) {
    this.folder = folder;
    this.clock = clock;
    this.locale = locale;
  }

  /** A command line in a folder; messages are Chinese. */
  public static Cli in(Path folder) {
    return new Cli(folder, CLOCK, Locale.SIMPLIFIED_CHINESE);
  }

  public Cli at(Clock other) {
    return new Cli(folder, other, locale);
  }

  public Cli speaking(Locale other) {
    return new Cli(folder, clock, other);
  }

  /** What a run said and ended with. */
  public record Result(int exit, String out, String err) {}

  public Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(out, err, StandardCharsets.UTF_8, false, clock, locale, Map.of(), folder);
    int exit = new Program(surroundings).run(args);
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
