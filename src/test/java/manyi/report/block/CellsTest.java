package manyi.report.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.grid.CellRef;
import manyi.grid.RowRanges;
import manyi.grid.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
  private static final CellRef NOW = new CellRef(6, 2);
  private static final CellRef BEFORE = new CellRef(6, 4);

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 7", "33, 41", "299, 500", "-5, 9", "1, 986"})
  void aFractionIsStoredAsTheDoubleThatADivisionGives(long numerator, long denominator) {
    Value.Numeric stored = (Value.Numeric) Cells.exact(Fraction.of(numerator, denominator));
    assertEquals(numerator / (double) denominator, stored.number().doubleValue());
  }

  @Test
  void zeroAndUnknownAreDifferent() {
    assertEquals("0", Cells.count(Optional.of(0L)).value().shown());
    assertEquals(Cells.DASH, Cells.count(Optional.empty()).value().shown());
    assertEquals(
        BigDecimal.ZERO,
        ((Value.Numeric) Cells.exact(Optional.of(Fraction.ZERO))).number().stripTrailingZeros());
    assertEquals(Cells.DASH, Cells.exact(Optional.empty()).shown());
  }

  @Test
  void aChangeOfRatesIsInPointsWithoutBinaryNoise() {
    Value change =
        Change.ofRates(
                NOW, BEFORE, Optional.of(Fraction.of(95, 100)), Optional.of(Fraction.of(92, 100)))
            .value();
    assertEquals(new BigDecimal("3"), ((Value.Numeric) change).number());
  }

  @Test
  void aChangeAgainstAnUnknownFigureIsADash() {
    assertEquals(
        Cells.DASH,
        Change.ofCounts(NOW, BEFORE, Optional.of(Fraction.of(4, 1)), Optional.empty())
            .value()
            .shown());
  }

  @Test
  void formulasGuardTheirDivisions() {
    assertEquals("IF(COUNT(B6,D6)<2,\"–\",IF(D6=0,\"–\",B6/D6))", Formula.ratio(NOW, BEFORE));
    assertEquals("IF(D6=0,\"–\",B6/D6)", Formula.share(NOW, BEFORE));
    assertEquals("\"a\"\"b\"", Formula.quoted("a\"b"));
  }

  @Test
  void rowsAreNamedInShort() {
    assertEquals("3-5, 9, 11-12", RowRanges.of(List.of(3, 4, 5, 9, 11, 12)));
    assertEquals("", RowRanges.of(List.of()));
    assertEquals("2000", RowRanges.of(List.of(2000)));
    assertEquals("1999-2001", RowRanges.of(List.of(1999, 2000, 2001)));
  }
}
