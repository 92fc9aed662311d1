package manyi.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import manyi.record.word.Outcome;
import org.junit.jupiter.api.Test;

class ReadRowTest {
  private static final Fields FIELDS =
      Fields.of(Complaint.KIND).keep(Complaint.NUMBER, "A-7").build();
  private static final List<String> STOOD = List.of("A-7", "", "电梯");

  @Test
  void aRecordHasNoReasonAndKeepsNoCells() {
    ReadRow row = ReadRow.kept("3月", 14, FIELDS);
    assertEquals(Outcome.KEPT, row.outcome());
    assertEquals("", row.reason());
    assertEquals(List.of(), row.cells());
    assertFalse(row.byNumber());
    assertEquals("3月 14 A-7", place(row));
  }

  @Test
  void aRowThatIsLeftOutKeepsItsReasonAndItsCells() {
    for (ReadRow row :
        List.of(
            ReadRow.skipped("3月", 14, "total", FIELDS, STOOD),
            ReadRow.rejected("3月", 14, "cell-required", FIELDS, STOOD),
            ReadRow.collapsed("3月", 14, "equal-to-9", FIELDS, STOOD))) {
      assertEquals(STOOD, row.cells());
      assertEquals("3月 14 A-7", place(row));
    }
    assertEquals("total", ReadRow.skipped("3月", 14, "total", FIELDS, STOOD).reason());
    assertEquals(
        Outcome.REJECTED, ReadRow.rejected("3月", 14, "cell-required", FIELDS, STOOD).outcome());
    assertEquals(
        Outcome.COLLAPSED, ReadRow.collapsed("3月", 14, "equal-to-9", FIELDS, STOOD).outcome());
  }

  @Test
  void aRecordThatAnotherStandsForIsNoLongerIdentifiedByItsNumber() {
    ReadRow row = ReadRow.kept("3月", 14, FIELDS).identified(true).asCollapsed("equal-to-9", STOOD);
    assertEquals(Outcome.COLLAPSED, row.outcome());
    assertEquals("equal-to-9", row.reason());
    assertFalse(row.byNumber());
    assertEquals(STOOD, row.cells());
  }

  @Test
  void aRowTakenForAnAbsentReturnBecomesARecordWithItsAnswers() {
    List<List<String>> answers = List.of(List.of("满意"), List.of());
    ReadRow row =
        ReadRow.skipped("3月", 14, "absent", FIELDS, STOOD)
            .identified(true)
            .asKept()
            .answering(answers);
    assertEquals(Outcome.KEPT, row.outcome());
    assertEquals("", row.reason());
    assertEquals(answers, row.answers());
    assertEquals(List.of(), row.cells());
    assertTrue(row.byNumber());
    assertEquals("3月 14 A-7", place(row));
  }

  private static String place(ReadRow row) {
    return row.sheet() + " " + row.row() + " " + row.fields().kept(Complaint.NUMBER);
  }
}
