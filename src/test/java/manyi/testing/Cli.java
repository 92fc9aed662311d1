package manyi.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import manyi.cli.command.Program;
import manyi.cli.command.Surroundings;

/** The real command line, run in this process from a folder, at a fixed moment. */
public final class Cli {
  /** 2026-02-03 09:00 in Shanghai. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Path folder;
  private final Clock clock;
  private final Locale locale;
  private final Charset charset;

  private Cli(Path folder, Clock clock, Locale locale, Charset charset) {
    this.folder = folder;
    this.clock = clock;
    this.locale = locale;
    this.charset = charset;
  }

  /** A command line in a folder; messages are Chinese. */
  public static Cli in(Path folder) {
    return new Cli(folder, CLOCK, Locale.SIMPLIFIED_CHINESE, StandardCharsets.UTF_8);
  }

  public Cli at(Clock other) {
    return new Cli(folder, other, locale, charset);
  }

  public Cli speaking(Locale other) {
    return new Cli(folder, clock, other, charset);
  }

  /** On a console of another character set. */
  public Cli writing(Charset other) {
    return new Cli(folder, clock, locale, other);
  }

  /** What a run said and ended with. */
  public record Result(int exit, String out, String err) {}

  public Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(out, err, charset, false, clock, locale, Map.of(), folder);
    int exit = new Program(surroundings).run(args);
    return new Result(exit, out.toString(charset), err.toString(charset));
  }
}
