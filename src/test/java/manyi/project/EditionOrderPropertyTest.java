package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import manyi.project.imports.ImportOptions;
import manyi.record.Batch;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the order in which the logs of a year come, monthly ones that repeat what is open,
 * cumulative ones, and corrected ones that replace their first edition, the same complaints are
 * there in the end, each once.
 */
class EditionOrderPropertyTest {
  private static final int MONTHS = 4;
  private static final String[] WORDS = {"积水", "异响", "噪音", "渗水", "车位被占", "路灯不亮", "垃圾未清"};

  @TempDir Path folder;

  /** A complaint, as it is right, with the month in which it was done; later than all if never. */
  private record Truth(int month, int day, int room, String owner, String word, int doneIn) {
    String line(int asOf, int wrongRoom) {
      boolean isDone = doneIn <= asOf;
      return "| 1-%d | %s | 2026-%02d-%02d | %s | %s | %s |%n"
          .formatted(
              wrongRoom > 0 ? wrongRoom : room,
              owner,
              month,
              day,
              word,
              isDone ? "completed" : "open",
              isDone ? "2026-%02d-28".formatted(doneIn) : "");
    }

    String kept() {
      return "1-%d/%s/2026-%02d-%02d/%s/%s"
          .formatted(
              room,
              owner,
              month,
              day,
              word,
              doneIn <= MONTHS ? "2026-%02d-28".formatted(doneIn) : "");
    }
  }

  /** A log with what must be imported before it, and what it replaces. */
  private record Log(Batch batch, boolean isSecond) {}

  @ParameterizedTest
  @ValueSource(longs = {3, 17, 58, 204, 4099, 999983})
  void theSameComplaintsAreThereInTheEnd(long seed) {
    Random random = new Random(seed);
    List<Truth> truths = truths(random);
    int mended = 1 + random.nextInt(MONTHS);
    List<Log> logs = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      logs.add(new Log(monthly(truths, month, month == mended), false));
      if (month > 1) {
        logs.add(new Log(cumulative(truths, month), false));
      }
    }
    logs.add(new Log(corrected(truths, mended), true));
    Set<String> right = new TreeSet<>();
    truths.forEach(truth -> right.add(truth.kept()));
    for (int order = 0; order < 6; order++) {
      Collections.shuffle(logs, random);
      ProjectFolder project = Sample.project(folder.resolve(order + "-" + seed));
      imported(project, logs, mended);
      List<String> kept =
          Sample.complaints(project, "room", "complainant", "receivedAt", "content", "completedAt");
      assertEquals(right.size(), kept.size(), () -> kept + "\n" + names(logs));
      assertEquals(right, new TreeSet<>(kept), () -> names(logs));
    }
  }

  private static String names(List<Log> logs) {
    return String.join(" ", logs.stream().map(log -> log.batch().file()).toList());
  }

  /** Imports in their order; the corrected log as soon as its first edition is there. */
  private static void imported(ProjectFolder project, List<Log> logs, int mended) {
    List<Log> waiting = new ArrayList<>();
    String first = null;
    for (Log log : logs) {
      if (log.isSecond() && first == null) {
        waiting.add(log);
        continue;
      }
      ImportOptions options = log.isSecond() ? Sample.replacing(first) : ImportOptions.NONE;
      Decision decision = Sample.store(project, log.batch(), options);
      assertEquals(
          Decision.Outcome.ADDED, decision.outcome(), () -> decision.problems().toString());
      if (log.batch().file().equals(mended + "月.xlsx")) {
        first = decision.id().orElseThrow();
      }
      if (first != null && !waiting.isEmpty()) {
        Decision second = Sample.store(project, waiting.remove(0).batch(), Sample.replacing(first));
        assertEquals(List.of(), second.corrections());
        assertEquals(Decision.Outcome.ADDED, second.outcome());
      }
    }
    assertTrue(waiting.isEmpty());
  }

  private static List<Truth> truths(Random random) {
    List<Truth> truths = new ArrayList<>();
    int room = 101;
    for (int month = 1; month <= MONTHS; month++) {
      int many = 3 + random.nextInt(4);
      for (int i = 0; i < many; i++) {
        room += 1 + random.nextInt(3);
        truths.add(
            new Truth(
                month,
                1 + random.nextInt(27),
                room,
                "业主" + room,
                WORDS[random.nextInt(WORDS.length)],
                month + random.nextInt(MONTHS)));
      }
    }
    return truths;
  }

  /** What was received in the month, and what was open when it began. */
  private static Batch monthly(List<Truth> truths, int month, boolean isWrong) {
    StringBuilder table = head();
    boolean toMend = isWrong;
    for (Truth truth : truths) {
      if (truth.month() == month || (truth.month() < month && truth.doneIn() >= month)) {
        // What no other log repeats under the wrong room.
        boolean isThat = toMend && truth.month() == month;
        toMend &= !isThat;
        table.append(truth.line(month, isThat ? 9000 + truth.room() : 0));
      }
    }
    return Sample.covering(Sample.running(month + "月.xlsx", table.toString()), "2026-0" + month);
  }

  private static Batch corrected(List<Truth> truths, int month) {
    Batch right = monthly(truths, month, false);
    return Sample.covering(
        Sample.withRows(right, month + "月定稿.xlsx", right.rows()), "2026-0" + month);
  }

  private static Batch cumulative(List<Truth> truths, int last) {
    StringBuilder table = head();
    truths.stream()
        .filter(truth -> truth.month() <= last)
        .forEach(truth -> table.append(truth.line(last, 0)));
    List<String> months = new ArrayList<>();
    for (int month = 1; month <= last; month++) {
      months.add("2026-0" + month);
    }
    return Sample.covering(
        Sample.running("1-" + last + "月累计.xlsx", table.toString()), months.toArray(String[]::new));
  }

  private static StringBuilder head() {
    return new StringBuilder(
        "| room | complainant | receivedAt | content | status | completedAt |\n");
  }
}
