package manyi.intake.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.grid.Value;
import manyi.intake.header.HeaderAliases;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.RowClasses;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.survey.SurveyColumns.Role;
import manyi.language.Spelling;
import manyi.record.Column;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;

/**
 * What each column of a tally is: the item, a count of one level, a number of the round, a rate
 * that we compute ourselves. Several columns of one level, 较满意 and 比较满意, add up.
 */
final class TallyLayout {
  private static final Pattern SHARE = Pattern.compile(".*(?:比例|占比|百分比|比重|率|%)");
  private static final Pattern NUMBER_OF = Pattern.compile("(?:人|份|户|票|件)?(?:数量?|次)|人|份|户|票|小计|计数");

  private static final Pattern BUILDING =
      Pattern.compile("(?:楼|栋|幢|座|楼栋|楼宇|栋号|幢号|楼号|组团|片区|分区|区域|园区|期|分期|期数)(?:名称|编号|号)?");

  /** Fields and the columns that count them. */
  final Map<Column<?>, List<HeaderCell>> counts = new LinkedHashMap<>();

  final List<HeaderCell> issued = new ArrayList<>();
  final List<HeaderCell> returned = new ArrayList<>();
  final List<HeaderCell> valid = new ArrayList<>();
  final List<HeaderCell> sums = new ArrayList<>();
  final List<HeaderCell> rates = new ArrayList<>();
  final List<HeaderCell> unknown = new ArrayList<>();

  /** Where the items are named, 0 where no column names them. */
  private int itemColumn;

  private boolean repeatsLevels;

  /** Which part of the project a row counts, if a column says so. */
  private Optional<HeaderCell> building = Optional.empty();

  private TallyLayout() {}

  /**
   * Looks at heads, and for the item also at the cells.
   *
   * @param aliases of tallies, and of returns, whose fields are no items
   */
  static TallyLayout of(
      SheetFrame frame, List<Integer> rows, HeaderAliases aliases, SurveyColumns columns) {
    TallyLayout layout = new TallyLayout();
    List<HeaderCell> named = new ArrayList<>();
    Set<String> levels = new HashSet<>();
    for (HeaderCell head : frame.headers()) {
      String key = head.spelling().key();
      Optional<Column<?>> count = level(aliases, levelKey(head, aliases));
      if (isShare(head)) {
        layout.rates.add(head);
      } else if (count.isPresent()) {
        layout.counts.computeIfAbsent(count.get(), field -> new ArrayList<>()).add(head);
        layout.repeatsLevels |= !levels.add(levelKey(head, aliases));
      } else if (isItem(aliases, key)) {
        named.add(head);
      } else if (columns.is(Role.ISSUED, key)) {
        layout.issued.add(head);
      } else if (columns.is(Role.RETURNED, key)) {
        layout.returned.add(head);
      } else if (columns.is(Role.VALID, key)) {
        layout.valid.add(head);
      } else if (columns.is(Role.SUM, key)) {
        layout.sums.add(head);
      } else if (columns.is(Role.RATE, key)) {
        layout.rates.add(head);
      } else {
        layout.unknown.add(head);
      }
    }
    layout.chooseItem(frame, rows, named, aliases);
    layout.building =
        frame.headers().stream()
            .filter(head -> head.column() != layout.itemColumn)
            .filter(head -> BUILDING.matcher(head.spelling().key()).matches())
            .findFirst();
    return layout;
  }

  /**
   * The column with the most different texts, totals apart, names the items: 项目 may be their
   * heading.
   */
  private void chooseItem(
      SheetFrame frame, List<Integer> rows, List<HeaderCell> named, HeaderAliases aliases) {
    int most = 0;
    HeaderCell item = null;
    for (HeaderCell head : named) {
      int different = texts(frame, rows, head.column());
      if (different > most) {
        most = different;
        item = head;
      }
    }
    int firstCount =
        counts.values().stream().flatMap(List::stream).mapToInt(HeaderCell::column).min().orElse(1);
    if (item == null) {
      for (int column = 1; column < firstCount; column++) {
        int at = column;
        boolean isReturns =
            frame.headers().stream().anyMatch(h -> h.column() == at && isOfReturns(aliases, h));
        int different = isReturns ? 0 : texts(frame, rows, column);
        if (different > most) {
          most = different;
          itemColumn = column;
        }
      }
      unknown.removeIf(head -> head.column() == itemColumn);
      return;
    }
    itemColumn = item.column();
    for (HeaderCell head : named) {
      if (!head.equals(item)) {
        unknown.add(head);
      }
    }
  }

  private static int texts(SheetFrame frame, List<Integer> rows, int column) {
    Set<String> different = new HashSet<>();
    for (int row : rows) {
      if (frame.at(row, column) instanceof Value.Text text
          && !text.isBlank()
          && !RowClasses.isTotal(text.text())) {
        different.add(text.text());
      }
    }
    return different.size();
  }

  /** Where the items are named, A is 1; 0 where no column names them. */
  int itemColumn() {
    return itemColumn;
  }

  /** The column that names the building, or another part of the project, which a row counts. */
  Optional<HeaderCell> building() {
    return building;
  }

  /** True for a table that can be a tally: items, at least two levels, each of them once. */
  boolean isTally() {
    return itemColumn > 0
        && !repeatsLevels
        && counts.keySet().stream().filter(field -> field != TallyLine.ABSTAINED).count() >= 2;
  }

  int explained() {
    return 1
        + counts.values().stream().mapToInt(List::size).sum()
        + issued.size()
        + returned.size()
        + valid.size()
        + sums.size()
        + rates.size();
  }

  /** The field that counts a level. */
  static Optional<Column<?>> level(HeaderAliases aliases, String key) {
    return aliases
        .find(TallyLine.KIND, key)
        .flatMap(alias -> TallyLine.KIND.column(alias.field()))
        .filter(field -> field != TallyLine.ITEM);
  }

  private static boolean isItem(HeaderAliases aliases, String key) {
    return aliases
        .find(TallyLine.KIND, key)
        .filter(alias -> alias.field().equals(TallyLine.ITEM.name()))
        .isPresent();
  }

  private static boolean isOfReturns(HeaderAliases aliases, HeaderCell head) {
    return aliases
        .find(SurveyReturn.KIND, head.spelling().key())
        .filter(alias -> !alias.isUnused())
        .isPresent();
  }

  /** The level a column counts; under 满意 with 人数 and 比例 below it, the upper head says it. */
  private static String levelKey(HeaderCell head, HeaderAliases aliases) {
    String key = head.spelling().key();
    String group = Spelling.plain(head.group());
    boolean isUnderLevel = !group.isEmpty() && NUMBER_OF.matcher(key).matches();
    return isUnderLevel && level(aliases, group).isPresent() ? group : key;
  }

  private static boolean isShare(HeaderCell head) {
    return SHARE.matcher(head.spelling().key()).matches()
        || SHARE.matcher(Spelling.plain(head.group())).matches()
        || head.spelling().units().stream().anyMatch(unit -> unit.matches("[%％]"));
  }
}
