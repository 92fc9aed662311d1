package manyi.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.ParetoFigures.Line;
import manyi.figures.ParetoFigures.Readings;
import manyi.language.Term;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.word.Unclassified;

/**
 * Which few items make up most of the dissatisfaction or of the complaints (Q09, D3-D6).
 *
 * <p>Every set of main items, under whatever reading, is the head of one list; a reading only says
 * how long that head is.
 */
public final class Pareto {

  /** Categories that name no subject, so that nothing can be improved by them (D6). */
  public static final Set<String> OTHERS = Set.of("其他", "其它", "其他类", "其它类", Unclassified.CATEGORY);

  private static final Fraction HALF = Fraction.of(1, 2);

  private final List<NamedCount> rows;

  /** How many rows at the head are of a subject; those behind them are others. */
  private final int ordinary;

  /** Of each row the sum of all counts up to and with it. */
  private final long[] sums;

  private final long total;
  private final Fraction threshold;

  private Pareto(List<NamedCount> rows, int ordinary, Fraction threshold) {
    this.rows = rows;
    this.ordinary = ordinary;
    this.sums = rows.stream().mapToLong(NamedCount::count).toArray();
    Arrays.parallelPrefix(sums, Long::sum);
    this.total = rows.isEmpty() ? 0 : sums[rows.size() - 1];
    this.threshold = threshold;
  }

  /**
   * The Pareto figures of some counts.
   *
   * @param counts in the order that decides between equal ones: the questionnaire's order for
   *     items, by name for complaint categories ({@link NamedCount#BY_SIZE} will do)
   * @param others the names that come last and are never the lone main item: {@link #OTHERS} for
   *     complaint categories, none for items
   */
  public static ParetoFigures of(List<NamedCount> counts, Set<String> others, Policy policy) {
    Set<String> last = policy.is(Setting.PARETO_OTHER, "last") ? others : Set.of();
    Comparator<NamedCount> lastOnes =
        Comparator.<NamedCount, Boolean>comparing(row -> last.contains(row.name()))
            .thenComparing(
                row -> last.contains(row.name()) && row.name().equals(Unclassified.CATEGORY));
    List<NamedCount> rows =
        counts.stream()
            .filter(row -> row.count() > 0)
            .sorted(lastOnes.thenComparing(Comparator.comparing(NamedCount::count).reversed()))
            .toList();
    int ordinary = (int) rows.stream().filter(row -> !last.contains(row.name())).count();
    Fraction threshold = Fraction.of(policy.share(Setting.PARETO_THRESHOLD));
    Pareto pareto = new Pareto(rows, ordinary, threshold);
    return pareto.figures(policy.text(Setting.PARETO_TIES), pareto.tooCoarse(others));
  }

  /** Where half of all and more name no subject, the main items say little (D6). */
  private List<Note> tooCoarse(Set<String> others) {
    long unnamed =
        rows.stream().filter(row -> others.contains(row.name())).mapToLong(NamedCount::count).sum();
    return Fraction.share(unnamed, total)
        .filter(share -> share.compareTo(HALF) >= 0)
        .map(share -> List.of(Note.of(NoteCode.CATEGORY_TOO_COARSE, share.percent())))
        .orElse(List.of());
  }

  private ParetoFigures figures(String ties, List<Note> tooCoarse) {
    List<Note> notes = new ArrayList<>(tooCoarse);
    if (ordinary == 0) {
      if (!rows.isEmpty()) {
        notes.add(Note.of(NoteCode.PARETO_ONLY_OTHERS));
      }
      return new ParetoFigures(total, threshold, lines(0), readings(0, 0, 0), notes);
    }
    int within = within();
    int rowByRow = Math.max(within, 1);
    boolean tied = isTie(rowByRow);
    int tieFrom = rowByRow;
    int tieTo = rowByRow;
    if (tied) {
      while (isTie(tieFrom)) {
        tieFrom--;
      }
      while (isTie(tieTo)) {
        tieTo++;
      }
    }
    int allOut = Math.max(tieFrom, 1);
    int main =
        switch (ties) {
          case "allIn" -> tieTo;
          case "allOut" -> allOut;
          default -> rowByRow;
        };

    if (within == 0) {
      NamedCount first = rows.get(0);
      notes.add(
          Note.of(
              NoteCode.PARETO_FIRST_OVER_LINE,
              told(first),
              Fraction.of(first.count(), total).percent(),
              threshold.percent()));
    }
    if (tied) {
      notes.add(tieNote(ties, tieFrom, tieTo));
      if (ties.equals("allOut") && tieFrom == 0) {
        notes.add(Note.of(NoteCode.PARETO_TIE_FIRST_KEPT, told(rows.get(0))));
      }
    }
    return new ParetoFigures(
        total, threshold, lines(main), readings(reaching(), tieTo, allOut), notes);
  }

  /** How many rows at the head stay within the line. */
  private int within() {
    int rowsWithin = 0;
    while (rowsWithin < rows.size() && cumulative(rowsWithin).compareTo(threshold) <= 0) {
      rowsWithin++;
    }
    return rowsWithin;
  }

  /** How many rows it takes to reach the line. */
  private int reaching() {
    int row = 0;
    while (cumulative(row).compareTo(threshold) < 0) {
      row++;
    }
    return row + 1;
  }

  /**
   * True when a cut above this row parts two equal counts. Others are last by rule, so that a count
   * equal to one of theirs is no tie.
   */
  private boolean isTie(int row) {
    return row > 0
        && row < rows.size()
        && row != ordinary
        && rows.get(row - 1).count() == rows.get(row).count();
  }

  private Note tieNote(String ties, int from, int to) {
    NoteCode code =
        switch (ties) {
          case "allIn" -> NoteCode.PARETO_TIE_ALL_IN;
          case "allOut" -> NoteCode.PARETO_TIE_ALL_OUT;
          default -> NoteCode.PARETO_TIE_ROW_BY_ROW;
        };
    String names =
        rows.subList(from, to).stream().map(Pareto::told).collect(Collectors.joining(Term.COMMA));
    return Note.of(code, names, rows.get(from).count(), threshold.percent());
  }

  /** The name in a note: that of what has no category is told in the language of the reader. */
  private static String told(NamedCount row) {
    return row.name().equals(Unclassified.CATEGORY) ? Note.category(row.name()) : row.name();
  }

  private Fraction cumulative(int row) {
    return Fraction.of(sums[row], total);
  }

  private List<Line> lines(int main) {
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      NamedCount count = rows.get(row);
      lines.add(
          new Line(
              count.name(),
              count.count(),
              Fraction.of(count.count(), total),
              cumulative(row),
              row < main));
    }
    return lines;
  }

  private Readings readings(int reaching, int tiesIn, int tiesOut) {
    return new Readings(names(reaching), names(tiesIn), names(tiesOut));
  }

  private List<String> names(int head) {
    return rows.subList(0, head).stream().map(NamedCount::name).toList();
  }
}
