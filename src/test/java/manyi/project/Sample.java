package manyi.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import manyi.disk.Sha256;
import manyi.project.imports.ImportNote;
import manyi.project.imports.ImportOptions;
import manyi.project.imports.ImportsFolder;
import manyi.project.imports.JsonFile;
import manyi.project.imports.Last;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ProjectRecords;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.Round;
import manyi.record.RoundFacts;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;

/** Batches as text tables, and a project to import them into. */
public final class Sample {
  public static final Instant NOON = Instant.parse("2026-04-01T04:00:00Z");
  static final int MONTH_END = 31;

  private Sample() {}

  public static ProjectFolder project(Path folder) {
    return Workspace.init(folder, "绿野物业").add("翠园", ProjectSettings.named("翠园小区"));
  }

  /** The note of an import that says no more than its place and what it stands for. */
  public static ImportNote note(RecordKind<?> kind, int number, List<String> withdraws) {
    return new ImportNote(
        ImportNote.id(number),
        Optional.of(kind),
        Sample.NOON,
        "台账.xlsx",
        "",
        List.of(),
        new TreeSet<>(),
        false,
        Optional.empty(),
        Optional.empty(),
        RoundFacts.NONE,
        List.of(),
        Map.of(),
        List.of(),
        ImportOptions.NONE,
        List.of(),
        withdraws,
        "",
        "");
  }

  /** A log whose numbers merely run. */
  public static Batch running(String file, String table) {
    return batch(Complaint.KIND, file, table, false);
  }

  /** A log whose numbers identify. */
  public static Batch numbered(String file, String table) {
    return batch(Complaint.KIND, file, table, true);
  }

  static Batch batch(RecordKind<?> kind, String file, String table, boolean byNumber) {
    List<List<String>> lines = cells(table);
    List<ReadRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Fields.Builder fields = Fields.of(kind);
      for (int c = 0; c < lines.get(i).size(); c++) {
        fields.keep(kind.column(lines.get(0).get(c)).orElseThrow(), lines.get(i).get(c));
      }
      rows.add(kept(i + 3, byNumber, fields.build(), List.of()));
    }
    return new Batch(
        kind,
        file,
        sha256(file + table),
        Optional.empty(),
        List.of(new Batch.SheetNote("表1", 3, false)),
        new TreeSet<>(),
        new LinkedHashSet<>(lines.get(0)),
        List.of(),
        RoundFacts.NONE,
        List.of(),
        rows);
  }

  /**
   * Returns: columns room and submittedAt, then an item each; choices are joined by a plus sign.
   */
  static Batch returns(String file, String round, String table) {
    List<List<String>> lines = cells(table);
    List<SurveyItem> items = lines.get(0).stream().skip(2).map(SurveyItem::inWords).toList();
    List<ReadRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> line = lines.get(i);
      Fields fields =
          Fields.of(SurveyReturn.KIND)
              .keep(SurveyReturn.ROOM, line.get(0))
              .keep(SurveyReturn.SUBMITTED_AT, line.get(1))
              .build();
      List<List<String>> answers =
          line.stream()
              .skip(2)
              .map(
                  answer ->
                      Stream.of(answer.split("\\+", -1))
                          .filter(choice -> !choice.isEmpty())
                          .toList())
              .toList();
      rows.add(kept(i + 1, false, fields, answers));
    }
    return survey(SurveyReturn.KIND, file, round, items, rows, table);
  }

  static Batch tally(String file, String round, String table) {
    return survey(
        TallyLine.KIND,
        file,
        round,
        List.of(),
        batch(TallyLine.KIND, file, table, false).rows(),
        table);
  }

  static Batch withFacts(Batch batch, RoundFacts facts) {
    return new Batch(
        batch.kind(),
        batch.file(),
        batch.sha256(),
        batch.copyOf(),
        batch.sheets(),
        batch.covers(),
        batch.columns(),
        batch.items(),
        facts.orElse(batch.round()),
        batch.problems(),
        batch.rows());
  }

  static Batch withRows(Batch batch, String file, List<ReadRow> rows) {
    return new Batch(
        batch.kind(),
        file,
        sha256(file + rows),
        batch.copyOf(),
        batch.sheets(),
        batch.covers(),
        batch.columns(),
        batch.items(),
        batch.round(),
        batch.problems(),
        rows);
  }

  public static Batch withSha256(Batch batch, String sha256) {
    return new Batch(
        batch.kind(),
        batch.file(),
        sha256,
        batch.copyOf(),
        batch.sheets(),
        batch.covers(),
        batch.columns(),
        batch.items(),
        batch.round(),
        batch.problems(),
        batch.rows());
  }

  public static Batch covering(Batch batch, String... months) {
    return new Batch(
        batch.kind(),
        batch.file(),
        batch.sha256(),
        batch.copyOf(),
        batch.sheets(),
        new TreeSet<>(Stream.of(months).map(YearMonth::parse).toList()),
        batch.columns(),
        batch.items(),
        batch.round(),
        batch.problems(),
        batch.rows());
  }

  static RoundFacts issued(int issued) {
    return new RoundFacts(
        Optional.empty(), Optional.of(issued), Optional.empty(), Optional.empty());
  }

  public static ReadRow kept(int row, boolean byNumber, Fields fields, List<List<String>> answers) {
    return ReadRow.kept("表1", row, fields).identified(byNumber).answering(answers);
  }

  public static Decision store(ProjectFolder project, Batch batch) {
    return store(project, batch, ImportOptions.NONE);
  }

  public static Decision store(ProjectFolder project, Batch batch, ImportOptions options) {
    return new Imports(project, MONTH_END).store(batch, options, false, NOON);
  }

  public static ImportOptions replacing(String... ids) {
    return new ImportOptions(false, List.of(ids), RoundFacts.NONE);
  }

  /** Makes the imports as manyi wrote them before it noted columns and chained them. */
  public static void asOfBefore(ProjectFolder project) throws IOException {
    ImportsFolder imports = project.imports();
    for (String id : imports.ids()) {
      Path note = imports.folder(id).resolve(ImportsFolder.NOTE);
      ObjectNode json = JsonFile.parse(Files.readAllBytes(note));
      json.remove(List.of("fields", "previousSha256"));
      json.put("format", 1);
      Files.write(note, JsonFile.bytes(json));
    }
    Files.delete(imports.folder().resolve(Last.NAME));
  }

  public static ProjectRecords read(ProjectFolder project) {
    return ProjectState.read(project, MONTH_END);
  }

  /** What each complaint says in some fields, joined by a slash, in their order. */
  public static List<String> complaints(ProjectFolder project, String... fields) {
    return read(project).complaints().stream()
        .map(c -> String.join("/", texts(c, fields)))
        .toList();
  }

  private static List<String> texts(Complaint complaint, String... fields) {
    return Arrays.stream(fields)
        .map(field -> complaint.text(Complaint.KIND.column(field).orElseThrow()))
        .toList();
  }

  private static Batch survey(
      RecordKind<?> kind,
      String file,
      String round,
      List<SurveyItem> items,
      List<ReadRow> rows,
      String table) {
    return new Batch(
        kind,
        file,
        sha256(file + table),
        Optional.empty(),
        List.of(new Batch.SheetNote("表1", 1, false)),
        new TreeSet<>(),
        Set.of(),
        items,
        new RoundFacts(Round.parse(round), Optional.empty(), Optional.empty(), Optional.empty()),
        List.of(),
        rows);
  }

  private static List<List<String>> cells(String table) {
    return table
        .lines()
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  public static String sha256(String text) {
    return Sha256.of(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
