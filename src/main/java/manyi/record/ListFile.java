package manyi.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.CellRef;
import manyi.language.Language;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads headers.csv, words.csv and holidays.csv: the built-in ones, a company's, a project's, or
 * one named on the command line. A line that cannot be meant is refused with its place rather than
 * passed over.
 */
public final class ListFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  private static final String DAY_OFF = "off";
  private static final String WORKED = "work";

  private ListFile() {}

  /** The header aliases that come with manyi. */
  public static List<HeaderLine> builtInHeaders() {
    return builtIn("headers.csv", ListFile::headers);
  }

  /** The value words that come with manyi. */
  public static List<Words.Line> builtInWords() {
    return builtIn("words.csv", ListFile::words);
  }

  /** The official holidays that come with manyi. */
  public static List<HolidayLine> builtInHolidays() {
    return Holidays.BUILT_IN;
  }

  /** The example lines of our own forms, cell by cell. */
  static List<ExampleLine> builtInExamples() {
    return builtIn("examples.csv", ListFile::examples);
  }

  /** Read once a process: a batch asks for them again for every project. */
  private static final class Holidays {
    static final List<HolidayLine> BUILT_IN = builtIn("holidays.csv", ListFile::holidays);

    private Holidays() {}
  }

  /** Reads a list out of a file's text. */
  private interface Reading<T> {
    List<T> read(Reader reader, String name) throws IOException;
  }

  /**
   * Reads a headers.csv with the columns {@code kind,field,header}.
   *
   * @param name for messages
   */
  public static List<HeaderLine> headers(Reader reader, String name) throws IOException {
    List<HeaderLine> lines = new ArrayList<>();
    for (CSVRecord line : body(reader, name, List.of("kind", "field", "header"))) {
      RecordKind<?> kind =
          RecordKinds.named(line.get(0)).orElseThrow(() -> refusal(name, line, 0, kindNames()));
      if (!HeaderLine.isField(kind, line.get(1))) {
        throw refusal(
            name,
            line,
            1,
            kind.columns().stream().map(Column::name).collect(Collectors.joining(", ")));
      }
      lines.add(new HeaderLine(line.get(0), line.get(1), line.get(2)));
    }
    return lines;
  }

  /**
   * Reads a words.csv with the columns {@code field,word,meaning}.
   *
   * @param name for messages
   */
  public static List<Words.Line> words(Reader reader, String name) throws IOException {
    List<Words.Line> lines = new ArrayList<>();
    for (CSVRecord line : body(reader, name, List.of("field", "word", "meaning"))) {
      List<Vocabulary<?>> vocabularies = vocabularies(line.get(0));
      if (vocabularies.isEmpty()) {
        throw refusal(
            name,
            line,
            0,
            Vocabulary.ALL.stream().map(Vocabulary::name).collect(Collectors.joining(", ")));
      }
      if (vocabularies.stream().noneMatch(v -> v.meaning(line.get(2)).isPresent())) {
        throw refusal(
            name,
            line,
            2,
            vocabularies.stream()
                .flatMap(v -> v.meanings().stream())
                .map(Meaning::code)
                .distinct()
                .collect(Collectors.joining(", ")));
      }
      lines.add(new Words.Line(line.get(0), line.get(1), line.get(2)));
    }
    return lines;
  }

  /**
   * Reads a holidays.csv with the columns {@code date,kind,name}; kind is {@code off} for a day off
   * and {@code work} for a weekend worked in exchange.
   *
   * @param name for messages
   */
  public static List<HolidayLine> holidays(Reader reader, String name) throws IOException {
    List<HolidayLine> lines = new ArrayList<>();
    for (CSVRecord line : body(reader, name, List.of("date", "kind", "name"))) {
      String kind = line.get(1);
      if (!kind.equals(DAY_OFF) && !kind.equals(WORKED)) {
        throw refusal(name, line, 1, DAY_OFF + ", " + WORKED);
      }
      try {
        lines.add(new HolidayLine(LocalDate.parse(line.get(0)), kind.equals(WORKED), line.get(2)));
      } catch (DateTimeParseException e) {
        throw refusal(name, line, 0, "2026-10-01");
      }
    }
    return lines;
  }

  private static List<Vocabulary<?>> vocabularies(String field) {
    List<Vocabulary<?>> found = new ArrayList<>();
    for (Vocabulary<?> vocabulary : Vocabulary.ALL) {
      if (vocabulary.name().equals(field)) {
        found.add(vocabulary);
      }
    }
    for (RecordKind<?> kind : RecordKinds.ALL) {
      kind.column(field).flatMap(Column::vocabulary).ifPresent(found::add);
    }
    return found;
  }

  private static String kindNames() {
    return RecordKinds.ALL.stream().map(RecordKind::name).collect(Collectors.joining(", "));
  }

  private static List<CSVRecord> body(Reader reader, String name, List<String> head)
      throws IOException {
    List<CSVRecord> body = new ArrayList<>();
    for (CSVRecord line : FORMAT.parse(reader)) {
      boolean isHead = line.size() > 0 && line.get(0).replace("\uFEFF", "").equals(head.get(0));
      if (isHead) {
        continue;
      }
      if (line.size() != head.size()) {
        throw refusal(name, line, 0, String.join(",", head));
      }
      body.add(line);
    }
    return body;
  }

  private static Refusal refusal(String name, CSVRecord line, int column, String expected) {
    return new Refusal(
        Problem.of(
            Code.LIST_LINE_UNREADABLE,
            new Place(
                java.util.Optional.of(name),
                java.util.Optional.empty(),
                java.util.Optional.of(new CellRef((int) line.getRecordNumber(), column + 1))),
            String.join(",", line.toList()),
            expected));
  }

  private static List<ExampleLine> examples(Reader reader, String name) throws IOException {
    List<ExampleLine> lines = new ArrayList<>();
    for (CSVRecord line : body(reader, name, List.of("kind", "language", "field", "text"))) {
      lines.add(
          new ExampleLine(
              line.get(0),
              Language.valueOf(line.get(1).toUpperCase(Locale.ROOT)),
              line.get(2),
              line.get(3)));
    }
    return lines;
  }

  private static <T> List<T> builtIn(String name, Reading<T> reading) {
    try (InputStream stream = ListFile.class.getResourceAsStream("/manyi/" + name);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return List.copyOf(reading.read(reader, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
