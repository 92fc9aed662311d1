package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import manyi.project.imports.ImportOptions;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.Visit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any log, however it is cut into files. */
class ImportPropertyTest {
  private static final List<String> ROOMS = List.of("1-1-101", "1-1-102", "2-3-501", "");
  private static final List<String> WORDS = List.of("积水", "异响", "噪音", "门禁失灵", "?坏了");

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 10);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aFileCutInTwoIsTheWholeFile(long seed) {
    Random random = new Random(seed);
    Batch whole = log(random, Complaint.KIND);
    List<ReadRow> first = new ArrayList<>();
    List<ReadRow> second = new ArrayList<>();
    // Rows of one day stay together: like rows of two files are one record by law (D17).
    int cut = 1 + random.nextInt(28);
    for (ReadRow row : whole.rows()) {
      (day(row) < cut ? first : second).add(row);
    }
    ProjectFolder one = Sample.project(folder.resolve("一"));
    Sample.store(one, whole);
    ProjectFolder two = Sample.project(folder.resolve("二"));
    Sample.store(two, Sample.withRows(whole, "上.xlsx", first));
    Sample.store(two, Sample.withRows(whole, "下.xlsx", second));
    assertEquals(records(one), records(two));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void twiceIsOnceAlsoUnderAnotherName(long seed) {
    RecordKind<?> kind = seed % 2 == 0 ? Complaint.KIND : Visit.KIND;
    Batch whole = log(new Random(seed), kind);
    ProjectFolder project = Sample.project(folder);
    Sample.store(project, whole);
    List<List<String>> once = records(project);
    assertEquals(Decision.Outcome.UNCHANGED, Sample.store(project, whole).outcome());
    Decision renamed = Sample.store(project, Sample.withRows(whole, "另存.xlsx", whole.rows()));
    assertEquals(0, renamed.added().size());
    assertEquals(0, renamed.updated().size());
    assertEquals(whole.rows().size(), renamed.equal());
    assertEquals(once, records(project));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void monthsMayComeInAnyOrderAndTheYearAfterThemOrBefore(long seed) {
    Random random = new Random(seed);
    Batch year = log(random, Complaint.KIND);
    List<Batch> files = new ArrayList<>();
    for (int month = 1; month <= 3; month++) {
      int wanted = month;
      List<ReadRow> rows = year.rows().stream().filter(row -> month(row) == wanted).toList();
      files.add(Sample.withRows(year, month + "月.xlsx", rows));
    }
    files.add(year);
    Collections.shuffle(files, random);
    ProjectFolder shuffled = Sample.project(folder.resolve("乱"));
    files.forEach(file -> Sample.store(shuffled, file));
    ProjectFolder plain = Sample.project(folder.resolve("齐"));
    Sample.store(plain, year);
    assertEquals(records(plain), records(shuffled));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void undoingEverythingButTheFirstImportLeavesTheFirst(long seed) {
    Random random = new Random(seed);
    ProjectFolder project = Sample.project(folder);
    Sample.store(project, log(random, Complaint.KIND));
    List<List<String>> first = records(project);
    Imports imports = new Imports(project, Sample.MONTH_END);
    for (int i = 0; i < 3; i++) {
      imports.store(
          Sample.withRows(
              log(random, Complaint.KIND), i + ".xlsx", log(random, Complaint.KIND).rows()),
          ImportOptions.NONE,
          false,
          Sample.NOON);
    }
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(2, 4).boxed().toList());
    Collections.shuffle(order, random);
    order.forEach(id -> imports.undo(String.valueOf(id), Sample.NOON));
    assertEquals(first, records(project));
  }

  /** A quarter's log with many likenesses; some numbers identify, some merely run. */
  private static Batch log(Random random, RecordKind<?> kind) {
    boolean byNumber = random.nextBoolean();
    List<ReadRow> rows = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      Fields.Builder fields = Fields.of(kind);
      String date =
          "2026-0%d-%02d".formatted(1 + random.nextInt(3), 1 + random.nextInt(28))
              + (random.nextInt(3) == 0 ? "T0%d:15".formatted(random.nextInt(10)) : "");
      String room = ROOMS.get(random.nextInt(ROOMS.size()));
      if (kind == Complaint.KIND) {
        fields
            .keep(Complaint.NUMBER, byNumber ? "TS" + (100 + i) : String.valueOf(i))
            .keep(Complaint.ROOM, room)
            .keep(Complaint.RECEIVED_AT, date)
            .keep(Complaint.CONTENT, WORDS.get(random.nextInt(WORDS.size())))
            .keep(Complaint.RESPONDENT, random.nextBoolean() ? "工程部" : "");
      } else {
        fields
            .keep(Visit.ROOM, room)
            .keep(Visit.VISITED_AT, date)
            .keep(Visit.VISITOR, random.nextBoolean() ? "李明" : "王芳")
            .keep(Visit.OPINION, WORDS.get(random.nextInt(WORDS.size())));
      }
      rows.add(Sample.kept(i, byNumber, fields.build(), List.of()));
    }
    return Sample.withRows(Sample.batch(kind, "全.xlsx", "| room |\n", false), "全.xlsx", rows);
  }

  private static int day(ReadRow row) {
    return row.fields().get(Complaint.RECEIVED_AT).value().orElseThrow().date().getDayOfMonth();
  }

  private static int month(ReadRow row) {
    return row.fields().get(Complaint.RECEIVED_AT).value().orElseThrow().date().getMonthValue();
  }

  /** What the records say, in an order that no import can change. */
  private static List<List<String>> records(ProjectFolder project) {
    List<List<String>> all = new ArrayList<>();
    Sample.read(project).complaints().forEach(c -> all.add(said(c.fields())));
    Sample.read(project).visits().forEach(v -> all.add(v.fields().keep()));
    all.sort((one, other) -> one.toString().compareTo(other.toString()));
    return all;
  }

  /** A running number says nothing. */
  private static List<String> said(Fields fields) {
    String number = fields.kept(Complaint.NUMBER);
    return number.startsWith("TS") ? fields.keep() : fields.without(Complaint.NUMBER).keep();
  }
}
