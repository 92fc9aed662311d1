package manyi.report.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import manyi.grid.CellRef;
import manyi.policy.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The named cells of a workbook: a formula that refers to one means that one and no other. */
class AnchorsTest {
  private static final Anchor RECEIVED = Anchor.of(Indicator.RECEIVED);

  private final Anchors anchors = new Anchors();

  @Test
  void aCellIsFoundByItsNameAlone() {
    anchors.set(RECEIVED, "投诉月报", CellRef.parse("C6"));
    anchors.set(Anchor.of(Indicator.CARRIED_OVER), "走访月报", CellRef.parse("B4"));

    assertEquals(Optional.of("'投诉月报'!C6"), anchors.place(RECEIVED));
    assertEquals(Optional.of("'走访月报'!B4"), anchors.place(Anchor.of(Indicator.CARRIED_OVER)));
    assertTrue(anchors.place(Anchor.of(Indicator.COMPLETED)).isEmpty());
  }

  record Second(String sheet, String cell) {}

  static List<Second> seconds() {
    return List.of(new Second("投诉月报", "C6"), new Second("投诉月报", "D6"), new Second("走访月报", "C6"));
  }

  @ParameterizedTest
  @MethodSource("seconds")
  void noSecondCellGoesByAName(Second second) {
    anchors.set(RECEIVED, "投诉月报", CellRef.parse("C6"));

    // An equal name made elsewhere is the same name.
    Anchor equal = new Anchor.Figure(Indicator.RECEIVED);
    assertThrows(
        IllegalStateException.class,
        () -> anchors.set(equal, second.sheet(), CellRef.parse(second.cell())));

    assertEquals(Optional.of("'投诉月报'!C6"), anchors.place(RECEIVED));
  }
}
