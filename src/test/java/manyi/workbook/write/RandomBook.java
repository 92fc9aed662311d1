package manyi.workbook.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import manyi.grid.Area;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.CheckPlan;
import manyi.grid.ChoicePlan;
import manyi.grid.Format;
import manyi.grid.LinesPlan;
import manyi.grid.Origin;
import manyi.grid.PrintPlan;
import manyi.grid.Role;
import manyi.grid.ScalePlan;
import manyi.grid.SeriesPlan;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.language.Language;

/** Plans of workbooks from a seed: all that a plan can say, in any mixture. */
final class RandomBook {
  private static final String[] TEXTS = {
    "保洁",
    "3-1-101",
    "=1+1",
    "+86 138 0000 0000",
    "-",
    "@某人",
    " 前后 ",
    "两行\n文字",
    "a\tb",
    "_x0041_ 与 _x000D_",
    "<b>&amp;\"'",
    "😀 楼道",
    "]]>",
    "\u0001控制",
    "断\uD83D开",
    "#DIV/0!",
    "长".repeat(400),
    "",
    "０１２",
    "1e5"
  };
  private static final String[] NUMBERS = {
    "0",
    "1",
    "-1",
    "17",
    "0.92678",
    "1234567.891",
    "1e15",
    "123456789012345678",
    "-0.000001",
    "1e-9"
  };
  private static final String[] ERRORS = {"#DIV/0!", "#N/A", "#VALUE!", "#SPILL!", "#REF!"};
  private static final String[] NAMES = {"总览", "3.投诉", "a'b", "月 报", "R&D <1>", "=表", "Sheet1"};

  private final Random random;

  private RandomBook(long seed) {
    random = new Random(seed);
  }

  static BookPlan of(long seed) {
    return new RandomBook(seed).book();
  }

  private BookPlan book() {
    List<String> names = new ArrayList<>(List.of(NAMES));
    Collections.shuffle(names, random);
    names = names.subList(0, 1 + random.nextInt(3));
    List<SheetPlan> sheets = new ArrayList<>();
    for (String name : names) {
      sheets.add(sheet(name, names));
    }
    return new BookPlan(
        any(Origin.values()),
        any("客户服务月报", "R&D <报> \"1\"", "报告 2026"),
        any(Language.values()),
        LocalDate.of(2000 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28)),
        any("", "绿城 & 品质部", "2026 年报", "长".repeat(300)),
        sheets);
  }

  @SafeVarargs
  private <T> T any(T... all) {
    return all[random.nextInt(all.length)];
  }

  private <T> T from(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean often() {
    return random.nextInt(3) > 0;
  }

  private SheetPlan sheet(String name, List<String> names) {
    SheetPlan.Builder sheet = SheetPlan.named(name);
    int rows = 1 + random.nextInt(12);
    int columns = 1 + random.nextInt(7);
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        if (often()) {
          sheet.put(row, column, cell(names));
        }
      }
    }
    if (often()) {
      sheet.width(1 + random.nextInt(columns), 4 + random.nextInt(300));
      sheet.height(1 + random.nextInt(rows), 10 + random.nextInt(80));
      sheet.freeze(random.nextInt(3), random.nextInt(3));
    }
    if (random.nextBoolean()) {
      sheet.merge(Area.of(rows + 1, 1, rows + 2, columns));
    }
    if (random.nextBoolean()) {
      sheet.filter(Area.of(1, 1, rows, columns));
    }
    if (random.nextBoolean()) {
      sheet.scale(new ScalePlan(Area.of(1, 1, rows, 1), random.nextBoolean()));
    }
    if (random.nextInt(4) == 0) {
      sheet.withoutFoot();
    }
    printing(sheet, rows, columns);
    entries(sheet, rows);
    if (random.nextInt(3) == 0) {
      chart(sheet, rows + 4, columns);
    } else if (random.nextInt(3) == 0) {
      int last = rows + 3 + random.nextInt(4);
      sheet.lines(
          new LinesPlan(
              rows + 3,
              last,
              last + random.nextInt(30),
              List.of(Format.TEXT, any(Format.values()))));
    }
    return sheet.build();
  }

  private void printing(SheetPlan.Builder sheet, int rows, int columns) {
    sheet.print(new PrintPlan(random.nextBoolean(), random.nextBoolean(), random.nextInt(3)));
    if (rows > 2 && random.nextBoolean()) {
      sheet.breakBefore(3).breakBefore(2);
    }
    if (columns > 3 && random.nextBoolean()) {
      sheet.breakBeforeColumn(3).repeatColumns(1);
    }
    if (random.nextInt(3) == 0) {
      sheet.printColumns(1 + random.nextInt(columns));
    }
  }

  private void entries(SheetPlan.Builder sheet, int rows) {
    List<List<String>> lists =
        List.of(
            List.of("有效", "协调"),
            List.of("张三,主任", "李四"),
            IntStream.range(0, 90).mapToObj(i -> "3-1-" + i).toList(),
            List.of());
    for (int i = random.nextInt(4); i > 0; i--) {
      String prompt = any("", "请选择", "a & \"b\"");
      Area cells = Area.of(1, i, rows, i);
      if (random.nextBoolean()) {
        sheet.choice(new ChoicePlan(cells, from(lists), often(), prompt));
      } else {
        sheet.check(new CheckPlan(cells, any(CheckPlan.Kind.values()), prompt));
      }
    }
  }

  private CellPlan cell(List<String> names) {
    Role role = any(Role.values());
    Format format = any(Format.values());
    CellPlan cell =
        switch (random.nextInt(8)) {
          case 0 -> CellPlan.of(number(), role, format);
          case 1 -> CellPlan.of(Value.blank(), role, format);
          case 2 -> CellPlan.of(new Value.Bool(random.nextBoolean()), role, format);
          case 3 -> CellPlan.of(new Value.Broken(any(ERRORS)), role, format);
          case 4 -> CellPlan.of(moment(), role, format);
          case 5 ->
              CellPlan.formula(
                  "IF('" + from(names).replace("'", "''") + "'!A1>0,\"<是>\",1)",
                  any(number(), Value.text(any(TEXTS)), Value.blank(), new Value.Broken("#N/A")),
                  role,
                  format);
          default -> CellPlan.of(Value.text(any(TEXTS)), role, format);
        };
    return random.nextInt(5) == 0
        ? cell.linkedTo(from(names), new CellRef(1 + random.nextInt(9), 1))
        : cell;
  }

  private Value number() {
    return Value.number(new BigDecimal(any(NUMBERS)));
  }

  private Value moment() {
    LocalDateTime at =
        LocalDateTime.of(
            any(1900, 1999, 2026), 1 + random.nextInt(12), 1 + random.nextInt(28), 9, 30);
    return switch (any(Value.Moment.Part.values())) {
      case DATE -> new Value.Moment(at.toLocalDate().atStartOfDay(), Value.Moment.Part.DATE, "");
      case TIME ->
          new Value.Moment(
              LocalDate.of(1899, 12, 31).atTime(at.toLocalTime()), Value.Moment.Part.TIME, "");
      case DATE_AND_TIME -> new Value.Moment(at, Value.Moment.Part.DATE_AND_TIME, "");
    };
  }

  private void chart(SheetPlan.Builder sheet, int first, int columns) {
    int names = 1 + random.nextInt(5);
    for (int i = 0; i < names; i++) {
      sheet.put(first + 1 + i, 1, SampleBook.text("类" + i, Role.LABEL));
      for (int column = 2; column <= 4; column++) {
        if (often()) {
          sheet.put(
              first + 1 + i,
              column,
              CellPlan.of(number(), Role.BODY, column == 4 ? Format.RATE : Format.COUNT));
        }
      }
    }
    for (int column = 2; column <= 4; column++) {
      sheet.put(first, column, SampleBook.text("列" + column, Role.HEAD));
    }
    ChartPlan.Kind kind = any(ChartPlan.Kind.values());
    List<SeriesPlan> series = new ArrayList<>();
    series.add(series(first, names, 2, SeriesPlan.Shape.COLUMN, false));
    if (kind == ChartPlan.Kind.UPRIGHT || kind == ChartPlan.Kind.PARETO) {
      series.add(series(first, names, 4, SeriesPlan.Shape.LINE, true));
      series.add(series(first, names, 3, SeriesPlan.Shape.LIMIT, random.nextBoolean()));
    }
    sheet.chart(
        new ChartPlan(
            any("趋势 & <图>", "帕累托"),
            kind,
            Area.of(first + 1, 1, first + names, 1),
            series,
            Area.of(first + names + 2, 1, first + names + 14, Math.max(4, columns)),
            random.nextBoolean()));
  }

  private SeriesPlan series(
      int first, int names, int column, SeriesPlan.Shape shape, boolean secondAxis) {
    return new SeriesPlan(
        new CellRef(first, column),
        Area.of(first + 1, column, first + names, column),
        shape,
        any(SeriesPlan.Tint.values()),
        secondAxis);
  }
}
