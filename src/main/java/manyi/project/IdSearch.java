package manyi.project;

import java.util.ArrayList;
import java.util.List;

/** Finds an id such as CH01 in a text, where it is no part of another word. */
final class IdSearch {
  private IdSearch() {}

  /** An id such as 1 or A is no word of a title; CH is where nothing joins on, CH01 anywhere. */
  static List<Integer> find(String id, String text) {
    List<Integer> found = new ArrayList<>();
    boolean isNumber = id.chars().allMatch(Character::isDigit);
    if (id.length() < 2 || (isNumber && id.length() < 5)) {
      return found;
    }
    for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
      int end = at + id.length();
      boolean isApart =
          id.length() == 2
              ? !isLetter(text, at - 1) && !isLetter(text, end)
              : !isLatin(text, at - 1) && !isLatin(text, end);
      if (isApart) {
        found.add(at);
      }
    }
    return found;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** True for a letter or digit of no Chinese word. */
  static boolean isLatin(String text, int at) {
    return isLetter(text, at) && text.charAt(at) < 0x250;
  }
}
