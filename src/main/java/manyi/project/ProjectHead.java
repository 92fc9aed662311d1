package manyi.project;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import manyi.grid.Grid;
import manyi.record.Words;
import manyi.record.word.PersonRole;
import manyi.record.word.Vocabulary;

/**
 * The heads of a sheet that lists projects: the first row that names a project and says something
 * more.
 *
 * @param index of its row among those of the sheet, from 0; negative where no row is one
 * @param columns where each known column stands, A is 1; of two of one name the first
 * @param roles columns that are headed by a role and hold the names of its people
 */
record ProjectHead(int index, Map<ProjectColumn, Integer> columns, Map<Integer, PersonRole> roles) {
  private static final int LEAST_HEADERS = 2;

  /** Looks for the heads. */
  static ProjectHead of(Grid grid, Words words) {
    for (int i = 0; i < grid.size(); i++) {
      ProjectHead head = at(grid, i, words);
      boolean isNamed = head.has(ProjectColumn.ID) || head.has(ProjectColumn.NAME);
      if (isNamed && head.columns.size() + head.roles.size() >= LEAST_HEADERS) {
        return head;
      }
    }
    return new ProjectHead(-1, Map.of(), Map.of());
  }

  private static ProjectHead at(Grid grid, int index, Words words) {
    Map<ProjectColumn, Integer> columns = new EnumMap<>(ProjectColumn.class);
    Map<Integer, PersonRole> roles = new TreeMap<>();
    int row = grid.number(index);
    for (int c = 1; c <= grid.lastColumn(row); c++) {
      int column = c;
      String header = grid.at(row, c).shown();
      ProjectColumn.of(header).ifPresent(known -> columns.putIfAbsent(known, column));
      role(words, header).ifPresent(role -> roles.put(column, role));
    }
    return new ProjectHead(index, columns, roles);
  }

  /** The role that a word means, over a column or behind a name. */
  static Optional<PersonRole> role(Words words, String word) {
    return words
        .meaning("role", Vocabulary.ROLE, word)
        .or(() -> Vocabulary.ROLE.meaning(word.strip()));
  }

  boolean isMissing() {
    return index < 0;
  }

  boolean has(ProjectColumn column) {
    return columns.containsKey(column);
  }

  /** Where a column stands that the sheet has. */
  int column(ProjectColumn column) {
    return columns.get(column);
  }
}
