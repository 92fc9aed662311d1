package manyi.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.intake.PlacedRows;
import manyi.intake.ProjectClues;

/**
 * The names in a table's column of projects that no project bears. The first ones are listed, the
 * others counted; a column of all sorts of texts lists none.
 */
final class UnknownNames {
  private static final int LISTED = 20;

  private final ProjectClues clues;
  private final Set<String> listed = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();
  private boolean isAnyKnown;
  private int rows;
  private int listedRows;

  UnknownNames(ProjectClues clues) {
    this.clues = clues;
  }

  /** Takes note of rows of the table. */
  void add(PlacedRows placed, boolean isUnknown) {
    if (!isUnknown) {
      isAnyKnown |= placed.project().isPresent() && placed.name().isPresent();
      return;
    }
    String name = placed.name().orElseThrow();
    unknown.add(name);
    rows += placed.rows().size();
    if (listed.size() < LISTED) {
      listed.add(name);
      listedRows += placed.rows().size();
    }
  }

  /** True for rows of which the name is to be shown. */
  boolean isListed(PlacedRows placed) {
    return !isOfOtherTexts() && listed.contains(placed.name().orElseThrow());
  }

  /** How many rows have names that are not listed. */
  int rows() {
    return isOfOtherTexts() ? rows : rows - listedRows;
  }

  /** What is said of the names that are not listed. */
  Optional<Problem> others(String file) {
    int names = unknown.size() - (isOfOtherTexts() ? 0 : listed.size());
    return names == 0
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                isOfOtherTexts() ? Code.COLUMN_NOT_OF_PROJECTS : Code.NAMES_NOT_KNOWN,
                Place.sheet(file, clues.sheet()),
                String.valueOf(names),
                clues.column().orElseThrow().header(),
                String.valueOf(rows())));
  }

  /** Nearly every row says something else, and nothing of it is a project. */
  private boolean isOfOtherTexts() {
    int texts = clues.column().map(column -> column.names().size()).orElse(0);
    return !isAnyKnown && unknown.size() > LISTED && unknown.size() * 2 > texts;
  }
}
