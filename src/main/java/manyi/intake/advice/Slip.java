package manyi.intake.advice;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A header that was mistyped by one character: 投诉日前 for 投诉日期. The word that says which one it is
 * must stand as it is; 恢复时间 is not 回复时间.
 */
final class Slip {
  private static final int SHORTEST = 4;
  private static final int INTACT = 2;

  private Slip() {}

  /**
   * The fields of the headers that a mistyped one may stand for.
   *
   * @param key of the header
   * @param known fields by the key of their header
   */
  static Set<String> fields(String key, Map<String, String> known) {
    Set<String> fields = new LinkedHashSet<>();
    known.forEach(
        (alias, field) -> {
          if (isSlip(key, alias)) {
            fields.add(field);
          }
        });
    return fields;
  }

  /** True for one character replaced, added or left out behind the first two. */
  private static boolean isSlip(String key, String alias) {
    int shorter = Math.min(key.length(), alias.length());
    if (alias.length() < SHORTEST || Math.abs(key.length() - alias.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter && key.charAt(same) == alias.charAt(same)) {
      same++;
    }
    boolean isAdded = key.length() > alias.length();
    boolean isLeftOut = key.length() < alias.length();
    String restOfKey = key.substring(Math.min(key.length(), same + (isLeftOut ? 0 : 1)));
    String restOfAlias = alias.substring(Math.min(alias.length(), same + (isAdded ? 0 : 1)));
    return same >= INTACT && restOfKey.equals(restOfAlias);
  }
}
