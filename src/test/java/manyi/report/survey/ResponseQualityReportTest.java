package manyi.report.survey;

import static manyi.report.MonthlyBooks.shows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.figures.survey.Doubt;
import manyi.figures.survey.DoubtfulReturn;
import manyi.figures.survey.DoubtfulReturn.Reason;
import manyi.figures.survey.Likeness;
import manyi.figures.survey.ResponseQuality;
import manyi.grid.BookPlan;
import manyi.grid.CellRef;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.record.Period;
import manyi.record.Round;
import manyi.record.Source;
import manyi.report.InventedYear;
import manyi.report.MonthlyBooks;
import manyi.report.SheetBook;
import manyi.report.YearBooks;
import manyi.report.block.Cover;
import manyi.report.block.DataQuality;
import manyi.report.block.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sheet 数据质量 says of returns that are worth a look. */
class ResponseQualityReportTest {
  private static final Round ROUND = new Round(InventedYear.YEAR, 1);

  private static Source row(String batch, int row) {
    return Source.of(batch, batch.equals("0001") ? "甲区.csv" : "乙区.csv", "答卷", row);
  }

  private static DoubtfulReturn doubtful(Source source, Reason... reasons) {
    return new DoubtfulReturn(source, List.of(reasons));
  }

  private static Reason reason(Doubt doubt, String seen, Source... others) {
    return new Reason(doubt, seen, List.of(others));
  }

  /** 31 of 240 returns, of 230 households. */
  private static ResponseQuality quality(int alike) {
    List<DoubtfulReturn> found =
        new ArrayList<>(
            List.of(
                doubtful(row("0001", 4), reason(Doubt.ALIKE, "不满意"), reason(Doubt.TOO_FAST, "7")),
                doubtful(
                    row("0001", 9),
                    reason(Doubt.TWIN, Likeness.TEXT.code(), row("0001", 12), row("0002", 3))),
                doubtful(row("0001", 10), reason(Doubt.BLANK, "")),
                doubtful(row("0001", 11), reason(Doubt.ANSWERED_TWICE, "1-2-301", row("0001", 30))),
                doubtful(row("0002", 5), reason(Doubt.ROOM_UNLISTED, "9-9-909")),
                doubtful(row("0002", 6), reason(Doubt.ROOM_VACANT, "1-2-302")),
                doubtful(row("0002", 8), reason(Doubt.OUTSIDE_ROUND, "2025-12-30"))));
    IntStream.range(0, alike)
        .forEach(i -> found.add(doubtful(row("0002", 40 + 2 * i), reason(Doubt.ALIKE, "满意"))));
    return new ResponseQuality(ROUND, Optional.of(240), 240, Optional.of(230), found);
  }

  private static DataQuality data(ResponseQuality... rounds) {
    return new DataQuality(MonthlyBooks.quality().imports(), List.of(rounds));
  }

  private static SheetPlan survey(DataQuality data, Language language) {
    RoundFigures figures = new InventedYear(3).round(ROUND, Optional.of(400), 240).survey();
    Cover cover = Cover.of("锦程物业", "翠湖花园", ROUND, language, false);
    BookPlan book =
        SheetBook.SURVEY.plan(new Report<>(cover, new InventedYear(3).policy(), data, figures));
    YearBooks.recalculate(book);
    return MonthlyBooks.sheet(book, language == Language.ZH ? "数据质量" : "Data quality");
  }

  private static String at(SheetPlan sheet, int row, int column) {
    return sheet.cells().containsKey(new CellRef(row, column))
        ? sheet.cells().get(new CellRef(row, column)).value().shown()
        : "";
  }

  @Test
  void everyDoubtfulReturnStandsWithItsRowAndWhatWasSeen() {
    SheetPlan sheet = survey(data(quality(2)), Language.ZH);
    int head = MonthlyBooks.find(sheet, "需要逐份核对的答卷（7 份）").row() + 1;
    List<String> lines = new ArrayList<>();
    for (int row = head + 1; row <= head + 7; row++) {
      lines.add(at(sheet, row, 1) + " " + at(sheet, row, 3) + " " + at(sheet, row, 4));
    }
    assertEquals(
        List.of(
            "甲区.csv 4 各题都答“不满意”；只用了 7 秒",
            "甲区.csv 9 与第 12 行、乙区.csv（答卷）第 3 行完全相同，同一段意见",
            "甲区.csv 10 没有一题有效答案",
            "甲区.csv 11 1-2-301 另有第 30 行",
            "乙区.csv 5 住户名册中没有 9-9-909",
            "乙区.csv 6 1-2-302 在住户名册上无人居住",
            "乙区.csv 8 提交于 2025-12-30"),
        lines);
    int alike = MonthlyBooks.find(sheet, "仅各题答案一样的答卷").row() + 2;
    assertEquals(
        "乙区.csv 满意 2 40, 42",
        at(sheet, alike, 1)
            + " "
            + at(sheet, alike, 3)
            + " "
            + at(sheet, alike, 4)
            + " "
            + at(sheet, alike, 5));
  }

  @Test
  void theReasonsAreCountedWithTheirShareOfAll() {
    SheetPlan sheet = survey(data(quality(23)), Language.ZH);
    int head = MonthlyBooks.find(sheet, "答卷质量（存疑的答卷，均已计入）").row() + 1;
    List<String> counts = new ArrayList<>();
    for (int row = head + 1; row <= head + 9; row++) {
      counts.add(at(sheet, row, 2) + " " + at(sheet, row, 3));
    }
    assertEquals("24 0.1", counts.get(0));
    assertEquals("10 多于已入住户数", counts.get(8).split(" ", -1)[0] + " " + at(sheet, head + 9, 1));
  }

  @Test
  void rowsOfAThousandAlikeReturnsAreAllNamedInLinesThatFit() {
    SheetPlan sheet = survey(data(quality(1_000)), Language.ZH);
    int row = MonthlyBooks.find(sheet, "仅各题答案一样的答卷").row() + 2;
    List<String> rows = new ArrayList<>();
    for (; !at(sheet, row, 5).isEmpty(); row++) {
      assertTrue(at(sheet, row, 5).length() < 400);
      rows.addAll(List.of(at(sheet, row, 5).split(", ", -1)));
    }
    assertEquals(1_000, rows.size());
    assertEquals("40", rows.get(0));
    assertEquals("2038", rows.get(999));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aRoundWithoutDoubtsAndATallySaySo(Language language) {
    boolean zh = language == Language.ZH;
    ResponseQuality sound =
        new ResponseQuality(ROUND, Optional.of(9), 9, Optional.empty(), List.of());
    ResponseQuality tally =
        new ResponseQuality(ROUND, Optional.of(9), 0, Optional.empty(), List.of());
    MonthlyBooks.find(survey(data(sound), language), zh ? "没有存疑的答卷" : "No return is doubtful");
    MonthlyBooks.find(
        survey(data(tally), language),
        zh ? "统计表没有逐份答卷，无法检查" : "A tally has no single returns to look at");
  }

  @Test
  void theAnnualReportHasALineForEachRound() {
    InventedYear made = new InventedYear(3).round(ROUND, Optional.of(400), 240);
    Period year = Period.year(InventedYear.YEAR, Period.MONTH_END);
    Cover cover =
        Cover.of("锦程物业", "翠湖花园", year, LocalDate.of(InventedYear.YEAR, 12, 31), Language.ZH, false);
    BookPlan book =
        SheetBook.ANNUAL.plan(new Report<>(cover, made.policy(), data(quality(2)), made.year()));
    SheetPlan sheet = MonthlyBooks.sheet(book, "数据质量");
    int row = MonthlyBooks.find(sheet, "答卷质量（存疑的答卷，均已计入）").row() + 2;
    assertEquals("240 9", at(sheet, row, 2) + " " + at(sheet, row, 3));
    assertEquals(
        "各题答案完全一样 3 份、与别的答卷完全相同 1 份、没有一题有效答案 1 份、答得太快 1 份、同一户不止一份 1 份、"
            + "房号不在名册中 1 份、名册上无人居住 1 份、提交日期不在本期 1 份、多于已入住户数 10 份",
        at(sheet, row, 4));
    assertFalse(shows(sheet, "需要逐份核对的答卷（7 份）"));
  }

  @Test
  void aMonthlyReportSaysNothingOfReturnsNorOfTheirSettings() {
    BookPlan book = MonthlyBooks.of(MonthlyBooks.full(9, 4), Language.ZH);
    assertFalse(shows(MonthlyBooks.sheet(book, "数据质量"), "答卷质量（存疑的答卷，均已计入）"));
    assertFalse(shows(MonthlyBooks.sheet(book, "口径说明"), "每题至少几秒"));
  }
}
