package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import manyi.record.Complaint;
import manyi.record.RecordKind;
import manyi.record.RoundFacts;
import manyi.record.SurveyReturn;
import org.junit.jupiter.api.Test;

/** In which order imports count, and which of them. */
class HistoryTest {
  private static ImportNote note(RecordKind<?> kind, int number, List<String> withdraws) {
    return new ImportNote(
        ImportNote.id(number),
        Optional.of(kind),
        Sample.NOON,
        "台账.xlsx",
        "",
        List.of(),
        new TreeSet<>(),
        false,
        Optional.empty(),
        RoundFacts.NONE,
        List.of(),
        Map.of(),
        List.of(),
        ImportOptions.NONE,
        List.of(),
        withdraws,
        "",
        "");
  }

  private static List<String> active(ImportNote... notes) {
    return new History(List.of(notes)).active().stream().map(ImportNote::id).toList();
  }

  /** Each edition withdraws all before it, as they lie in a folder after years of corrections. */
  @Test
  void aLongChainOfEditionsIsPlacedAtOnce() {
    List<ImportNote> notes = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (int number = 1; number <= 200; number++) {
      notes.add(note(Complaint.KIND, number, before));
      before.add(ImportNote.id(number));
    }
    notes.add(note(Complaint.KIND, 201, List.of()));
    List<String> active =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> new History(notes).active().stream().map(ImportNote::id).toList());
    assertEquals(List.of("0200", "0201"), active);
  }

  @Test
  void anEditionCountsInThePlaceOfTheFirstThatItReplaced() {
    ImportNote march = note(Complaint.KIND, 1, List.of());
    ImportNote april = note(Complaint.KIND, 2, List.of());
    ImportNote marchAgain = note(Complaint.KIND, 3, List.of("0001"));
    assertEquals(List.of("0003", "0002"), active(march, april, marchAgain));
    ImportNote marchAtLast = note(Complaint.KIND, 4, List.of("0001", "0003"));
    assertEquals(List.of("0004", "0002"), active(march, april, marchAgain, marchAtLast));
  }

  @Test
  void questionnairesCountInTheOrderInWhichTheyCame() {
    ImportNote first = note(SurveyReturn.KIND, 1, List.of());
    ImportNote second = note(SurveyReturn.KIND, 2, List.of());
    ImportNote again = note(SurveyReturn.KIND, 3, List.of("0001"));
    assertEquals(List.of("0002", "0003"), active(first, second, again));
  }
}
