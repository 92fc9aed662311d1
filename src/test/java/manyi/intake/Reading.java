package manyi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.intake.header.HeaderAliases;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.HeaderLine;
import manyi.record.ListFile;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.Words;
import manyi.testing.GridOf;

/** Reads drawn sheets with the built-in lists, and says in short what came of it. */
public final class Reading {
  public static final LocalDate RUN = LocalDate.of(2026, 6, 30);
  private static final HeaderAliases ALIASES = new HeaderAliases(ListFile.builtInHeaders());
  private static final Words WORDS = new Words(ListFile.builtInWords());

  private Reading() {}

  public static Intake intake() {
    return new Intake(ALIASES, WORDS);
  }

  public static Intake intakeWith(HeaderLine... nearer) {
    return new Intake(ALIASES.with(List.of(nearer)), WORDS);
  }

  public static FileReading of(Grid... grids) {
    return of(IntakeOptions.on(RUN), grids);
  }

  public static FileReading of(IntakeOptions options, Grid... grids) {
    return intake().read(GridOf.book("台账.xlsx", grids), options);
  }

  public static FileReading wanting(RecordKind<?> kind, Grid... grids) {
    return of(IntakeOptions.on(RUN).wanting(kind), grids);
  }

  /** The one batch of a sheet drawn as a table. */
  public static Batch batch(String drawn) {
    List<Batch> batches = of(GridOf.table("台账", drawn)).batches();
    if (batches.size() != 1) {
      throw new AssertionError(batches.size() + " batches");
    }
    return batches.get(0);
  }

  /** One field of every kept row, as a CSV keeps it. */
  public static List<String> kept(Batch batch, Column<?> column) {
    return batch.kept().stream().map(row -> row.fields().kept(column)).toList();
  }

  /** Row, outcome and reason of every row. */
  public static List<String> outcomes(Batch batch) {
    return batch.rows().stream().map(Reading::outcome).toList();
  }

  private static String outcome(ReadRow row) {
    return (row.row() + " " + row.outcome().code() + " " + row.reason()).strip();
  }

  /** Place in the sheet and code of every problem, skipped rows apart. */
  public static List<String> problems(FileReading reading) {
    List<String> found = new ArrayList<>();
    for (Problem problem : reading.allProblems()) {
      if (problem.code() != Code.ROW_SKIPPED) {
        found.add(shortly(problem));
      }
    }
    return found;
  }

  public static List<String> problems(Batch batch) {
    return batch.problems().stream()
        .filter(problem -> problem.code() != Code.ROW_SKIPPED)
        .map(Reading::shortly)
        .toList();
  }

  private static String shortly(Problem problem) {
    String place = problem.place().cell().map(Object::toString).orElse("-");
    return place + " " + problem.code().id();
  }
}
