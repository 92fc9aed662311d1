package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import manyi.grid.Value;
import manyi.intake.header.HeaderAliases;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.language.Spelling;
import manyi.record.TallyLine;

/** Tells a tally that gives shares alone, 满意 60%: how many people they are nobody can tell. */
final class TallyShares {
  private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]+)?[%％]");
  private static final Pattern PERCENT = Pattern.compile("[%％]|百分比|占比|比例");

  private TallyShares() {}

  /** The heads of levels under which nothing but shares stands, two at least; empty else. */
  static List<HeaderCell> in(SheetFrame frame, HeaderAliases aliases) {
    List<HeaderCell> levels = new ArrayList<>();
    int ofShares = 0;
    for (HeaderCell head : frame.headers()) {
      boolean isLevel =
          TallyLayout.level(aliases, head.spelling().key())
              .filter(field -> field != TallyLine.ABSTAINED)
              .isPresent();
      if (isLevel) {
        Holds holds = holds(frame, head);
        if (holds == Holds.COUNTS) {
          return List.of();
        }
        levels.add(head);
        ofShares += holds == Holds.SHARES ? 1 : 0;
      }
    }
    return ofShares < 2 ? List.of() : List.copyOf(levels);
  }

  private enum Holds {
    SHARES,
    COUNTS,
    /** Nothing, or what may be either. */
    NOTHING_CERTAIN
  }

  private static Holds holds(SheetFrame frame, HeaderCell head) {
    boolean isNamed =
        head.spelling().units().stream().anyMatch(unit -> PERCENT.matcher(unit).find());
    boolean isShare = isNamed;
    for (int row : frame.bodyRows()) {
      Value value = frame.at(row, head.column());
      isShare |= isShare(value);
      if (!isNamed && !TallyCount.isBlank(value) && !isShare(value) && !isNoneOrAll(value)) {
        return Holds.COUNTS;
      }
    }
    return isShare ? Holds.SHARES : Holds.NOTHING_CERTAIN;
  }

  /** 60%, and 0.6 too: nobody counts parts of people. */
  private static boolean isShare(Value value) {
    return SHARE.matcher(Spelling.plain(value.shown())).matches()
        || (value instanceof Value.Numeric numeric
            && numeric.number().signum() > 0
            && numeric.number().compareTo(BigDecimal.ONE) < 0);
  }

  /** 0 and 1 may be shares and counts. */
  private static boolean isNoneOrAll(Value value) {
    return value instanceof Value.Numeric numeric
        && (numeric.number().signum() == 0 || numeric.number().compareTo(BigDecimal.ONE) == 0);
  }
}
