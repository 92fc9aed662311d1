package manyi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankMarkTest {
  private static final String STROKES = "/／\\＼-－—–―−‐‑‒﹣－_＿~～〜.．。、…⋯|｜";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "／", "//", "／／", "\\", "＼", "-", "－", "--", "---", "–", "—", "——", "―", "−", "﹣", "_",
        "＿", "、", "…", "……", "...", "~", "～", "。", "/ /", "／　／", "－－", "ー", "─"
      })
  void strokesOfAnyWidthAreBlank(String text) {
    assertTrue(BlankMark.is(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "　", "无", "0", "1/2", "-1", "－５", "A-1", "/电梯", "一", "二", "×", "✗", "√", "○", "□",
        "(空)", "N/A", "n/a", "同上", "〃", "?", "!", "+", "=", "丨电", "3-12", "#"
      })
  void whatSaysSomethingIsNot(String text) {
    assertFalse(BlankMark.is(text));
  }

  @Test
  void noWidthAndNoNumberOfStrokesMakesADifference() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        text.append(STROKES.charAt(random.nextInt(STROKES.length())));
        text.append(random.nextInt(4) == 0 ? "　" : "");
      }
      String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
      assertTrue(BlankMark.is(text.toString()), text.toString());
      assertTrue(BlankMark.is(folded), folded);
      int at = random.nextInt(text.length() + 1);
      String said = text.insert(at, random.nextBoolean() ? "灯" : "7").toString();
      assertEquals(false, BlankMark.is(said), said);
    }
  }
}
