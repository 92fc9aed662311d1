package manyi.project;

import static manyi.record.word.Outcome.KEPT;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Problem;
import manyi.project.imports.ImportNote;
import manyi.record.Column;
import manyi.record.RoundFacts;
import manyi.record.Source;

/**
 * What an import comes to.
 *
 * @param outcome what is to be done, or was done
 * @param id the import itself once it is stored; of an unchanged one the import that has it all
 *     already; empty before storing and when refused
 * @param problems of a refused import why; else what was noticed beside what the reader noticed
 * @param added where the new records stand in the file
 * @param updated the records that say something else now
 * @param equal how many rows say what is known
 * @param notRepeated records that this new edition of earlier imports lacks; they stay
 * @param corrections what is probably a record of before, corrected, and counts twice until the
 *     person says which is meant
 * @param editionOf the imports in force of which this one is a new edition
 * @param withdraws the imports that this one stands for
 * @param round what the import states of its round; the round itself is always there for a
 *     questionnaire
 */
public record Decision(
    Outcome outcome,
    Optional<String> id,
    List<Problem> problems,
    List<Source> added,
    List<Change> updated,
    int equal,
    List<Source> notRepeated,
    List<Correction> corrections,
    List<String> editionOf,
    List<String> withdraws,
    RoundFacts round) {

  /** The three ways in which an import can go. */
  public enum Outcome {
    /** The project already holds precisely this. */
    UNCHANGED,
    /** Nothing was written; the problems say why. */
    REFUSED,
    /** A new import. */
    ADDED
  }

  /**
   * A record that an import changes.
   *
   * @param record where it was first imported from
   * @param sheet where the new row stands
   * @param row the row that Excel shows
   * @param fields what changes
   */
  public record Change(Source record, String sheet, int row, List<FieldChange> fields) {
    public Change {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field that changes.
   *
   * @param before as a CSV keeps it; empty for a blank
   * @param after as a CSV keeps it
   */
  public record FieldChange(Column<?> column, String before, String after) {}

  /**
   * A record that an edition lacks, and a new one that is probably the same, corrected.
   *
   * @param lacking the record of before
   * @param imports those that bring it
   * @param changed where the new one stands
   */
  public record Correction(Source lacking, List<String> imports, Source changed) {
    public Correction {
      imports = List.copyOf(imports);
    }
  }

  public Decision {
    problems = List.copyOf(problems);
    added = List.copyOf(added);
    updated = List.copyOf(updated);
    notRepeated = List.copyOf(notRepeated);
    corrections = List.copyOf(corrections);
    editionOf = List.copyOf(editionOf);
    withdraws = List.copyOf(withdraws);
  }

  static Decision unchanged(ImportNote same) {
    return new Decision(
        Outcome.UNCHANGED,
        Optional.of(same.id()),
        List.of(),
        List.of(),
        List.of(),
        (int) same.count(KEPT),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        same.round());
  }

  static Decision refused(List<Problem> problems) {
    return new Decision(
        Outcome.REFUSED,
        Optional.empty(),
        problems,
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        RoundFacts.NONE);
  }

  Decision storedAs(String newId) {
    return with(Optional.of(newId), problems);
  }

  Decision noticing(List<Problem> noticed) {
    return with(id, noticed);
  }

  private Decision with(Optional<String> newId, List<Problem> noticed) {
    return new Decision(
        outcome,
        newId,
        noticed,
        added,
        updated,
        equal,
        notRepeated,
        corrections,
        editionOf,
        withdraws,
        round);
  }
}
