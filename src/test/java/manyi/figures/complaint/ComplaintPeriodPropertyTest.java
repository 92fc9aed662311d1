package manyi.figures.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import manyi.figures.NamedCount;
import manyi.figures.Project;
import manyi.policy.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every log, whatever is in it. */
class ComplaintPeriodPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /** For what computes every month of a year. */
  static LongStream fewerSeeds() {
    return seeds().limit(15);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderOfRecordsChangesNoFigure(long seed) {
    Project project = random(seed);
    ComplaintFigures march = project.complaintFigures("2026-03");
    ComplaintFigures year = project.complaintFigures("2026");
    project.shuffled(new Random(seed));
    assertEquals(march, project.complaintFigures("2026-03"));
    assertEquals(year, project.complaintFigures("2026"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void partsSumToTheTotal(long seed) {
    Project project = random(seed);
    for (String period : List.of("2026-02", "2026-03-14", "2026Q2", "2026")) {
      ComplaintFigures figures = project.complaintFigures(period);
      long received = figures.count(Indicator.RECEIVED).orElseThrow();
      assertEquals(
          received + figures.count(Indicator.CARRIED_OVER).orElseThrow(),
          figures.count(Indicator.TO_FOLLOW).orElseThrow());
      assertEquals(
          figures.count(Indicator.TO_FOLLOW).orElseThrow()
              - figures.count(Indicator.COMPLETED).orElseThrow(),
          figures.count(Indicator.OPEN).orElseThrow());
      assertEquals(
          received,
          figures.counted(CountedComplaints::table).orElseThrow().values().stream()
              .mapToLong(n -> n)
              .sum());
      assertEquals(received, sum(figures.counted(CountedComplaints::byCategory)));
      assertEquals(received, sum(figures.counted(CountedComplaints::byChannel)));
      assertEquals(received, sum(figures.counted(CountedComplaints::byDepartment)));
      assertEquals(received, sum(figures.counted(CountedComplaints::byDay)));
      assertEquals(figures.count(Indicator.TO_FOLLOW).orElseThrow(), figures.cases().size());
      assertEquals(
          figures.count(Indicator.REVISIT_REQUIRED).orElseThrow()
              + figures.count(Indicator.REVISIT_EXEMPT).orElseThrow(),
          figures.revisitCases().size());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewerSeeds")
  void monthsSumToTheYear(long seed) {
    Project project = random(seed);
    List<Function<ComplaintFigures, Long>> figures =
        List.of(
            f -> f.count(Indicator.RECEIVED).orElseThrow(),
            f -> f.count(Indicator.COMPLETED).orElseThrow(),
            f -> f.count(Indicator.COLLAPSED_REPEATS).orElseThrow(),
            f -> f.count(Indicator.CANCELLED).orElseThrow(),
            f -> f.count(Indicator.ON_TIME).orElseThrow(),
            f -> f.count(Indicator.LATE).orElseThrow(),
            f -> f.count(Indicator.APPROVED).orElseThrow(),
            f -> f.count(Indicator.TIME_UNDETERMINED).orElseThrow(),
            f -> f.count(Indicator.REVISIT_REQUIRED).orElseThrow(),
            f -> f.count(Indicator.REVISIT_IN_TIME).orElseThrow(),
            f -> f.count(Indicator.REVISIT_EXEMPT).orElseThrow(),
            f -> (long) f.counted(CountedComplaints::escalated).orElseThrow().size(),
            f -> (long) f.counted(CountedComplaints::suspectedEscalations).orElseThrow().size());
    ComplaintFigures year = project.complaintFigures("2026");
    long[] sums = new long[figures.size()];
    for (int month = 1; month <= 12; month++) {
      ComplaintFigures ofMonth =
          project.complaintFigures(String.format(Locale.ROOT, "2026-%02d", month));
      for (int i = 0; i < sums.length; i++) {
        sums[i] += figures.get(i).apply(ofMonth);
      }
    }
    for (int i = 0; i < sums.length; i++) {
      assertEquals(figures.get(i).apply(year), sums[i], "figure " + i);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewerSeeds")
  void whatOneMonthLeavesOpenTheNextCarriesOver(long seed) {
    Project project = random(seed);
    for (int month = 1; month < 12; month++) {
      ComplaintFigures before =
          project.complaintFigures(String.format(Locale.ROOT, "2026-%02d", month));
      ComplaintFigures after =
          project.complaintFigures(String.format(Locale.ROOT, "2026-%02d", month + 1));
      assertEquals(before.count(Indicator.OPEN), after.count(Indicator.CARRIED_OVER));
    }
  }

  private static long sum(Optional<List<NamedCount>> counts) {
    ToLongFunction<NamedCount> count = NamedCount::count;
    return counts.orElseThrow().stream().mapToLong(count).sum();
  }

  private static Project random(long seed) {
    Random random = new Random(seed);
    StringBuilder log =
        new StringBuilder(
            "|number|receivedAt|completedAt|status|kind|validity|severity|category|respondent|room|complainant|ownerDueAt|overrunApprover|revisitAt|revisitResult|content|\n");
    int rows = 1 + random.nextInt(60);
    for (int row = 0; row < rows; row++) {
      int day = random.nextInt(395);
      String received = moment(random, day);
      log.append('|').append(random.nextInt(3) == 0 ? "." : "T-" + row);
      log.append('|').append(received);
      log.append('|')
          .append(random.nextInt(3) == 0 ? "." : moment(random, day + random.nextInt(45) - 1));
      log.append('|')
          .append(one(random, ".", ".", "open", "completed", "closed", "unsolvable", "cancelled"));
      log.append('|').append(one(random, ".", "complaint", "complaint", "repair"));
      log.append('|').append(one(random, ".", "valid", "valid", "coordination"));
      log.append('|').append(one(random, ".", "minor", "minor", "important", "major"));
      log.append('|').append(one(random, ".", "保洁", "维修", "其他"));
      log.append('|').append(one(random, ".", "工程部", "客服部"));
      log.append('|').append(one(random, ".", "1-2-301", "1-2-302"));
      log.append('|').append(one(random, ".", "张敏", "匿名"));
      log.append('|')
          .append(random.nextInt(5) == 0 ? moment(random, day + random.nextInt(9)) : ".");
      log.append('|').append(one(random, ".", ".", "总经理", "赵强"));
      log.append('|')
          .append(random.nextInt(3) == 0 ? "." : moment(random, day + random.nextInt(12)));
      log.append('|').append(one(random, ".", ".", "已回访", "无人接听"));
      log.append('|').append(one(random, "漏水", "漏水", "噪音")).append("|\n");
    }
    StringBuilder book = new StringBuilder("|number|room|revisitAt|revisitSatisfaction|\n");
    for (int row = 0; row < 8; row++) {
      book.append("|T-").append(random.nextInt(60));
      book.append('|').append(one(random, "1-2-301", "1-2-302", "9-9-999"));
      book.append('|').append(moment(random, random.nextInt(395)));
      book.append('|').append(one(random, ".", "satisfied", "dissatisfied")).append("|\n");
    }
    return new Project()
        .complaints(log.toString())
        .revisits(book.toString())
        .covers("2025-12", "2026-12");
  }

  private static String moment(Random random, int day) {
    String date = FIRST.plusDays(day).toString();
    return random.nextInt(3) == 0
        ? date + String.format(Locale.ROOT, "T%02d:30", random.nextInt(24))
        : date;
  }

  private static String one(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }
}
