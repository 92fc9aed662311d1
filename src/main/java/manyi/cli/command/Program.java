package manyi.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import manyi.cli.screen.Output;
import manyi.cli.screen.ProblemPrinter;
import manyi.desk.Attempt;
import manyi.diagnostic.Refusal;
import manyi.disk.FullDisk;
import manyi.language.Language;
import manyi.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;

/** One run: arguments in, an exit code out. Holds the mapping from what went wrong to that code. */
public final class Program {
  private static final int NAMED_CHANGES = 12;

  private final Surroundings surroundings;

  public Program(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs a command line and returns the number to exit with. */
  public int run(String... args) {
    ManyiCommand root = new ManyiCommand();
    Session session = new Session(surroundings, root.options);
    IFactory factory = new SessionFactory(session);
    CommandLine line = new CommandLine(root, factory);
    CommandTable.register(line, factory, args);
    Language language = languageOf(args);
    line.setResourceBundle(helpTexts(language));
    line.setOut(session.out());
    line.setErr(session.err());
    line.setUsageHelpWidth(96);
    line.setAdjustLineBreaksForWideCJKCharacters(true);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // "@" belongs to --only @FILE, which is a list of projects and no list of arguments.
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler((e, a) -> wrongUsage(e, session));
    line.setExecutionExceptionHandler((e, l, r) -> failed(e, session));
    line.setExecutionStrategy(parsed -> execute(parsed, session));
    return ended(ran(line, args, session), session);
  }

  private static int ran(CommandLine line, String[] args, Session session) {
    try {
      return line.execute(args);
    } catch (Error e) {
      // The command line catches exceptions only.
      return failed(e, session);
    }
  }

  /** What a run ends with once all that it said is written, or could not be. */
  private static int ended(int code, Session session) {
    int exit = code;
    try {
      Optional<IOException> failure = session.out().failure();
      if (failure.isPresent()) {
        exit = unheard(failure.get(), session);
      }
    } catch (RuntimeException | Error e) {
      exit = failed(e, session);
    }
    session.err().flush();
    return exit;
  }

  /** Whose results nobody could read has done nothing, be it that it has changed something. */
  private static int unheard(IOException why, Session session) {
    // Who reads the first lines only, as "head" does, needs not be told so.
    boolean isWanted = String.valueOf(why.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    if (!isWanted || !session.changes().isEmpty()) {
      String text = FullDisk.isSaid(why) ? "output.full" : "output.notWritten";
      session.err().println(session.messages().text(text));
    }
    sayChanges(session);
    session.failed(why);
    return ExitCode.NOTHING.number();
  }

  private static ResourceBundle helpTexts(Language language) {
    return ResourceBundle.getBundle(
        "manyi.messages.help",
        language.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language must be known before the command line is read, since its help is in it. */
  private Language languageOf(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String value =
          args[i].startsWith("--lang=")
              ? args[i].substring("--lang=".length())
              : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
      for (Language language : Language.values()) {
        if (language.code().equals(value)) {
          return language;
        }
      }
    }
    return Language.of(surroundings.locale());
  }

  private static int execute(CommandLine.ParseResult parsed, Session session) {
    List<CommandLine> lines = parsed.asCommandLineList();
    for (CommandLine line : lines) {
      if (line.isUsageHelpRequested()) {
        session.out().own(line.getUsageMessage());
        return ExitCode.DONE.number();
      }
      if (line.isVersionHelpRequested()) {
        session.out().println("manyi " + ProgramVersion.text());
        return ExitCode.DONE.number();
      }
    }
    CommandLine last = lines.get(lines.size() - 1);
    if (!(last.getCommand() instanceof Callable<?>)) {
      throw new ParameterException(last, session.messages().text("usage.commandMissing"));
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int wrongUsage(ParameterException e, Session session) {
    PrintWriter err = session.err();
    err.println(UsageText.of(e, session.messages()));
    List<String> near = UsageText.near(e);
    if (!near.isEmpty()) {
      String names = String.join(session.messages().text("comma"), near);
      err.println(session.messages().text("usage.near", names));
    } else {
      err.println(
          session
              .messages()
              .text("usage.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName()));
    }
    return ExitCode.USAGE.number();
  }

  /** Says in one or two lines what ended a run, and truly what it has changed till then. */
  private static int failed(Throwable e, Session session) {
    Output err = session.err();
    Messages messages = session.messages();
    ExitCode code = ExitCode.NOTHING;
    if (e instanceof Refusal refusal) {
      new ProblemPrinter(session, false).refusal(refusal.problem()).forEach(err::println);
    } else if (e instanceof OutOfMemoryError) {
      err.println(messages.text("memory"));
    } else {
      err.println(messages.text("defect", Attempt.nameOf(e)));
      code = ExitCode.DEFECT;
    }
    if (sayChanges(session)) {
      code = code == ExitCode.NOTHING ? ExitCode.IN_PART : code;
    } else if (!(e instanceof Refusal)) {
      err.println(messages.text("changed.nothing"));
    }
    session.failed(e);
    return code.number();
  }

  /** Names what a run has changed before it ended otherwise than it should; false for nothing. */
  private static boolean sayChanges(Session session) {
    List<String> changes = session.changes();
    if (changes.isEmpty()) {
      return false;
    }
    Messages messages = session.messages();
    int named = Math.min(changes.size(), NAMED_CHANGES);
    int rest = changes.size() - named;
    String list = String.join(messages.text("comma"), changes.subList(0, named));
    session
        .err()
        .println(
            rest == 0
                ? messages.text("changed.before", list)
                : messages.text("changed.beforeAndMore", list, rest));
    return true;
  }

  /** Makes commands with the session that they run in. */
  private record SessionFactory(Session session) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == Session.class) {
          return type.cast(constructor.newInstance(session));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
