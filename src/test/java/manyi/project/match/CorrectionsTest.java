package manyi.project.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.project.Decision;
import manyi.project.ProjectFolder;
import manyi.project.Sample;
import manyi.project.imports.ImportNote;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Which records of a new edition are probably complaints of before, corrected (D17). */
class CorrectionsTest {
  private static final int DRAWN = 1_500;
  private static final int MANY = 10_000;

  /** Many times what one look at each record takes, and a small part of a look at each pair. */
  private static final Duration SOON = Duration.ofSeconds(3);

  private static final List<Column<?>> MARKS =
      List.of(
          Complaint.ROOM,
          Complaint.COMPLAINANT,
          Complaint.RECEIVED_AT,
          Complaint.CONTENT,
          Complaint.CATEGORY);

  static final ImportNote NOTE = Sample.note(Complaint.KIND, 1, List.of());

  /** A record, and the month outside of which it is not looked for; blank for any. */
  private record Told(Fields fields, String month) {
    static Told of(
        String room,
        String who,
        String date,
        String what,
        String category,
        String by,
        String month) {
      Fields.Builder fields = Fields.of(Complaint.KIND);
      fields.keep(Complaint.ROOM, room);
      fields.keep(Complaint.COMPLAINANT, who);
      fields.keep(Complaint.RECEIVED_AT, date);
      fields.keep(Complaint.CONTENT, what);
      fields.keep(Complaint.CATEGORY, category);
      fields.keep(Complaint.RESPONDENT, by);
      return new Told(fields.build(), month);
    }

    Told in(String only) {
      return new Told(fields, only);
    }
  }

  private static List<String> pairs(List<Told> before, List<Told> after) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      lines.add(new Line(NOTE, row(i, before.get(i)), 1));
    }
    List<ReadRow> rows =
        IntStream.range(0, after.size()).mapToObj(i -> row(i, after.get(i))).toList();
    return new Corrections(new ComplaintIdentity())
            .among(
                lines,
                rows,
                line -> before.get(line.row()).month(),
                row -> after.get(row.row()).month())
            .stream()
            .map(p -> p.lacking().row() + "=" + p.row().row() + " " + p.differing().name())
            .toList();
  }

  private static ReadRow row(int row, Told told) {
    return Sample.kept(row, false, told.fields(), List.of());
  }

  /** The rule as it is written: each record beside each row. */
  private static List<String> pairsByTheRule(List<Told> before, List<Told> after) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      List<Integer> lines = partners(after.get(i), before);
      if (lines.size() == 1) {
        Told line = before.get(lines.get(0));
        if (partners(line, after).size() == 1) {
          pairs.add(lines.get(0) + "=" + i + " " + differing(line, after.get(i)));
        }
      }
    }
    return pairs;
  }

  private static List<Integer> partners(Told one, List<Told> others) {
    return IntStream.range(0, others.size())
        .filter(i -> areAlike(one, others.get(i)))
        .boxed()
        .toList();
  }

  private static boolean areAlike(Told one, Told other) {
    int agreeing = 0;
    int differing = 0;
    for (Column<?> mark : MARKS) {
      String first = mark(one, mark);
      String second = mark(other, mark);
      if (!first.isEmpty() && !second.isEmpty()) {
        agreeing += first.equals(second) ? 1 : 0;
        differing += first.equals(second) ? 0 : 1;
      }
    }
    return agreeing >= 2
        && differing <= 1
        && goTogether(one.month(), other.month())
        && goTogether(
            one.fields().kept(Complaint.RESPONDENT), other.fields().kept(Complaint.RESPONDENT));
  }

  private static String mark(Told told, Column<?> mark) {
    boolean isCovered =
        mark == Complaint.CATEGORY && !told.fields().kept(Complaint.CONTENT).isEmpty();
    return isCovered ? "" : told.fields().kept(mark);
  }

  private static boolean goTogether(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static String differing(Told one, Told other) {
    return MARKS.stream()
        .filter(mark -> !mark(one, mark).equals(mark(other, mark)))
        .findFirst()
        .orElse(Complaint.RECEIVED_AT)
        .name();
  }

  @Test
  void whatIsTakenForCorrectedIsWhatTheRuleSaysPairForPair() {
    int paired = 0;
    for (int seed = 0; seed < DRAWN; seed++) {
      Random random = new Random(seed);
      // From few words, where nearly all are alike, to many, where nearly none are.
      int words = 1 + random.nextInt(6);
      int blank = random.nextInt(4);
      List<Told> before = drawn(random, words, blank, true);
      List<Told> after = drawn(random, words, blank, false);
      List<String> expected = pairsByTheRule(before, after);
      paired += expected.size();
      assertEquals(expected, pairs(before, after), "seed " + seed);
    }
    assertTrue(paired > DRAWN / 4, paired + " pairs");
  }

  private static List<Told> drawn(Random random, int words, int blank, boolean isBefore) {
    List<Told> drawn = new ArrayList<>();
    for (int count = 1 + random.nextInt(7); count > 0; count--) {
      drawn.add(
          Told.of(
              word(random, words, blank, List.of("1-101", "1-102", "2-101", "2-1-101", "3", "9-9")),
              word(random, words, blank, List.of("业主", "周岚", "吴迪", "郑月", "何平", "钱多")),
              word(
                  random,
                  words,
                  blank,
                  List.of(
                      "2026-02-03",
                      "2026-02-04",
                      "2026-02-20",
                      "2026-03-03",
                      "2026-03-09",
                      "2025-02-03")),
              word(random, words, blank, List.of("漏水", "停水", "噪声", "异响", "积水", "渗水")),
              word(random, words, 1, List.of("工程", "保洁", "秩序", "绿化", "客服", "其他")),
              word(random, 2, 3, List.of("工程部", "秩序部")),
              isBefore && random.nextBoolean() ? "" : random.nextInt(4) == 0 ? "3" : "2"));
    }
    return drawn;
  }

  private static String word(Random random, int words, int blank, List<String> of) {
    return random.nextInt(6) < blank ? "" : of.get(random.nextInt(words));
  }

  /** Editions in which no row repeats, and one or two marks are everywhere the same. */
  @TestFactory
  List<DynamicTest> largeEditionsAreComparedSoon() {
    return List.of(
        soon(
            "no mark but two is shared",
            i -> told(i, "业主", date(i % 300), "漏水", ""),
            i -> told(MANY + i, "业主", date(300 + i % 300), "漏水", ""),
            0),
        soon(
            "each is like each",
            i -> told(-1, "业主", date(i % 300), "漏水", ""),
            i -> told(-1, "业主", date(300 + i % 300), "漏水", ""),
            0),
        soon(
            "each is like each, but for the department's new name",
            i -> told(-1, "业主", date(i % 300), "漏水", "工程部"),
            i -> told(-1, "业主", date(300 + i % 300), "漏水", "维修部"),
            0),
        soon(
            "each is like each, of other months",
            i -> told(-1, "业主", date(i % 300), "漏水", "").in("2"),
            i -> told(-1, "业主", date(300 + i % 300), "漏水", "").in("3"),
            0),
        soon(
            "each has a room of its own and another date",
            i -> told(i, "业主", date(i % 300), "漏水", ""),
            i -> told(i, "业主", date(300 + i % 300), "漏水", ""),
            MANY));
  }

  @Test
  void anEditionThatCorrectsEveryRowIsDecidedSoon(@TempDir Path folder) {
    ProjectFolder project = Sample.project(folder);
    Sample.store(project, edition("a.csv", IntStream.range(0, MANY), 0));
    long start = spent();
    Decision decision =
        Sample.store(
            project, edition("A.csv", IntStream.range(0, MANY).map(i -> MANY - 1 - i), 10));
    long took = spent() - start;
    assertEquals(MANY, decision.corrections().size());
    assertEquals(List.of(), decision.notRepeated());
    assertTrue(took < SOON.toNanos(), took / 1_000_000 + " ms");
  }

  /**
   * A log of one month; what it says of each complaint differs by ten days from edition to edition.
   */
  private static Batch edition(String file, IntStream complaints, int later) {
    String drawn =
        complaints
            .mapToObj(
                i ->
                    "| %d-%d | 业主 | 2026-03-%02d | 漏水 |"
                        .formatted(1 + i / 100, 100 + i % 100, 1 + i % 10 + later))
            .collect(
                Collectors.joining("\n", "| room | complainant | receivedAt | content |\n", "\n"));
    return Sample.covering(Sample.running(file, drawn), "2026-03");
  }

  private static DynamicTest soon(
      String name, IntFunction<Told> before, IntFunction<Told> after, int pairs) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          List<Told> lines = IntStream.range(0, MANY).mapToObj(before).toList();
          List<Told> rows = IntStream.range(0, MANY).mapToObj(after).toList();
          long start = spent();
          List<String> found = pairs(lines, rows);
          long took = spent() - start;
          assertEquals(pairs, found.size());
          assertTrue(took < SOON.toNanos(), took / 1_000_000 + " ms");
        });
  }

  private static Told told(int room, String who, String date, String what, String by) {
    String at = room < 0 ? "" : 1 + room / 100 + "-" + (100 + room % 100);
    return Told.of(at, who, date, what, "", by, "");
  }

  private static String date(int day) {
    return LocalDate.of(2025, 1, 1).plusDays(day).toString();
  }

  private static long spent() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
