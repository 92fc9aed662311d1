package manyi.intake.cell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.grid.Value;
import manyi.intake.sheet.CellText;
import manyi.language.BlankMark;
import manyi.record.When;
import manyi.record.Words;
import manyi.record.word.Status;
import manyi.record.word.Vocabulary;

/** Reads the dates of a column; words such as 处理中 or 未回访 in it are blank (D24). */
final class WhenReading implements CellReading {
  private static final Set<String> NOTHING =
      Set.of(
          "无", "暂无", "未", "待定", "未知", "不详", "空", "(空)", "（空）", "N/A", "n/a", "NA", "未回访", "待回访",
          "暂未回访", "无需回访", "不回访", "暂不回访", "未反馈", "待反馈", "未答复", "未升级", "未上报", "暂未完成", "未到期");

  /** When somebody moved in is often known by the month; the first counts as its day. */
  private static final Pattern MONTH_ALONE =
      Pattern.compile("((?:19[5-9]|20[0-9])[0-9])\\s*[年./-]\\s*(1[0-2]|0?[1-9])\\s*月?(?:份)?");

  private final DateReading dates;
  private final Words words;
  private final Reach reach;

  /** How far from the day of the run the dates of a column may lie. */
  enum Reach {
    /** From 2000 to the day of the run. */
    HAPPENED,
    /** Plans and deadlines: from 2000 on. */
    AHEAD,
    /** When somebody moved in: long before 2000 too. */
    LONG_AGO
  }

  WhenReading(DateReading dates, Words words, Reach reach) {
    this.dates = dates;
    this.words = words;
    this.reach = reach;
  }

  @Override
  public Outcome read(Value value) {
    if (reach == Reach.LONG_AGO && value instanceof Value.Text text) {
      Matcher month = MONTH_ALONE.matcher(CellText.strip(text.text()));
      if (month.matches()) {
        When first =
            When.on(
                LocalDate.of(
                    Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1));
        return Outcome.doubtful(first, Code.DAY_ASSUMED, first.toString());
      }
    }
    DateReading.Result result =
        switch (reach) {
          case HAPPENED -> dates.read(value);
          case AHEAD -> dates.readAhead(value);
          case LONG_AGO -> dates.readLongAgo(value);
        };
    return switch (result.kind()) {
      case READ ->
          result.isYearAssumed()
              ? Outcome.doubtful(result.when(), Code.YEAR_ASSUMED, result.when().toString())
              : Outcome.of(result.when());
      case RELATIVE -> new Outcome(result, "", Optional.empty(), "");
      case OUT_OF_RANGE -> Outcome.unreadable(Code.DATE_OUT_OF_RANGE, value);
      case UNREADABLE ->
          isNothing(value) ? Outcome.BLANK : Outcome.unreadable(Code.DATE_UNREADABLE, value);
    };
  }

  private boolean isNothing(Value value) {
    if (!(value instanceof Value.Text || value instanceof Value.Bool)) {
      return false;
    }
    String bare = CellText.strip(value.shown());
    return BlankMark.is(bare)
        || NOTHING.contains(bare)
        || words
            .meaning(Vocabulary.STATUS.name(), Vocabulary.STATUS, bare)
            .filter(Status::isOpen)
            .isPresent();
  }
}
