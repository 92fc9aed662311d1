package manyi.desk;

/** Orders names as people do: 2月 before 10月. */
final class NaturalOrder {
  private NaturalOrder() {}

  /** Compares digits as numbers and everything else by code units. */
  static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
        int ends = end(one, i);
        int otherEnds = end(other, j);
        int compared = number(one, i, ends, other, j, otherEnds);
        if (compared != 0) {
          return compared;
        }
        i = ends;
        j = otherEnds;
      } else if (one.charAt(i) != other.charAt(j)) {
        return Character.compare(one.charAt(i), other.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    int left = Integer.compare(one.length() - i, other.length() - j);
    return left != 0 ? left : one.compareTo(other);
  }

  private static int number(String one, int i, int ends, String other, int j, int otherEnds) {
    int from = i;
    int otherFrom = j;
    while (from < ends - 1 && one.charAt(from) == '0') {
      from++;
    }
    while (otherFrom < otherEnds - 1 && other.charAt(otherFrom) == '0') {
      otherFrom++;
    }
    int length = Integer.compare(ends - from, otherEnds - otherFrom);
    return length != 0
        ? length
        : one.substring(from, ends).compareTo(other.substring(otherFrom, otherEnds));
  }

  private static int end(String text, int from) {
    int to = from;
    while (to < text.length() && isDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
