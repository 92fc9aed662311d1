package manyi.figures.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.figures.Project;
import manyi.policy.Indicator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every visit log, whatever is in it. */
class VisitPeriodPropertyTest {

  static LongStream seeds() {
    return LongStream.range(0, 24);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void orderOfRecordsChangesNoFigure(long seed) {
    Project project = random(seed);
    VisitFigures april = project.visitFigures("2026-04");
    VisitFigures year = project.visitFigures("2026");
    project.shuffled(new Random(seed));
    assertEquals(april, project.visitFigures("2026-04"));
    assertEquals(year, project.visitFigures("2026"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void partsSumToTheTotal(long seed) {
    Project project = random(seed);
    long visits = 0;
    for (int month = 1; month <= 12; month++) {
      VisitFigures figures = project.visitFigures(String.format(Locale.ROOT, "2026-%02d", month));
      visits += figures.count(Indicator.VISITS).orElseThrow();
      assertEquals(
          figures.count(Indicator.VISITS).orElseThrow(),
          sum(figures.counted(CountedVisits::byMethod)));
      assertEquals(
          figures.count(Indicator.VISITS).orElseThrow(),
          sum(figures.counted(CountedVisits::byTopic)));
      assertEquals(
          figures.count(Indicator.VISITED).orElseThrow(),
          sum(figures.counted(CountedVisits::byOwnerClass)));
      assertTrue(
          figures.count(Indicator.VISITED).orElseThrow()
              <= figures.count(Indicator.VISITS).orElseThrow());
      assertTrue(
          figures.count(Indicator.VISITED).orElseThrow()
              <= figures.count(Indicator.VISITED_IN_YEAR).orElseThrow());
      figures
          .number(Indicator.PHONE_SHARE)
          .ifPresent(share -> assertTrue(share.compareTo(Fraction.ONE) <= 0));
    }
    VisitFigures year = project.visitFigures("2026");
    assertEquals(visits, year.count(Indicator.VISITS).orElseThrow());
    assertEquals(
        year.count(Indicator.VISITED).orElseThrow(),
        year.count(Indicator.VISITED_IN_YEAR).orElseThrow());
  }

  private static long sum(Optional<List<NamedCount>> counts) {
    return counts.orElseThrow().stream().mapToLong(NamedCount::count).sum();
  }

  private static Project random(long seed) {
    Random random = new Random(seed);
    StringBuilder log =
        new StringBuilder("|visitedAt|room|visitor|kind|method|topic|satisfaction|opinion|\n");
    int rows = random.nextInt(80);
    for (int row = 0; row < rows; row++) {
      log.append('|').append(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365)));
      log.append('|').append(one(random, ".", "1-1-101", "1栋1单元101", "1-101", "1-2-201", "安宽"));
      log.append('|').append(one(random, "周敏", "赵强", "."));
      log.append('|').append(one(random, ".", "regular", "revisit", "走一走"));
      log.append('|').append(one(random, ".", "door", "phone", "phone"));
      log.append('|').append(one(random, ".", "security", "绿化"));
      log.append('|').append(one(random, ".", "satisfied", "notReached", "还行"));
      log.append('|').append(one(random, ".", ".", "未遇")).append("|\n");
    }
    return new Project()
        .visits(log.toString())
        .roster("|room|status|movedInAt|\n|1-1-101|occupied|2025-02-01|\n|1-2-201|vacant|.|")
        .households("2026-01", 310, 200)
        .covers("2026-01", "2026-12");
  }

  private static String one(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }
}
