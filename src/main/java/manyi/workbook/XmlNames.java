package manyi.workbook;

import java.io.IOException;

/** The names of a part, each made once: a sheet has millions of elements of a dozen names. */
final class XmlNames {
  /**
   * A name.
   *
   * @param qualified as it stands
   * @param local without its prefix
   */
  record Name(String qualified, String local) {}

  private static final int PLACES = 1024;
  private static final int MOST = PLACES / 2;

  private final Name[] known = new Name[PLACES];
  private int count;

  Name of(char[] chars, int from, int to) throws IOException {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + chars[i];
    }
    int place = (hash ^ (hash >>> 10)) & (PLACES - 1);
    while (known[place] != null) {
      if (matches(known[place].qualified(), chars, from, to)) {
        return known[place];
      }
      place = (place + 1) & (PLACES - 1);
    }
    if (to == from || ++count > MOST) {
      throw new IOException("an element without a name, or more names than any workbook has");
    }
    String qualified = new String(chars, from, to - from);
    known[place] = new Name(qualified, qualified.substring(qualified.indexOf(':') + 1).intern());
    return known[place];
  }

  private static boolean matches(String name, char[] chars, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (name.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
