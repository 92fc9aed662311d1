package manyi.project;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import manyi.language.Spelling;

/** Finds the names that somebody may have meant. */
public final class NearNames {
  private static final int SHOWN = 3;

  private NearNames() {}

  /** At most three of the known names, the nearest first; empty when none is near. */
  public static List<String> of(String name, Collection<String> known) {
    String wanted = Spelling.plain(name);
    return known.stream()
        .map(candidate -> Map.entry(distance(wanted, Spelling.plain(candidate)), candidate))
        .filter(entry -> isNear(entry.getKey(), wanted, Spelling.plain(entry.getValue())))
        .sorted(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry::getValue))
        .map(Map.Entry::getValue)
        .limit(SHOWN)
        .toList();
  }

  /** True when two letters at most, and at most a third of the name, set them apart. */
  static boolean isSlip(String name, String known) {
    int distance = distance(Spelling.plain(name), Spelling.plain(known));
    return distance <= 2 && distance * 3 <= known.length();
  }

  private static boolean isNear(int distance, String wanted, String candidate) {
    boolean partly =
        !wanted.isEmpty() && (candidate.contains(wanted) || wanted.contains(candidate));
    return partly || distance * 2 <= Math.max(2, Math.min(wanted.length(), candidate.length()));
  }

  /** How many letters must be put in, taken out or changed. */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + change, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[other.length()];
  }

  /** Names in the order of their code points, the same on every machine. */
  static Comparator<String> byCodePoint() {
    return (one, other) -> {
      int[] left = one.codePoints().toArray();
      int[] right = other.codePoints().toArray();
      return Arrays.compare(left, right);
    };
  }
}
