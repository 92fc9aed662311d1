package manyi.language;

import java.text.Normalizer;

/**
 * The marks with which people strike out a cell that stays empty: /, －, ——, ／, … in any number and
 * any width. In logs and rosters such a cell is blank; in questionnaires it is no choice (弃权).
 */
public final class BlankMark {
  /** Strokes in the form that NFKC gives them, and those that it leaves alone. */
  private static final String STROKES = "/\\|-_~.。、·•" + "‐‑‒–—―−─━╱╲╳⁄∕∖ーㄧ〜〰⸺⸻⋯…‥";

  /** Spaces between strokes: {@code / /}. */
  private static final String SPACES = " \t\n\u00A0\u3000\u200B\uFEFF";

  private BlankMark() {}

  /** True for a text of strokes alone; false for a text in which nothing stands at all. */
  public static boolean is(String text) {
    if (text.isEmpty() || text.length() > 40) {
      return false;
    }
    String folded = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    int strokes = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (STROKES.indexOf(c) >= 0) {
        strokes++;
      } else if (SPACES.indexOf(c) < 0) {
        return false;
      }
    }
    return strokes > 0;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7E) {
        return false;
      }
    }
    return true;
  }
}
