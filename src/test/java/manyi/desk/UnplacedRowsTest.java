package manyi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import manyi.diagnostic.Code;
import manyi.grid.CellRef;
import manyi.intake.PlacedRows;
import manyi.intake.ProjectClues;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.project.ProjectNames;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No row is lost among those of which the project cannot be told. */
class UnplacedRowsTest {
  private static final ProjectNames NAMES =
      new ProjectNames(List.of(new ProjectNames.Named("CH01", "翠湖花园")), "示范物业");

  private final InboxClues clues = new InboxClues(Optional.empty(), NAMES, "汇总.csv", List.of());

  /** One list on the sheet, each row of which names an estate of its own that no project is. */
  private List<PlacedRows> list(int fromRow, int rows, boolean isAnyKnown) {
    TreeMap<Integer, String> names = new TreeMap<>();
    for (int i = 0; i < rows; i++) {
      names.put(fromRow + i, "望江" + (fromRow + i) + "号");
    }
    if (isAnyKnown) {
      names.put(fromRow + rows, "翠湖花园");
    }
    ProjectClues list =
        new ProjectClues(
            "汇总",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(new ProjectClues.Column(new CellRef(1, 1), "项目", names)));
    List<PlacedRows> placed = new ArrayList<>();
    names.forEach(
        (row, name) ->
            placed.add(
                new PlacedRows(
                    Complaint.KIND,
                    4,
                    list,
                    Optional.of(name),
                    clues.of(list, Optional.of(name)),
                    List.of(ReadRow.kept("汇总", row, Fields.of(Complaint.KIND).build())))));
    return placed;
  }

  /**
   * Lists side by side may have as many rows, names and the same head; they are two all the same.
   */
  @ParameterizedTest
  @CsvSource({
    "33, 33, true, 66, NAMES_NOT_KNOWN",
    "33, 40, true, 73, NAMES_NOT_KNOWN",
    "33, 33, false, 66, COLUMN_NOT_OF_PROJECTS",
    "33, 1, true, 34, NAMES_NOT_KNOWN"
  })
  void everyRowOfEveryListIsCounted(
      int first, int second, boolean isAnyKnown, int rows, Code said) {
    List<PlacedRows> placed = new ArrayList<>(list(3, first, isAnyKnown));
    placed.addAll(list(103, second, isAnyKnown));
    List<InboxResult.Unplaced> unplaced =
        new UnplacedRows(Messages.of("desk", Language.ZH), "汇总.csv", clues).of(placed, Map.of());
    assertEquals(rows, unplaced.stream().mapToInt(InboxResult.Unplaced::rows).sum());
    assertEquals(said, unplaced.get(unplaced.size() - 1).problem().code());
  }
}
