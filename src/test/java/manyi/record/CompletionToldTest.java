package manyi.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one log says of how far a complaint is (D20, D24). */
class CompletionToldTest {
  @ParameterizedTest
  @CsvSource({
    // status, completed at (received on 2025-03-05), told
    "'',           '',         SILENT",
    "open,         '',         OPEN",
    "unsolvable,   '',         OPEN",
    "completed,    '',         DONE",
    "closed,       '',         DONE",
    "cancelled,    '',         SILENT",
    "'',           2025-03-05, DATED",
    "open,         2025-03-06, DATED",
    "unsolvable,   2025-03-06, DATED",
    "completed,    2025-03-06, DATED",
    // a date that cannot be says no more than a word of done would
    "'',           2025-03-04, DONE",
    "completed,    2025-03-04, DONE",
    "open,         2025-03-04, OPEN",
    "unsolvable,   2025-03-04, OPEN",
    "'',           ?,          DONE",
    "closed,       ?,          DONE",
    "open,         ?,          OPEN",
    "unsolvable,   ?,          OPEN",
  })
  void dateAndStatusTogetherTell(String status, String completedAt, CompletionTold told) {
    Fields.Builder fields = Fields.of(Complaint.KIND).put(Complaint.RECEIVED_AT, day("2025-03-05"));
    Vocabulary.STATUS
        .meaning(status)
        .ifPresent(meaning -> fields.put(Complaint.STATUS, Word.of(meaning)));
    if (completedAt.equals("?")) {
      fields.unreadable(Complaint.COMPLETED_AT, "很快");
    } else if (!completedAt.isEmpty()) {
      fields.put(Complaint.COMPLETED_AT, day(completedAt));
    }
    assertEquals(told, CompletionTold.of(fields.build()));
  }

  private static When day(String text) {
    return new When(LocalDate.parse(text), null);
  }
}
