package manyi.intake;

import java.time.LocalDate;
import java.util.List;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.intake.header.HeaderAliases;
import manyi.record.Batch;
import manyi.record.ListFile;
import manyi.record.Words;
import manyi.testing.GridOf;

/** Reads drawn sheets as a file and gives its only batch. */
final class SurveyTables {
  private static final Words WORDS = new Words(ListFile.builtInWords());
  private static final Intake INTAKE =
      new Intake(new HeaderAliases(ListFile.builtInHeaders()), WORDS);
  private static final LocalDate RUN_DATE = LocalDate.of(2026, 12, 31);

  private SurveyTables() {}

  static Batch read(String file, String drawn) {
    return read(file, GridOf.table("Sheet1", drawn));
  }

  static Batch read(String file, Grid... grids) {
    FileReading reading = reading(file, grids);
    if (reading.batches().size() != 1) {
      throw new AssertionError(reading.batches().size() + " batches " + reading.allProblems());
    }
    return reading.batches().get(0);
  }

  static FileReading reading(String file, Grid... grids) {
    return INTAKE.read(GridOf.book(file, grids), IntakeOptions.on(RUN_DATE));
  }

  /** Each problem as its cell, a dash for the whole sheet or file, and its code. */
  static List<String> problems(Batch batch) {
    return batch.problems().stream().map(SurveyTables::problem).toList();
  }

  private static String problem(Problem problem) {
    return problem.place().cell().map(Object::toString).orElse("-") + " " + problem.code().id();
  }
}
