package manyi.intake;

import java.util.Optional;

/** Says to which project rows belong; given from outside, where the projects' names are known. */
public interface Placement {

  /**
   * The project of rows of a table.
   *
   * @param clues what the file tells of the table
   * @param name what the table's own column says of the rows, a blank text for a blank cell; empty
   *     for a table as a whole
   * @return the project's id, or empty when it cannot be told
   */
  Optional<String> of(ProjectClues clues, Optional<String> name);
}
