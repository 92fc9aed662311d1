package manyi.figures.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.record.Source;

/**
 * A returned questionnaire that is worth a look. It counts like any other.
 *
 * @param source where it stands
 * @param reasons at least one, in the order of {@link Doubt}
 */
public record DoubtfulReturn(Source source, List<Reason> reasons) {
  public DoubtfulReturn {
    reasons = List.copyOf(reasons);
  }

  /**
   * One reason.
   *
   * @param seen what there is to see: the one answer, the seconds, the room, the date; of a twin
   *     the name of what beside the answers is the same, see {@link Likeness}
   * @param others the returns that it is compared with, its twins or those of the same household;
   *     of many the first few
   */
  public record Reason(Doubt doubt, String seen, List<Source> others) {
    private static final int NAMED = 5;

    public Reason {
      others = List.copyOf(others);
    }

    static Reason of(Doubt doubt, String seen) {
      return new Reason(doubt, seen, List.of());
    }

    /** A reason that lies in a group of which the return is one. */
    static Reason among(Doubt doubt, String seen, List<Source> group, Source self) {
      return new Reason(
          doubt, seen, group.stream().filter(one -> !one.equals(self)).limit(NAMED).toList());
    }

    /** The form in JSON: {@code 满意}, {@code room: 0001/Sheet1/9}. */
    @Override
    public String toString() {
      return others.isEmpty()
          ? seen
          : seen + ": " + others.stream().map(Source::label).collect(Collectors.joining(", "));
    }
  }

  /** The reason of a kind, if it is one of them. */
  public Optional<Reason> reason(Doubt doubt) {
    return reasons.stream().filter(reason -> reason.doubt() == doubt).findFirst();
  }

  /** True when nothing but this speaks against it. */
  public boolean isOnly(Doubt doubt) {
    return reasons.size() == 1 && reasons.get(0).doubt() == doubt;
  }
}
