package manyi.language;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for texts that differ only in width, case and white space. */
public final class Spelling {
  private Spelling() {}

  /** Full-width forms become half-width, letters lower case, and all white space goes. */
  public static String plain(String text) {
    if (isPlain(text)) {
      return text;
    }
    String folded = isFolded(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isKept(c)) {
        kept.append(c);
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  /** True for a text with more than so many characters beside its white space. */
  public static boolean isLonger(String text, int most) {
    int kept = 0;
    for (int i = 0; i < text.length() && text.length() > most; i++) {
      if (isKept(text.charAt(i)) && ++kept > most) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKept(char c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && c != '\u200B'
        && c != '\uFE0E'
        && c != '\uFE0F'
        && c != '\uFEFF';
  }

  /** True for what {@link #plain} leaves as it is; most texts are such, and are asked often. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isAscii = c > ' ' && c <= '~' && (c < 'A' || c > 'Z');
      if (!isAscii && (c < '\u4E00' || c > '\u9FFF')) {
        return false;
      }
    }
    return true;
  }

  /** True for ASCII and Chinese characters alone, which have no other form; most texts are such. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7E && (c < '\u4E00' || c > '\u9FFF')) {
        return false;
      }
    }
    return true;
  }
}
