package manyi.workbook.xml;

import java.util.Arrays;
import manyi.diagnostic.Code;
import manyi.workbook.BadFile;
import manyi.workbook.Limits;

/** Characters being collected; one buffer serves a whole sheet. */
public final class TextBuffer {
  private char[] chars = new char[256];
  private int length;

  /** Empties it. */
  public void clear() {
    length = 0;
  }

  /** How many characters it holds. */
  public int length() {
    return length;
  }

  /** The characters, of which {@link #length()} count; not to be changed. */
  public char[] chars() {
    return chars;
  }

  /** Adds characters; refuses more than any cell holds. */
  public void append(char[] from, int start, int count) throws BadFile {
    if (length + count > Limits.TEXT) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
    if (length + count > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length + count, chars.length * 2));
    }
    System.arraycopy(from, start, chars, length, count);
    length += count;
  }

  /** True when the character stands in it. */
  public boolean contains(char c) {
    for (int i = 0; i < length; i++) {
      if (chars[i] == c) {
        return true;
      }
    }
    return false;
  }

  /** True for nothing but blanks. */
  public boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (!Character.isWhitespace(chars[i])) {
        return false;
      }
    }
    return true;
  }

  /** True for that very text. */
  public boolean contentEquals(String text) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * A hash of the characters.
   *
   * @param seed what else is part of the key, such as the style of the cell
   */
  public int hash(int seed) {
    int hash = seed;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + chars[i];
    }
    return hash;
  }

  /** A whole number of at most nine digits, white space around it allowed; -1 for anything else. */
  public int wholeNumber() {
    int from = 0;
    int to = length;
    while (from < to && chars[from] <= ' ') {
      from++;
    }
    while (to > from && chars[to - 1] <= ' ') {
      to--;
    }
    if (from == to || to - from > 9) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      if (chars[i] < '0' || chars[i] > '9') {
        return -1;
      }
      number = number * 10 + (chars[i] - '0');
    }
    return number;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
