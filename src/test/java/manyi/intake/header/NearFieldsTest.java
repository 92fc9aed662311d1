package manyi.intake.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.ListFile;
import manyi.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hint that is followed to the letter does no harm. */
class NearFieldsTest {
  private static final HeaderAliases BUILT_IN = new HeaderAliases(ListFile.builtInHeaders());

  @ParameterizedTest
  @CsvSource({"楼长", "楼栋管家", "房屋管理员"})
  void aHeaderThatEndsAsAPersonIsNeverARoom(String header) {
    assertEquals(false, nearest(Household.KIND, header).equals(Optional.of("room")));
    assertEquals(false, nearest(Complaint.KIND, header).equals(Optional.of("room")));
  }

  @Test
  void aBareTimeInALongerHeaderSaysNothingOfWhichTimeItIs() {
    assertEquals(Optional.empty(), nearest(Complaint.KIND, "再问时间"));
    assertEquals(Optional.of("receivedAt"), nearest(Complaint.KIND, "接访日期"));
  }

  @Test
  void aFieldThatAnotherColumnServesIsNotOffered() {
    String key = HeaderSpelling.of("接访日期").key();

    assertEquals(
        Optional.empty(),
        BUILT_IN
            .nearest(Complaint.KIND, key, field -> !field.equals("receivedAt"))
            .filter(alias -> alias.field().equals("receivedAt")));
  }

  private static Optional<String> nearest(RecordKind<?> kind, String header) {
    return BUILT_IN.nearest(kind, HeaderSpelling.of(header).key()).map(HeaderAliases.Alias::field);
  }
}
