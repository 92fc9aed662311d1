package manyi.report.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Problem;
import manyi.figures.survey.ResponseQuality;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.word.Outcome;

/**
 * What was imported for a report, and what of it could not be used.
 *
 * @param imports those that report on the period, in their order
 * @param responses of each questionnaire round that is reported on, which returns are worth a look
 */
public record DataQuality(List<Imported> imports, List<ResponseQuality> responses) {
  public DataQuality {
    imports = List.copyOf(imports);
    responses = List.copyOf(responses);
  }

  /** That of a report without questionnaires. */
  public DataQuality(List<Imported> imports) {
    this(imports, List.of());
  }

  /**
   * One import. read = kept + skipped + rejected + collapsed.
   *
   * @param id such as {@code 0003}
   * @param kind the name of its record kind: complaint, visit ...
   * @param leftOut the rows that were not kept, in their order
   * @param problems everything noticed
   */
  public record Imported(
      String id,
      String file,
      String kind,
      long kept,
      long skipped,
      long rejected,
      long collapsed,
      List<LeftOut> leftOut,
      List<Problem> problems) {
    public Imported {
      leftOut = List.copyOf(leftOut);
      problems = List.copyOf(problems);
    }

    /** What a report says of a batch. */
    public static Imported of(String id, Batch batch) {
      return new Imported(
          id,
          batch.file(),
          batch.kind().name(),
          batch.count(Outcome.KEPT),
          batch.count(Outcome.SKIPPED),
          batch.count(Outcome.REJECTED),
          batch.count(Outcome.COLLAPSED),
          batch.rows().stream()
              .filter(row -> row.outcome() != Outcome.KEPT)
              .map(LeftOut::of)
              .toList(),
          batch.problems());
    }

    /**
     * For each row that was left out the problem for which it was rejected, if it is on record. The
     * records of lists side by side share a row of the sheet, and each has a problem of its own.
     */
    public List<Optional<Problem>> causes() {
      Map<LeftOut, Iterator<Problem>> open = new HashMap<>();
      List<Optional<Problem>> causes = new ArrayList<>();
      for (LeftOut row : leftOut) {
        Iterator<Problem> next = open.computeIfAbsent(row, r -> ofRow(r).iterator());
        causes.add(next.hasNext() ? Optional.of(next.next()) : Optional.empty());
      }
      return causes;
    }

    private List<Problem> ofRow(LeftOut row) {
      return problems.stream()
          .filter(problem -> problem.code().id().equals(row.reason()))
          .filter(problem -> problem.place().sheet().equals(Optional.of(row.sheet())))
          .filter(problem -> problem.place().cell().filter(c -> c.row() == row.row()).isPresent())
          .toList();
    }
  }

  /**
   * A row that no figure counts.
   *
   * @param row as Excel shows it
   * @param outcome skipped, rejected or collapsed
   * @param reason the short id of {@link ReadRow#reason()}
   */
  public record LeftOut(String sheet, int row, Outcome outcome, String reason) {
    static LeftOut of(ReadRow row) {
      return new LeftOut(row.sheet(), row.row(), row.outcome(), row.reason());
    }
  }

  /** How many rows with data could not be counted. */
  public long rejected() {
    return imports.stream().mapToLong(Imported::rejected).sum();
  }
}
