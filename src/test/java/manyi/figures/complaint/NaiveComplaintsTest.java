package manyi.figures.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import manyi.figures.ComplaintTexts;
import manyi.figures.Project;
import manyi.figures.complaint.NaiveComplaints.Log;
import manyi.figures.complaint.NaiveComplaints.Row;
import manyi.policy.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of complaints against a second, naive reading of the same rules, over many logs. */
class NaiveComplaintsTest {
  private static final YearMonth FIRST = YearMonth.of(2025, 11);
  private static final int MONTHS = 8;

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theFiguresAreThoseOfTheText(long seed) {
    Made made = make(seed);
    NaiveComplaints naive = new NaiveComplaints(made.logs(), List.of());
    for (List<YearMonth> period : periods()) {
      ComplaintFigures figures = made.project().complaintFigures(name(period));
      assertEquals(
          naive.five(period), ComplaintTexts.five(figures, false), () -> made + " " + name(period));
      if (figures.count(Indicator.RECEIVED).isPresent()) {
        assertEquals(
            naive.timeliness(period),
            ComplaintTexts.timeliness(figures),
            () -> made + name(period));
        assertEquals(naive.escalated(period, "valid"), labels(figures, true));
        assertEquals(naive.escalated(period, ""), labels(figures, false));
      }
    }
  }

  /** A later log without dates leaves every earlier month as it was (D23). */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLaterLogWithoutDatesChangesNoEarlierMonth(long seed) {
    Made made = make(seed);
    YearMonth next = FIRST.plusMonths(MONTHS);
    Random random = new Random(seed + 1_000);
    List<Row> rows = new ArrayList<>();
    for (Row row : made.logs().stream().flatMap(log -> log.rows().stream()).toList()) {
      boolean isTold =
          made.logs().stream()
              .filter(log -> log.hasStatus() || log.hasCompleted())
              .flatMap(log -> log.rows().stream())
              .anyMatch(one -> one.number().equals(row.number()));
      if (isTold && rows.stream().noneMatch(one -> one.number().equals(row.number()))) {
        String status = random.nextBoolean() ? "completed" : "open";
        rows.add(
            new Row(row.number(), row.received(), row.severity(), row.validity(), status, null));
      }
    }
    Project more = make(seed).project();
    add(more, new Log(next, true, false, rows));
    for (List<YearMonth> period : periods()) {
      if (period.size() == 1) {
        assertEquals(
            text(made.project().complaintFigures(name(period))),
            text(more.complaintFigures(name(period))),
            name(period));
      }
    }
  }

  @Test
  void theLogsAreOfManyKinds() {
    List<Log> all = seeds().boxed().flatMap(seed -> make(seed).logs().stream()).toList();
    assertTrue(all.stream().anyMatch(log -> !log.hasStatus() && !log.hasCompleted()));
    assertTrue(all.stream().anyMatch(log -> log.rows().isEmpty()));
    assertTrue(
        all.stream()
            .flatMap(log -> log.rows().stream())
            .anyMatch(row -> row.completed() != null && row.completed().isBefore(row.received())));
    long gaps =
        seeds()
            .filter(
                seed -> {
                  TreeSet<YearMonth> months = new TreeSet<>();
                  make(seed).logs().forEach(log -> months.add(log.month()));
                  return !months.isEmpty()
                      && months.first().plusMonths(months.size() - 1L).isBefore(months.last());
                })
            .count();
    assertTrue(gaps > 100, () -> gaps + " with a gap");
  }

  private record Made(Project project, List<Log> logs) {
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (Log log : logs) {
        text.append('\n').append(log.month()).append(log.hasStatus() ? " status" : "");
        text.append(log.hasCompleted() ? " completed" : "");
        log.rows().forEach(row -> text.append("\n  ").append(row));
      }
      return text.toString();
    }
  }

  private static String text(ComplaintFigures figures) {
    return figures.count(Indicator.RECEIVED).isEmpty()
        ? "none"
        : ComplaintTexts.five(figures, false)
            + ComplaintTexts.timeliness(figures)
            + labels(figures, true);
  }

  private static List<String> labels(ComplaintFigures figures, boolean valid) {
    return Stream.of(
            valid
                ? figures.counted(CountedComplaints::escalated)
                : figures.counted(CountedComplaints::suspectedEscalations))
        .flatMap(list -> ComplaintTexts.labels(list.orElseThrow(), one -> true).stream())
        .sorted()
        .toList();
  }

  private static List<List<YearMonth>> periods() {
    List<List<YearMonth>> periods = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      periods.add(List.of(FIRST.plusMonths(i)));
    }
    for (int length : List.of(3, 12)) {
      List<YearMonth> months = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        months.add(YearMonth.of(2026, 1).plusMonths(i));
      }
      periods.add(months);
    }
    return periods;
  }

  private static String name(List<YearMonth> period) {
    return switch (period.size()) {
      case 1 -> period.get(0).toString();
      case 3 -> "2026Q1";
      default -> "2026";
    };
  }

  private static Made make(long seed) {
    Random random = new Random(seed);
    int complaints = 1 + random.nextInt(7);
    List<Row> born = new ArrayList<>();
    for (int i = 0; i < complaints; i++) {
      LocalDate received = FIRST.atDay(1).plusDays(random.nextInt(MONTHS * 30));
      born.add(
          new Row(
              "T-" + i,
              received,
              one(random, "minor", "minor", "important", ""),
              one(random, "valid", "valid", "", "coordination"),
              "",
              random.nextInt(3) == 0 ? null : received.plusDays(random.nextInt(50) - 1)));
    }
    List<Log> logs = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      YearMonth month = FIRST.plusMonths(i);
      for (int part = random.nextInt(8) == 0 ? 2 : 1; part > 0; part--) {
        if (random.nextInt(4) > 0) {
          logs.add(log(random, month, born));
        }
      }
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(logs, random);
    }
    Project project = new Project();
    logs.forEach(log -> add(project, log));
    return new Made(project, logs);
  }

  /** A log of what came up to a month; some rows are left out, some say what is not so. */
  private static Log log(Random random, YearMonth month, List<Row> born) {
    boolean hasStatus = random.nextInt(3) > 0;
    boolean hasCompleted = random.nextInt(3) > 0;
    List<Row> rows = new ArrayList<>();
    for (Row row : born) {
      boolean isOfMonth = YearMonth.from(row.received()).equals(month);
      if (YearMonth.from(row.received()).isAfter(month)
          || (random.nextInt(isOfMonth ? 8 : 3) == 0 && !isOfMonth)
          || (isOfMonth && random.nextInt(8) == 0)) {
        continue;
      }
      boolean isDone = row.completed() != null && !row.completed().isAfter(month.atEndOfMonth());
      String status = isDone ? "completed" : "open";
      status = random.nextInt(6) == 0 ? one(random, "", "open", "completed") : status;
      boolean isDated = hasCompleted && isDone && random.nextInt(3) > 0;
      rows.add(
          new Row(
              row.number(),
              row.received(),
              row.severity(),
              row.validity(),
              hasStatus ? status : "",
              isDated ? row.completed() : null));
    }
    return new Log(month, hasStatus, hasCompleted, rows);
  }

  private static void add(Project project, Log log) {
    StringBuilder table = new StringBuilder("|number|receivedAt|severity|validity|content|");
    table.append(log.hasStatus() ? "status|" : "").append(log.hasCompleted() ? "completedAt|" : "");
    for (Row row : log.rows()) {
      table.append(
          String.format(
              Locale.ROOT,
              "\n|%s|%s|%s|%s|%s|",
              row.number(),
              row.received(),
              dot(row.severity()),
              dot(row.validity()),
              row.number()));
      table.append(log.hasStatus() ? dot(row.status()) + "|" : "");
      table.append(
          log.hasCompleted() ? (row.completed() == null ? "." : row.completed()) + "|" : "");
    }
    project.log(log.month().toString(), table.toString());
  }

  private static String dot(String text) {
    return text.isEmpty() ? "." : text;
  }

  private static String one(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }
}
