package manyi.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {
  @ParameterizedTest(name = "any done {0}, all whole {1}: {2}")
  @CsvSource({"true, true, WHOLE", "true, false, PART", "false, false, NONE", "false, true, NONE"})
  void tellsHowFarWorkOnSeveralPiecesGot(boolean isAnyDone, boolean areAllWhole, Extent extent) {
    assertEquals(extent, Extent.of(isAnyDone, areAllWhole));
  }
}
