package manyi.record.word;

import java.util.Optional;

/** What goes by no canonical value is counted all the same, under a code of its own. */
public final class Unclassified {
  /** The code of what has none; a blank category goes by {@link #CATEGORY}. */
  public static final String CODE = "unclassified";

  /** The name of a blank category, in the form's own word. */
  public static final String CATEGORY = "未分类";

  private Unclassified() {}

  /** The code of a meaning, or of none. */
  public static String codeOf(Optional<? extends Meaning> meaning) {
    return meaning.map(Meaning::code).orElse(CODE);
  }
}
