package manyi.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import manyi.workbook.read.EdgePart.Piece;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No place in a file is special: line ends, entities, pairs of surrogates, CDATA, escapes, comments
 * and instructions are read alike wherever they stand, also across the edge of a buffer.
 *
 * <p>A share of all places; {@code scripts/differential} goes through all of them ({@code
 * -Dmanyi.differential=true}), and has each read by another reader too.
 */
class BufferEdgesTest {
  private static final boolean WHOLE = Boolean.getBoolean("manyi.differential");

  @TempDir Path folder;

  /** Every tenth place, the pieces in turn. */
  @ParameterizedTest
  @EnumSource(EdgeBook.class)
  void readsEveryPieceAcrossEveryEdge(EdgeBook book) throws Exception {
    List<Piece> pieces = Arrays.stream(Piece.values()).filter(book::fits).toList();
    for (int distance = -EdgePart.NEAR; distance <= EdgePart.NEAR; distance += 10) {
      EdgePart part = book.part();
      for (int i = 0; i < EdgePart.EDGES.size(); i++) {
        Piece piece = pieces.get(Math.floorMod(distance * 7 + i, pieces.size()));
        part.put(EdgePart.EDGES.get(i), distance + i % 5, piece, book.read(piece));
      }
      check(book, part, Math.floorMod(distance, 20) == 0, "distance " + distance);
    }
  }

  static Stream<Arguments> everywhere() {
    return Arrays.stream(EdgeBook.values())
        .flatMap(
            book ->
                Arrays.stream(Piece.values())
                    .filter(piece -> WHOLE && book.fits(piece))
                    .map(piece -> Arguments.of(book, piece)));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("everywhere")
  void agreesWithAnotherReaderEverywhere(EdgeBook book, Piece piece) throws Exception {
    for (int distance = -EdgePart.NEAR; distance <= EdgePart.NEAR; distance++) {
      EdgePart part = book.part();
      for (int edge : EdgePart.EDGES) {
        part.put(edge, distance, piece, book.read(piece));
      }
      check(book, part, true, piece + " at " + distance);
    }
  }

  private void check(EdgeBook book, EdgePart part, boolean compared, String place)
      throws Exception {
    Path file = book.write(part, folder);
    List<String> texts = part.texts();
    assertTrue(texts.size() > 400);
    assertEquals(texts, book.ours(file, texts.size()), place);
    if (compared) {
      assertEquals(texts, book.theirs(file, texts.size()), place);
    }
  }
}
