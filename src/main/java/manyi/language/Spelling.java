package manyi.language;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for texts that differ only in width, case and white space. */
public final class Spelling {
  private Spelling() {}

  /** Full-width forms become half-width, letters lower case, and all white space goes. */
  public static String plain(String text) {
    String folded = isPlainAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && c != '\u200B'
          && c != '\uFEFF') {
        kept.append(c);
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlainAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7E) {
        return false;
      }
    }
    return true;
  }
}
