package manyi.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import manyi.language.Spelling;

/** Finds the names that somebody may have meant. */
public final class NearNames {
  private static final int SHOWN = 3;

  private NearNames() {}

  /** At most three of the known names, the nearest first; empty when none is near. */
  public static List<String> of(String name, Collection<String> known) {
    String wanted = Spelling.plain(name);
    List<Near> near = new ArrayList<>();
    for (String candidate : known) {
      String plain = Spelling.plain(candidate);
      if (mayBeNear(wanted, plain)) {
        int distance = distance(wanted, plain);
        if (isNear(distance, wanted, plain)) {
          near.add(new Near(distance, candidate));
        }
      }
    }
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name)
        .limit(SHOWN)
        .toList();
  }

  private record Near(int distance, String name) {}

  /** Of thousands of names most are told apart by their lengths alone. */
  private static boolean mayBeNear(String wanted, String candidate) {
    return isNear(Math.abs(wanted.length() - candidate.length()), wanted, candidate);
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
    return NearNames::compare;
  }

  private static int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char left = one.charAt(i);
      char right = other.charAt(i);
      if (left != right) {
        // What takes two chars stands behind all that takes one.
        boolean isOnePair = Character.isSurrogate(left) && !Character.isSurrogate(right);
        boolean isOtherPair = Character.isSurrogate(right) && !Character.isSurrogate(left);
        return isOnePair ? 1 : isOtherPair ? -1 : Character.compare(left, right);
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
