package manyi.project.imports;

import java.util.List;
import manyi.record.RoundFacts;

/**
 * What the person says about an import beside the file.
 *
 * @param add take questionnaires in although the round has many of them already
 * @param replace the ids of imports that this one stands for; leading zeros may be missing
 * @param round what is stated of the round; wins over what the file says
 */
public record ImportOptions(boolean add, List<String> replace, RoundFacts round) {

  /** Nothing is said. */
  public static final ImportOptions NONE = new ImportOptions(false, List.of(), RoundFacts.NONE);

  public ImportOptions {
    replace = replace.stream().map(ImportNote::fullId).toList();
  }
}
