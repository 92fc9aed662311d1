package manyi.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;

/**
 * Of which months of a period there are data (D34), and with which other periods it can be
 * compared.
 *
 * @param covered the months that some import reports on, as far as asOf lets see
 * @param missing the others
 */
public record CoveredMonths(List<YearMonth> covered, List<YearMonth> missing) {
  private static final int MONTHS_OF_A_YEAR = 12;

  public CoveredMonths {
    covered = List.copyOf(covered);
    missing = List.copyOf(missing);
  }

  /** True when no month is without data. */
  public boolean isWhole() {
    return missing.isEmpty();
  }

  /**
   * Why a change against an earlier period cannot be told: it can between periods that are both
   * wholly covered, and with the year before where both cover the same calendar months.
   *
   * @return empty where it can, or where one of the two has no figures at all
   */
  public Optional<Note> notComparedWith(CoveredMonths before) {
    if (covered.isEmpty() || before.covered.isEmpty() || isComparableWith(before)) {
      return Optional.empty();
    }
    return Optional.of(Note.of(NoteCode.NOT_COMPARED, spans(covered), spans(before.covered)));
  }

  /** True where both have figures and these are of the same span. */
  public boolean isComparableWith(CoveredMonths before) {
    boolean isSameSpan =
        covered.stream()
            .map(month -> month.minusMonths(MONTHS_OF_A_YEAR))
            .toList()
            .equals(before.covered);
    return !covered.isEmpty()
        && !before.covered.isEmpty()
        && (isSameSpan || (isWhole() && before.isWhole()));
  }

  /** Months in few words: {@code 2025-01–2025-03, 2025-12}. */
  private static String spans(List<YearMonth> months) {
    List<String> spans = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < months.size(); i++) {
      boolean goesOn =
          i + 1 < months.size() && months.get(i + 1).equals(months.get(i).plusMonths(1));
      if (!goesOn) {
        YearMonth from = months.get(first);
        spans.add(first == i ? from.toString() : from + "–" + months.get(i));
        first = i + 1;
      }
    }
    return String.join(Note.BETWEEN, spans);
  }
}
