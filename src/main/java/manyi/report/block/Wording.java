package manyi.report.block;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import manyi.diagnostic.Note;
import manyi.figures.Fraction;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.policy.Terms;
import manyi.policy.VisitBands;
import manyi.record.word.Word;

/** The words of a report in one language: its own texts, the names of codes, the notes. */
public final class Wording {
  private final Language language;
  private final Messages report;
  private final Terms terms;
  private final Messages notes;

  public Wording(Language language) {
    this.language = language;
    this.report = Messages.of("report", language);
    this.terms = new Terms(language);
    this.notes = Messages.of("notes", language);
  }

  public Language language() {
    return language;
  }

  public String text(String key) {
    return report.text(key);
  }

  public String text(String key, Object... arguments) {
    return report.text(key, arguments);
  }

  public boolean has(String key) {
    return report.has(key);
  }

  /** Several texts at once, such as the heads of a table. */
  public List<String> texts(String prefix, List<String> keys) {
    return keys.stream().map(key -> text(prefix + key)).toList();
  }

  /** The name of a figure with what it is counted in: 新增（件）. */
  public String measured(Indicator indicator) {
    return text("unit." + indicator.unit().name(), terms.indicator(indicator));
  }

  /** The name of a figure. */
  public String figure(Indicator indicator) {
    return terms.indicator(indicator);
  }

  /** The name on the tab of a sheet. */
  public String sheet(SheetId sheet) {
    return text("sheet." + sheet.key());
  }

  /**
   * The name of a canonical value; a word that no list knows stays as it was written.
   *
   * @param list such as {@code channel}
   * @param code such as {@code phone}
   */
  public String term(String list, String code) {
    return terms.name(list, code);
  }

  /** The name of what a word means; one that was not understood stays as it was written. */
  public String term(String list, Word<?> word) {
    return term(list, word.written());
  }

  /** The sentence of a note. */
  public String note(Note note) {
    return note.sentence(notes);
  }

  /** Names in a row: 保安、保洁. */
  public String list(List<String> names) {
    return String.join(text("list.separator"), names);
  }

  /** The value of a setting as a reader of the regulations would say it. */
  public String setting(Setting setting, String value) {
    String named = "setting." + setting.key() + "." + value;
    if (has(named)) {
      return text(named);
    }
    String pattern = "setting." + setting.key() + ".value";
    return switch (setting) {
      case VISIT_BANDS -> bands(VisitBands.of(value));
      case SCORE_CUTS_5, SCORE_CUTS_10, SCORE_CUTS_100 -> {
        String[] cuts = value.split(" ", -1);
        yield text("setting.cuts", cuts[0], cuts[1]);
      }
      case RETURN_RATE_FLOOR, PARETO_THRESHOLD, REVISIT_SHARE, YEARLY_COVERAGE, PHONE_SHARE ->
          Shown.percent(Fraction.of(new BigDecimal(value)));
      default -> value.isBlank() ? Cells.DASH : has(pattern) ? text(pattern, value) : value;
    };
  }

  /** The bands of the quota of visits, for every sheet that names them: 300 户以下（含）4%、以上 7%. */
  public String bands(VisitBands bands) {
    return list(
        bands.bands().stream()
            .map(
                band ->
                    band.upTo()
                        .map(limit -> text("quota.band.upTo", limit, band.percent()))
                        .orElseGet(() -> text("quota.band.above", band.percent())))
            .toList());
  }

  /** The period in words: 2026年3月, March 2026. */
  public String span(String code) {
    if (code.matches("[0-9]{4}-[0-9]{2}")) {
      YearMonth month = YearMonth.parse(code);
      return text("span.month", month.getYear(), month.getMonthValue(), monthName(month));
    }
    if (code.matches("[0-9]{4}Q[1-4]")) {
      return text("span.quarter", code.substring(0, 4), code.substring(5));
    }
    if (code.matches("[0-9]{4}H[12]")) {
      return text("span.half" + code.charAt(5), code.substring(0, 4));
    }
    return code.matches("[0-9]{4}") ? text("span.year", code) : code;
  }

  /** A month's short name over a column of a year's table: 3月, Mar. */
  public String month(YearMonth month) {
    return text("span.shortMonth", month.getMonthValue(), monthName(month).substring(0, 3));
  }

  private static String monthName(YearMonth month) {
    String name = month.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** A day in a month's table, short enough for the axis of a chart: 3/5, 5 Mar. */
  public String day(LocalDate day) {
    return text("span.day", day.getDayOfMonth(), month(YearMonth.from(day)), day.getMonthValue());
  }

  /** 星期一 as 一, Mon. */
  public String weekday(LocalDate day) {
    return text("weekday." + day.getDayOfWeek().getValue());
  }
}
