package manyi.record.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Value;

/**
 * The choices made in one answer cell, as written (D14).
 *
 * @param made none for a blank and for printed options of which none is ticked, two or more for a
 *     double choice (Q08)
 * @param remark what was typed beside an option: {@code 不满意〖楼道脏〗}; empty where nothing was
 */
public record Choices(List<String> made, String remark) {
  private static final Pattern REMARK = Pattern.compile("〖([^〖〗]*+)〗");
  private static final Pattern SEPARATOR = Pattern.compile("[┋|,，;；、/\\n]");

  /**
   * What joins two words of a scale, or two scores, where the whole is none: 满意 不满意, 满意和不满意, 5 4.
   */
  private static final Pattern JOINED = Pattern.compile("[┋|,，;；、/\\s\\u3000和及与或]+");

  /** What says that there is nothing to add, beside a choice. */
  private static final Pattern NOTHING = Pattern.compile("[无没未].*");

  public Choices {
    made = List.copyOf(made);
  }

  /**
   * Reads a cell of one question.
   *
   * @param isOption whether a text is a word of a satisfaction scale; a text is cut at a comma only
   *     where every part is one, or a score: {@code 5、4} are two choices (D10), {@code 4/5} is one
   */
  public static Choices in(Value value, Predicate<String> isOption) {
    if (value instanceof Value.Numeric numeric) {
      return one(numeric.number().stripTrailingZeros().toPlainString(), "");
    }
    return in(value.shown().strip(), isOption);
  }

  /** The choices in a text that was kept as it was written. */
  public static List<String> of(String written, Predicate<String> isOption) {
    return in(written.strip(), isOption).made();
  }

  private static Choices in(String text, Predicate<String> isOption) {
    if (text.isEmpty()) {
      return new Choices(List.of(), "");
    }
    StringBuilder remark = new StringBuilder();
    Matcher remarks = REMARK.matcher(text);
    while (remarks.find()) {
      remark.append(remark.isEmpty() ? "" : "；").append(remarks.group(1).strip());
    }
    String bare = remarks.replaceAll("").strip();
    Predicate<String> isScore = part -> Score.in(part).isPresent();
    Predicate<String> isChoice = isOption.or(isScore);
    MarkedOptions printed = PrintedOptions.in(bare, isChoice);
    if (printed.arePrinted() && printed.isTold()) {
      return new Choices(printed.made(), remark.toString());
    }
    if (Score.in(bare).isPresent()) {
      return one(bare, remark.toString());
    }
    if (PrintedOptions.areBare(bare, isOption)) {
      return new Choices(List.of(), remark.toString());
    }
    if (!JOINED.matcher(bare).find()) {
      return one(bare, remark.toString());
    }
    Set<String> parts = new LinkedHashSet<>();
    for (String part : SEPARATOR.splitAsStream(bare).toList()) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    if (parts.size() > 1 && parts.stream().allMatch(isChoice)) {
      return new Choices(List.copyOf(parts), remark.toString());
    }
    List<String> joined = JOINED.splitAsStream(bare).filter(part -> !part.isEmpty()).toList();
    if (!isOption.test(bare)
        && joined.size() > 1
        && (joined.stream().allMatch(p -> isOption.test(p) && !NOTHING.matcher(p).matches())
            || joined.stream().allMatch(isScore))) {
      return new Choices(List.copyOf(new LinkedHashSet<>(joined)), remark.toString());
    }
    boolean repeated = parts.size() == 1 && isChoice.test(parts.iterator().next());
    return one(repeated ? parts.iterator().next() : bare, remark.toString());
  }

  private static Choices one(String choice, String remark) {
    return new Choices(choice.isEmpty() ? List.of() : List.of(choice), remark);
  }
}
