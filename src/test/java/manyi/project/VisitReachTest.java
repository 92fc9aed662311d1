package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import manyi.cli.screen.VisitJson;
import manyi.diagnostic.Refusal;
import manyi.figures.visit.VisitFigures;
import manyi.figures.visit.VisitPeriod;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.project.imports.ImportOptions;
import manyi.project.imports.ImportsFolder;
import manyi.project.imports.RecordsCsv;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.Household;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Reach;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The visits of a few months are what they are when all are read. */
class VisitReachTest {
  private static final YearMonth BEGINNING = YearMonth.of(2024, 9);
  private static final int MONTHS = 10;

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(3, 3);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theFiguresOfEveryPeriodAreThoseOfAllRecords(long seed) {
    Random random = new Random(seed);
    int closingDay = seed % 3 == 0 ? 25 : 31;
    ProjectFolder project = Sample.project(folder);
    PolicyChoices choices =
        new PolicyChoices(Map.of(Setting.CLOSING_DAY, String.valueOf(closingDay)), new TreeMap<>());
    project.write(
        project
            .settings()
            .withPolicy(choices)
            .withHouseholds(BEGINNING, 300)
            .withOccupied(BEGINNING, 200));
    imported(random, project, closingDay);

    Policy policy = policy(project);
    ProjectState state = ProjectState.of(project, closingDay);
    ProjectRecords all = state.all();
    int counted = 0;
    for (Period period : periods(closingDay)) {
      Optional<LocalDate> asOf =
          random.nextInt(3) == 0
              ? Optional.of(period.first().plusDays(random.nextInt(80) - 20))
              : Optional.empty();
      VisitFigures whole = VisitPeriod.figures(all, period, asOf, policy);
      VisitFigures part =
          VisitPeriod.figures(state.of(VisitPeriod.reach(period, asOf)), period, asOf, policy);
      assertEquals(shown(whole), shown(part), () -> period + " as of " + asOf);
      counted += whole.records().size();
    }
    assertTrue(counted > 0);
  }

  /** The figures, and the visits behind them with the places that they came from. */
  private static String shown(VisitFigures figures) {
    return VisitJson.of(figures) + "\n" + figures.records();
  }

  private static List<Period> periods(int closingDay) {
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < MONTHS; i++) {
      YearMonth month = BEGINNING.plusMonths(i);
      periods.add(Period.month(month, closingDay));
      periods.add(Period.day(month.atDay(1 + i % 28)));
      periods.add(Period.quarter(month.getYear(), 1 + i % 4, closingDay));
    }
    periods.add(Period.year(2025, closingDay));
    return periods;
  }

  /**
   * Logs of a month or a quarter, some of which say so; rows that other logs have too, dates of
   * other months, the same file read again with other dates, logs replaced and taken back.
   */
  private static void imported(Random random, ProjectFolder project, int closingDay) {
    Imports imports = new Imports(project, closingDay);
    List<Batch> known = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      YearMonth month = BEGINNING.plusMonths(random.nextInt(MONTHS));
      Batch batch = log(random, "走访" + i + ".xlsx", month);
      if (!known.isEmpty() && random.nextInt(4) == 0) {
        batch = Sample.withSha256(batch, known.get(random.nextInt(known.size())).sha256());
      }
      if (random.nextBoolean()) {
        String[] covers =
            IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(m -> month.plusMonths(m).toString())
                .toArray(String[]::new);
        batch = Sample.covering(batch, covers);
      }
      known.add(batch);
      List<String> ids = imports.history().active().stream().map(note -> note.id()).toList();
      boolean isReplacing = !ids.isEmpty() && random.nextInt(6) == 0;
      imports.store(
          batch,
          isReplacing
              ? Sample.replacing(ids.get(random.nextInt(ids.size())))
              : new ImportOptions(true, List.of(), ImportOptions.NONE.round()),
          false,
          Sample.NOON);
      if (random.nextInt(8) == 0) {
        List<String> now = imports.history().active().stream().map(note -> note.id()).toList();
        imports.undo(now.get(random.nextInt(now.size())), Sample.NOON);
      }
    }
  }

  private static Batch log(Random random, String file, YearMonth month) {
    List<ReadRow> rows = new ArrayList<>();
    for (int row = 4; row < 8 + random.nextInt(8); row++) {
      int away = random.nextInt(5) == 0 ? random.nextInt(9) - 4 : 0;
      LocalDate day = month.plusMonths(away).atDay(1 + random.nextInt(28));
      Fields fields =
          Fields.of(Visit.KIND)
              .keep(Visit.VISITED_AT, day.toString())
              .keep(Visit.ROOM, "1-1-10" + random.nextInt(3))
              .keep(Visit.VISITOR, random.nextInt(3) == 0 ? "李明" : "王芳")
              .keep(Visit.METHOD, random.nextBoolean() ? "上门" : "电话")
              .keep(Visit.OPINION, "意见" + random.nextInt(100))
              .build();
      rows.add(
          random.nextInt(9) == 0
              ? ReadRow.rejected("表1", row, "room-missing", fields, List.of("x"))
              : Sample.kept(row, false, fields, List.of()));
    }
    Batch none = Sample.batch(Visit.KIND, file, "|visitedAt|room|visitor|method|opinion|\n", false);
    return Sample.withRows(none, file, rows);
  }

  private Policy policy(ProjectFolder project) {
    Workspace workspace = Workspace.find(Optional.of(folder), Optional.empty(), folder);
    return new Lists(workspace, Optional.of(project), Optional.empty(), Optional.empty()).policy();
  }

  /** A file of a month that the period does not rest on is not opened; one of its own is. */
  @Test
  void onlyTheFilesOfTheMonthsAreOpened() throws IOException {
    ProjectFolder project = Sample.project(folder);
    Sample.store(project, monthly("2023-05"));
    Sample.store(project, monthly("2025-03"));
    Sample.store(project, monthly("2025-08"));
    Sample.store(project, monthly("2025-06"));
    Files.delete(records(project, "0001"));
    Files.delete(records(project, "0003"));
    ProjectState state = ProjectState.of(project, Sample.MONTH_END);
    Period june = Period.month(YearMonth.of(2025, 6), Sample.MONTH_END);
    Reach reach = VisitPeriod.reach(june, Optional.empty());
    assertEquals(
        List.of("2025-03-05", "2025-06-05"),
        state.of(reach).visits().stream()
            .map(visit -> RecordDate.of(Visit.KIND, visit.fields()).orElseThrow().toString())
            .toList());
    assertThrows(Refusal.class, state::all);
    Files.delete(records(project, "0002"));
    assertThrows(Refusal.class, () -> state.of(reach));
  }

  @Test
  void whatWasNotReadCannotBeAskedFor() {
    ProjectFolder project = Sample.project(folder);
    Sample.store(project, monthly("2025-03"));
    ProjectRecords part =
        ProjectState.of(project, Sample.MONTH_END)
            .of(
                VisitPeriod.reach(
                    Period.month(YearMonth.of(2025, 6), Sample.MONTH_END), Optional.empty()));
    assertEquals(1, part.visits().size());
    assertEquals(List.of(), part.roster());
    assertTrue(part.covers(Visit.KIND, YearMonth.of(2025, 3)));
    assertThrows(IllegalStateException.class, part::complaints);
    assertThrows(IllegalStateException.class, part::revisits);
    assertThrows(IllegalStateException.class, part::rounds);
    assertThrows(IllegalStateException.class, () -> part.covers(Visit.KIND, YearMonth.of(2024, 3)));
    assertThrows(
        IllegalStateException.class, () -> part.covers(Complaint.KIND, YearMonth.of(2025, 3)));
    assertThrows(
        IllegalStateException.class,
        () -> part.rejected(Visit.KIND, List.of(YearMonth.of(2024, 3))));
    ProjectRecords roster =
        ProjectState.of(project, Sample.MONTH_END).of(Reach.of(java.util.Set.of(Household.KIND)));
    assertThrows(IllegalStateException.class, roster::visits);
  }

  private static Batch monthly(String month) {
    return Sample.batch(
        Visit.KIND,
        month + ".xlsx",
        "|visitedAt|room|visitor|\n|" + month + "-05|1-1-101|李明|\n",
        false);
  }

  private static Path records(ProjectFolder project, String id) {
    ImportsFolder imports = project.imports();
    return imports.folder(id).resolve(RecordsCsv.NAME);
  }
}
