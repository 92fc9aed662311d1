package manyi.figures.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.language.BlankMark;
import manyi.record.Household;
import manyi.record.When;
import manyi.record.Words;
import manyi.record.answer.MarkedOptions;
import manyi.record.answer.PrintedOptions;
import manyi.record.word.Unclassified;
import manyi.record.word.YesNo;

/** The classes of owners (V10, D32), by the roster. */
final class OwnerClass {
  static final String IMPORTANT = "重要业主";

  /** Moved in less than a year ago. */
  static final String SETTLING = "磨合期";

  /** For one year, not yet two. */
  static final String STABLE = "稳定期";

  static final String LONG_STANDING = "老业主";

  private static final Set<String> TENURES = Set.of(SETTLING, STABLE, LONG_STANDING);

  /** What rosters write for an owner of no importance. */
  private static final Set<String> ORDINARY = Set.of("普通", "普通业主", "一般", "一般业主");

  private OwnerClass() {}

  /**
   * The class of a household.
   *
   * @param lines what the roster says of it; none for a room that it does not list
   * @param on the period's end
   * @param words that tell a no
   */
  static String of(List<Household> lines, LocalDate on, Words words) {
    List<String> classes =
        lines.stream()
            .map(line -> marked(line.text(Household.OWNER_CLASS).strip(), words))
            .filter(written -> !isOrdinary(written, words))
            .toList();
    if (!TENURES.containsAll(classes)) {
      return IMPORTANT;
    }
    Optional<String> tenure = classes.stream().findFirst();
    Optional<LocalDate> movedIn =
        lines.stream()
            .flatMap(line -> line.value(Household.MOVED_IN_AT).stream())
            .map(When::date)
            .min(LocalDate::compareTo);
    return movedIn.map(day -> since(day, on)).or(() -> tenure).orElse(Unclassified.CODE);
  }

  /** A column may ask 是否重点业主 as well as why somebody is one. */
  private static boolean isOrdinary(String written, Words words) {
    return written.isEmpty()
        || BlankMark.is(written)
        || ORDINARY.contains(written)
        || words.yesNo(written).filter(answer -> answer == YesNo.NO).isPresent();
  }

  /** What stands there; of printed options, 是□ 否☑, the marked one, and nothing where none is. */
  private static String marked(String written, Words words) {
    MarkedOptions printed =
        PrintedOptions.in(written, word -> TENURES.contains(word) || isOrdinary(word, words));
    return printed.areUnmarked() ? "" : printed.one().orElse(written);
  }

  private static String since(LocalDate movedIn, LocalDate on) {
    if (on.isBefore(movedIn.plusYears(1))) {
      return SETTLING;
    }
    return on.isBefore(movedIn.plusYears(2)) ? STABLE : LONG_STANDING;
  }
}
