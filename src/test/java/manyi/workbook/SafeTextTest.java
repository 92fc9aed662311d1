package manyi.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SafeTextTest {

  @Test
  void dropsWhatAWorkbookCannotHold() {
    assertEquals("甲乙", SafeText.of("甲\u0000\u0008\u001B乙"));
    assertEquals("甲乙", SafeText.of("甲\uD83D乙"));
    assertEquals("甲乙", SafeText.of("甲\uFFFE乙"));
    assertEquals("甲😀乙\n", SafeText.of("甲😀乙\r\n"));
  }

  @Test
  void cutsWhatIsLongerThanACell() {
    String cut = SafeText.of("长".repeat(40_000));
    assertEquals(SafeText.LONGEST, cut.length());
    assertTrue(cut.endsWith("长…"));
    assertEquals(SafeText.LONGEST, SafeText.of("长".repeat(SafeText.LONGEST)).length());
  }

  @Test
  void neverCutsACharacterInTwo() {
    String cut = SafeText.of("a" + "😀".repeat(20_000));
    assertTrue(cut.endsWith("😀…"));
  }

  @Test
  void whatLooksEscapedIsStoredSoThatItComesBack() {
    assertEquals("_x005F_x000D_", SafeText.stored("_x000D_"));
    assertEquals("_x00 _xyz_", SafeText.stored("_x00 _xyz_"));
  }
}
