package manyi.project.match;

import java.util.ArrayList;
import java.util.List;

/**
 * What a record shows of itself, each blank where nothing is filled in (D17): marks, of which one
 * may have been corrected, and what binds, in which two records that are one cannot differ.
 *
 * @param marks as many, in the same order, for every record of a kind
 * @param binding likewise
 */
public record Clues(List<String> marks, List<String> binding) {
  /** How many of the marks must agree. */
  private static final int AGREEING = 2;

  public Clues {
    marks = List.copyOf(marks);
    binding = List.copyOf(binding);
  }

  /** Which are filled, a bit for each, the marks first. */
  public int filled() {
    int filled = 0;
    for (int i = 0; i < marks.size() + binding.size(); i++) {
      filled |= at(i).isEmpty() ? 0 : 1 << i;
    }
    return filled;
  }

  /**
   * What must be equal in two records that both fill some, in any one of the answers: all that
   * binds, and all the marks or all but one, two at least.
   *
   * @param shared as bits, like each of the answers
   */
  public List<Integer> toAgree(int shared) {
    int sharedMarks = shared & ((1 << marks.size()) - 1);
    int count = Integer.bitCount(sharedMarks);
    if (count < AGREEING) {
      return List.of();
    }
    if (count == AGREEING) {
      return List.of(shared);
    }
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if ((sharedMarks & 1 << i) != 0) {
        answers.add(shared & ~(1 << i));
      }
    }
    return answers;
  }

  /** The texts of some of them, given as bits. */
  public List<String> texts(int bits) {
    List<String> texts = new ArrayList<>(Integer.bitCount(bits));
    for (int i = 0; i < marks.size() + binding.size(); i++) {
      if ((bits & 1 << i) != 0) {
        texts.add(at(i));
      }
    }
    return texts;
  }

  private String at(int index) {
    return index < marks.size() ? marks.get(index) : binding.get(index - marks.size());
  }
}
