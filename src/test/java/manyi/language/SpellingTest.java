package manyi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final String ALPHABET =
      "满意房号一龥aZz09 ~!@[`{\t\u00A0\u3000\u200B\uFE0F\uFEFFＡｚ０（：①㎡ｱÉİß\u4DFF\u4E00\u9FFF\uA000😀";

  @ParameterizedTest
  @CsvSource({
    "房号,房号",
    "Room NO.,roomno.",
    "'  房　号 ',房号",
    "ＡＢ１（2）,ab1(2)",
    "满意\uFEFF,满意",
    "①,1",
  })
  void differsNotInWidthCaseOrSpace(String written, String plain) {
    assertEquals(plain, Spelling.plain(written));
  }

  @Test
  void aPlainTextIsGivenBackAsItIs() {
    String text = new String("3-1-502室");
    assertSame(text, Spelling.plain(text));
  }

  /** The short ways must say what the long one says. */
  @Test
  void everyTextHasOneSpelling() {
    Random random = new Random(20261130);
    int[] points = ALPHABET.codePoints().toArray();
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String expected =
          Normalizer.normalize(text, Normalizer.Form.NFKC)
              .replaceAll("[\\s\\p{Z}\u200B\uFE0E\uFE0F\uFEFF]", "")
              .toLowerCase(Locale.ROOT);
      assertEquals(expected, Spelling.plain(text.toString()), text::toString);
    }
  }
}
