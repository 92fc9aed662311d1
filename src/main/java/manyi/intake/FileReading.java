package manyi.intake;

import java.util.ArrayList;
import java.util.List;
import manyi.diagnostic.Problem;
import manyi.intake.table.TableReading;
import manyi.record.Batch;

/**
 * What was read of one file.
 *
 * @param sheets every table and every sheet that could not be read, in the file's order
 * @param problems of the file as a whole: hidden sheets, rows that are the same
 * @param batches one for each kind that was found
 */
public record FileReading(List<TableReading> sheets, List<Problem> problems, List<Batch> batches) {
  public FileReading {
    sheets = List.copyOf(sheets);
    problems = List.copyOf(problems);
    batches = List.copyOf(batches);
  }

  /** Everything that was noticed: first of the file, then sheet by sheet. */
  public List<Problem> allProblems() {
    List<Problem> all = new ArrayList<>(problems);
    sheets.forEach(sheet -> all.addAll(sheet.problems()));
    return all;
  }
}
