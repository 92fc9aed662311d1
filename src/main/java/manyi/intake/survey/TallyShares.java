package manyi.intake.survey;

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
    List<HeaderCell> shares = new ArrayList<>();
    for (HeaderCell head : frame.headers()) {
      boolean isLevel =
          TallyLayout.level(aliases, head.spelling().key())
              .filter(field -> field != TallyLine.ABSTAINED)
              .isPresent();
      if (isLevel && !holdsShares(frame, head)) {
        return List.of();
      }
      if (isLevel) {
        shares.add(head);
      }
    }
    return shares.size() < 2 ? List.of() : List.copyOf(shares);
  }

  private static boolean holdsShares(SheetFrame frame, HeaderCell head) {
    boolean isNamed =
        head.spelling().units().stream().anyMatch(unit -> PERCENT.matcher(unit).find());
    int filled = 0;
    int shares = 0;
    for (int row : frame.bodyRows()) {
      Value value = frame.at(row, head.column());
      if (!TallyCount.isBlank(value)) {
        filled++;
        shares += SHARE.matcher(Spelling.plain(value.shown())).matches() ? 1 : 0;
      }
    }
    return filled > 0 && (isNamed || shares == filled);
  }
}
