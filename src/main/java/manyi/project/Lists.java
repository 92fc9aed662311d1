package manyi.project;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.policy.WorkingCalendar;
import manyi.record.HeaderLine;
import manyi.record.HolidayLine;
import manyi.record.ListFile;
import manyi.record.Words;

/**
 * The lists and settings in force: those that come with manyi, then the company's, the project's
 * and those of one command; a later one wins.
 */
public final class Lists {
  /** The file of a company's or project's own header aliases. */
  public static final String HEADERS = "headers.csv";

  /** The file of a company's or project's own value words. */
  public static final String WORDS = "words.csv";

  /** The file of a company's own days off. */
  public static final String HOLIDAYS = "holidays.csv";

  private final Optional<Workspace> workspace;
  private final Optional<ProjectFolder> project;
  private final Optional<Path> headers;
  private final Optional<Path> words;

  /**
   * The lists of a workspace.
   *
   * @param project empty for what concerns the whole company
   * @param headers a file of header aliases for this one command
   * @param words a file of value words for this one command
   */
  public Lists(
      Workspace workspace,
      Optional<ProjectFolder> project,
      Optional<Path> headers,
      Optional<Path> words) {
    this(Optional.of(workspace), project, headers, words);
  }

  private Lists(
      Optional<Workspace> workspace,
      Optional<ProjectFolder> project,
      Optional<Path> headers,
      Optional<Path> words) {
    this.workspace = workspace;
    this.project = project;
    this.headers = headers;
    this.words = words;
  }

  /** The lists outside any workspace: the built-in ones and the files of one command. */
  public static Lists outside(Optional<Path> headers, Optional<Path> words) {
    return new Lists(Optional.empty(), Optional.empty(), headers, words);
  }

  /** The header aliases, the built-in ones first. */
  public List<HeaderLine> headers() {
    List<HeaderLine> lines = new ArrayList<>(ListFile.builtInHeaders());
    lines.addAll(ownHeaders());
    return lines;
  }

  /** What words mean, the built-in ones first. */
  public Words words() {
    return Words.builtIn().with(ownWords());
  }

  /** The official holidays with the company's own. */
  public WorkingCalendar calendar() {
    List<HolidayLine> lines = new ArrayList<>(ListFile.builtInHolidays());
    lines.addAll(read(ofCompany(HOLIDAYS).stream().toList(), ListFile::holidays));
    return WorkingCalendar.of(lines);
  }

  /** The settings in force, each with who decided it. */
  public Policy policy() {
    return policy(words());
  }

  Policy policy(Words meanings) {
    Map<Setting, Policy.Choice> choices = new EnumMap<>(Setting.class);
    Map<Indicator, BigDecimal> targets = new EnumMap<>(Indicator.class);
    workspace.ifPresent(w -> put(w.settings().policy(), Policy.Origin.COMPANY, choices, targets));
    project.ifPresent(p -> put(p.settings().policy(), Policy.Origin.PROJECT, choices, targets));
    return new Policy(choices, targets, meanings, calendar());
  }

  /** The header aliases beside the built-in ones. */
  public List<HeaderLine> ownHeaders() {
    return read(files(HEADERS, headers), ListFile::headers);
  }

  /** The words beside the built-in ones. */
  List<Words.Line> ownWords() {
    return read(files(WORDS, words), ListFile::words);
  }

  /** The words of the file that was named for this one command. */
  public List<Words.Line> wordsOnce() {
    return read(words.stream().toList(), ListFile::words);
  }

  private static void put(
      PolicyChoices from,
      Policy.Origin origin,
      Map<Setting, Policy.Choice> choices,
      Map<Indicator, BigDecimal> targets) {
    from.settings().forEach((key, text) -> choices.put(key, new Policy.Choice(text, origin)));
    targets.putAll(from.targets());
  }

  private List<Path> files(String name, Optional<Path> once) {
    return Stream.of(ofCompany(name), project.map(p -> p.folder().resolve(name)), once)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Path> ofCompany(String name) {
    return workspace.map(w -> w.folder().resolve(name));
  }

  /** Reads a list out of a file's text. */
  private interface Reading<T> {
    List<T> read(Reader reader, String name) throws IOException;
  }

  /** A list of a folder may be missing; one that was named may not. */
  private <T> List<T> read(List<Path> files, Reading<T> reading) {
    List<T> lines = new ArrayList<>();
    for (Path file : files) {
      boolean isNamed = headers.equals(Optional.of(file)) || words.equals(Optional.of(file));
      if (!isNamed && !Files.exists(file)) {
        continue;
      }
      try {
        lines.addAll(reading.read(new StringReader(text(file)), file.toString()));
      } catch (IOException | UncheckedIOException e) {
        Code code = Files.exists(file) ? Code.SETTINGS_UNREADABLE : Code.FILE_MISSING;
        throw new Refusal(
            Problem.of(code, Place.file(file.toString()), file.getFileName().toString(), "1"), e);
      }
    }
    return lines;
  }

  /** UTF-8, or the character set in which a Chinese Excel saves CSV. */
  private static String text(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
  }
}
