package manyi.project.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.project.Decision;
import manyi.project.ProjectFolder;
import manyi.project.Sample;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of one identity are records of their own, told apart by their order (D17). */
class MatcherTest {
  private static final int DRAWN = 1_500;
  private static final int MANY = 10_000;

  /** Many times what one look at each row takes, and a small part of a look at each pair. */
  private static final Duration SOON = Duration.ofSeconds(3);

  private static final List<String> TIMES =
      List.of("2026-03-05", "2026-03-05T08:10", "2026-03-05T19:40");
  private static final List<String> REMARKS = List.of("", "晚", "早");

  @Test
  void theNthRowIsTheNthRecordButForWhatTellsThemApart() {
    int matched = 0;
    for (int seed = 0; seed < DRAWN; seed++) {
      Random random = new Random(seed);
      boolean areNumbered = random.nextBoolean();
      List<ReadRow> before = drawn(random, "A", areNumbered);
      List<ReadRow> after = drawn(random, "B", areNumbered);
      List<Integer> expected = byTheRule(before, after);
      matched += (int) expected.stream().filter(i -> i >= 0).count();
      assertEquals(expected, matched(before, after), "seed " + seed);
    }
    assertTrue(matched > DRAWN, matched + " rows");
  }

  /** Complaints of one identity; a number among them is in no other log. */
  private static List<ReadRow> drawn(Random random, String log, boolean areNumbered) {
    List<ReadRow> rows = new ArrayList<>();
    for (int i = 0, count = 1 + random.nextInt(6); i < count; i++) {
      boolean isNumbered = areNumbered && random.nextBoolean();
      Fields.Builder fields = Fields.of(Complaint.KIND);
      fields.keep(Complaint.NUMBER, isNumbered ? log + i : "");
      fields.keep(Complaint.RECEIVED_AT, TIMES.get(random.nextInt(TIMES.size())));
      fields.keep(Complaint.CONTENT, "漏水");
      fields.keep(Complaint.REMARK, REMARKS.get(random.nextInt(REMARKS.size())));
      rows.add(Sample.kept(i, isNumbered, fields.build(), List.of()));
    }
    return rows;
  }

  private static List<Integer> matched(List<ReadRow> before, List<ReadRow> after) {
    Identity identity = new ComplaintIdentity();
    LineIndex index = new LineIndex(identity);
    List<Line> lines = new ArrayList<>();
    for (ReadRow row : before) {
      Line line = new Line(CorrectionsTest.NOTE, row, 1);
      Optional<String> number = identity.number(row);
      number.ifPresent(key -> line.number(key, key));
      index.add(line, number, row.fields());
      index.add(line, number, row.fields());
      lines.add(line);
    }
    return new Matcher(identity, index, after)
        .match(Map.of()).lines().stream().map(lines::indexOf).toList();
  }

  /** First, where rows are fewer, those that are equal to a record; then all in their order. */
  private static List<Integer> byTheRule(List<ReadRow> before, List<ReadRow> after) {
    Integer[] found = new Integer[after.size()];
    List<Integer> free =
        IntStream.range(0, before.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    for (int pass = after.size() < before.size() ? 0 : 1; pass < 2; pass++) {
      for (int i = 0; i < found.length; i++) {
        ReadRow row = after.get(i);
        boolean mustEqual = pass == 0;
        if (found[i] == null) {
          found[i] =
              free.stream()
                  .filter(k -> mayBe(before.get(k), row))
                  .filter(k -> !mustEqual || before.get(k).fields().equals(row.fields()))
                  .findFirst()
                  .orElse(null);
          free.remove(found[i]);
        }
      }
    }
    return IntStream.range(0, found.length)
        .mapToObj(i -> found[i] == null ? -1 : found[i])
        .toList();
  }

  private static boolean mayBe(ReadRow one, ReadRow other) {
    String first = one.fields().kept(Complaint.RECEIVED_AT);
    String second = other.fields().kept(Complaint.RECEIVED_AT);
    boolean areOneTime = first.startsWith(second) || second.startsWith(first);
    return areOneTime && !(one.byNumber() && other.byNumber());
  }

  @Test
  void aLogThatSaysOneThingAlwaysIsMatchedSoon(@TempDir Path folder) {
    ProjectFolder project = Sample.project(folder);
    Sample.store(project, log("a.csv", MANY, ""));
    long start = spent();
    Decision longer = Sample.store(project, log("b.csv", MANY + 10, "晚"));
    Decision shorter = Sample.store(project, log("c.csv", MANY - 10, "早"));
    long took = spent() - start;
    assertEquals(10, longer.added().size());
    assertEquals(MANY, longer.updated().size());
    assertEquals(0, shorter.added().size());
    assertEquals(MANY - 10, shorter.updated().size());
    assertTrue(took < SOON.toNanos(), took / 1_000_000 + " ms");
  }

  private static Batch log(String file, int rows, String remark) {
    return Sample.running(
        file,
        ("| 2026-03-05 | 漏水 | " + remark + " |\n")
            .repeat(rows)
            .transform(drawn -> "| receivedAt | content | remark |\n" + drawn));
  }

  private static long spent() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
