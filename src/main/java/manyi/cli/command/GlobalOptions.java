package manyi.cli.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes. */
final class GlobalOptions {
  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      order = 100)
  Path workspace;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      converter = LanguageConverter.class,
      order = 101)
  manyi.language.Language language;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      order = 102)
  boolean quiet;

  @Option(names = "--no-color", scope = ScopeType.INHERIT, order = 103)
  boolean noColor;

  @Option(names = "--debug", scope = ScopeType.INHERIT, order = 104)
  boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      order = 105)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT,
      order = 106)
  boolean version;
}
