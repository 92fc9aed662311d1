package manyi.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The spellings of all projects by what they read. A text is looked up piece by piece, so that
 * thousands of projects cost no more than a few.
 */
final class NameIndex {
  private final Map<String, List<Name>> byText = new HashMap<>();
  private final Map<String, List<Name>> byProject = new HashMap<>();

  /** In characters, from the shortest. */
  private final Set<Integer> lengths = new TreeSet<>();

  /**
   * One spelling of one project.
   *
   * @param id of the project
   * @param text as {@link NameSpelling} folds it; not empty
   * @param isShortened true for one that lost its ending
   * @param isHan true where a Chinese character is in it
   */
  record Name(String id, String text, boolean isShortened, boolean isHan) {
    static Name of(String id, String text, boolean isShortened) {
      boolean isHan = text.chars().anyMatch(Character::isIdeographic);
      return new Name(id, text, isShortened, isHan);
    }
  }

  void add(Name name) {
    byText.computeIfAbsent(name.text(), text -> new ArrayList<>(1)).add(name);
    byProject.computeIfAbsent(name.id(), id -> new ArrayList<>(2)).add(name);
    lengths.add(name.text().length());
  }

  /** The spellings of a project; none of one that is unknown. */
  List<Name> of(String id) {
    return byProject.getOrDefault(id, List.of());
  }

  /** The spellings that stand anywhere in some texts. */
  Collection<Name> within(List<String> texts) {
    Set<Name> found = new LinkedHashSet<>();
    for (String text : texts) {
      for (int length : lengths) {
        for (int from = 0; from + length <= text.length(); from++) {
          found.addAll(byText.getOrDefault(text.substring(from, from + length), List.of()));
        }
      }
    }
    return found;
  }
}
