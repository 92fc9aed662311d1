package manyi.project.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import manyi.project.Sample;
import manyi.record.Complaint;
import manyi.record.SurveyReturn;
import org.junit.jupiter.api.Test;

/** In which order imports count, and which of them. */
class HistoryTest {
  private static List<String> active(ImportNote... notes) {
    return new History(List.of(notes)).active().stream().map(ImportNote::id).toList();
  }

  /** Each edition withdraws all before it, as they lie in a folder after years of corrections. */
  @Test
  void aLongChainOfEditionsIsPlacedAtOnce() {
    List<ImportNote> notes = new ArrayList<>();
    List<String> before = new ArrayList<>();
    for (int number = 1; number <= 200; number++) {
      notes.add(Sample.note(Complaint.KIND, number, before));
      before.add(ImportNote.id(number));
    }
    notes.add(Sample.note(Complaint.KIND, 201, List.of()));
    List<String> active =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> new History(notes).active().stream().map(ImportNote::id).toList());
    assertEquals(List.of("0200", "0201"), active);
  }

  @Test
  void anEditionCountsInThePlaceOfTheFirstThatItReplaced() {
    ImportNote march = Sample.note(Complaint.KIND, 1, List.of());
    ImportNote april = Sample.note(Complaint.KIND, 2, List.of());
    ImportNote marchAgain = Sample.note(Complaint.KIND, 3, List.of("0001"));
    assertEquals(List.of("0003", "0002"), active(march, april, marchAgain));
    ImportNote marchAtLast = Sample.note(Complaint.KIND, 4, List.of("0001", "0003"));
    assertEquals(List.of("0004", "0002"), active(march, april, marchAgain, marchAtLast));
  }

  @Test
  void questionnairesCountInTheOrderInWhichTheyCame() {
    ImportNote first = Sample.note(SurveyReturn.KIND, 1, List.of());
    ImportNote second = Sample.note(SurveyReturn.KIND, 2, List.of());
    ImportNote again = Sample.note(SurveyReturn.KIND, 3, List.of("0001"));
    assertEquals(List.of("0002", "0003"), active(first, second, again));
  }
}
