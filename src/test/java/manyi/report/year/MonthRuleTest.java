package manyi.report.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.grid.CellRef;
import manyi.report.block.RowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRuleTest {
  @ParameterizedTest
  @CsvSource({
    "SUM, 4 7 1, 12/1",
    "DIFFERENCE, 4 7, -3/1",
    "RATIO, 3 12, 1/4",
    "RATIO, 3 0, ",
    "QUOTA, 300 7, 21/1",
    "QUOTA, 301 7, 22/1",
    "SATISFACTION, 5 2 1, 7/8",
    "SATISFACTION, 0 0 0, ",
    "SUM, 4 ., ",
  })
  void givesWhatItsNameSays(RowRule rule, String numbers, String result) {
    List<Optional<Fraction>> operands =
        Arrays.stream(numbers.split(" ", -1))
            .map(
                n ->
                    n.equals(".")
                        ? Optional.<Fraction>empty()
                        : Optional.of(Fraction.of(Long.parseLong(n), 1)))
            .toList();
    assertEquals(Optional.ofNullable(result), rule.result(operands).map(Fraction::toString));
  }

  @Test
  void aFormulaGivesADashWhereANumberIsMissing() {
    List<CellRef> cells = List.of(new CellRef(4, 2), new CellRef(4, 3));
    assertEquals("IF(COUNT(B4,C4)<2,\"–\",B4-C4)", RowRule.DIFFERENCE.guarded(cells));
  }
}
