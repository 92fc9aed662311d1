package manyi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

  /** Both sides as Java writes them. */
  @ParameterizedTest
  @CsvSource({
    "红\\u001B[31m, 红\\u001B[31m",
    "\\u0000\\u0007, \\u0000\\u0007",
    "a\\u007Fb\\u009Bc, a\\u007Fb\\u009Bc",
    "\\u061C\\u200E\\u200F, \\u061C\\u200E\\u200F",
    "\\u202A\\u202E\\u2066\\u2069, \\u202A\\u202E\\u2066\\u2069",
    "\\u200B\\u200C\\u200D\\uFEFF\\u00AD\\u2060, \\u200B\\u200C\\u200D\\uFEFF\\u00AD\\u2060",
    "\\u2028\\u2029\\u0085, \\u2028\\u2029\\u0085",
    "\\uFFFE\\uFDD0, \\uFFFE\\uFDD0",
    "\\uDB40\\uDC41, \\uDB40\\uDC41",
    "\\uD83D, \\uD83D",
    "\\u000A\\u000D\\u0009, \\n\\r\\t",
  })
  void showsWhatAScreenWouldObey(String written, String shown) {
    assertEquals(shown, Visible.line(unescaped(written)));
  }

  @Test
  void leavesEverythingElseAsItIs() {
    String text = "翠湖花园 1-2-0301 \\ ｡é👨‍👩‍👧 ❤️‍🔥 👩🏽‍🔧 ①★ ";
    assertSame(text, Visible.line(text));
    assertEquals("a\n\tb\\u001B\nc", Visible.lines("a\n\tb\u001B\nc"));
  }

  @Test
  void noCharacterOfWhatIsShownIsObeyed() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String shown = Visible.line("甲" + Character.toString(c) + "乙");
      boolean isAsItWas = shown.equals("甲" + Character.toString(c) + "乙");
      boolean isSeen =
          switch (Character.getType(c)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.SURROGATE,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
          };
      if (isAsItWas != isSeen && Character.isDefined(c)) {
        assertEquals(isSeen, isAsItWas, "U+" + Integer.toHexString(c));
      }
      assertEquals(shown, Visible.line(shown));
    }
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\u", i)) {
        plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
