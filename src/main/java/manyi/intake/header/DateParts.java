package manyi.intake.header;

import java.util.List;
import java.util.Optional;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Column;
import manyi.record.RecordDate;
import manyi.record.RecordKind;

/**
 * A date in columns of its parts: 年, 月, 日 side by side, or 月 and 日 under a title that names the
 * year.
 *
 * @param field that the date serves
 * @param year empty where the columns give only month and day
 */
record DateParts(Column<?> field, Optional<HeaderCell> year, HeaderCell month, HeaderCell day) {

  /** The first such columns of a table; the group over them says which date it is. */
  static Optional<DateParts> in(
      RecordKind<?> kind, List<HeaderCell> headers, HeaderAliases aliases) {
    for (int i = 0; i + 1 < headers.size(); i++) {
      HeaderCell month = headers.get(i);
      HeaderCell day = headers.get(i + 1);
      if (isPart(month, "月") && isPart(day, "日") && areBeside(month, day)) {
        Optional<HeaderCell> year =
            i > 0 && isPart(headers.get(i - 1), "年") && areBeside(headers.get(i - 1), month)
                ? Optional.of(headers.get(i - 1))
                : Optional.empty();
        return field(kind, month, aliases).map(field -> new DateParts(field, year, month, day));
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(HeaderCell head, String part) {
    String key = head.spelling().key();
    return key.equals(part) || (part.equals("年") && key.equals("年份")) || key.equals(part + "份");
  }

  private static boolean areBeside(HeaderCell left, HeaderCell right) {
    return left.column() + 1 == right.column() && left.group().equals(right.group());
  }

  private static Optional<? extends Column<?>> field(
      RecordKind<?> kind, HeaderCell month, HeaderAliases aliases) {
    return month.group().isEmpty()
        ? RecordDate.inLog(kind)
        : aliases
            .find(kind, HeaderSpelling.key(month.group()))
            .flatMap(alias -> kind.column(alias.field()))
            .filter(field -> field.type() == Column.Type.WHEN);
  }

  List<HeaderCell> all() {
    return year.isPresent() ? List.of(year.get(), month, day) : List.of(month, day);
  }
}
