package manyi.workbook.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import manyi.grid.SeriesPlan.Shape;
import manyi.grid.SeriesPlan.Tint;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.language.Language;

/** Plans that the tests of this package write. */
public final class SampleBook {
  static final LocalDate DATED = LocalDate.of(2026, 3, 31);

  private SampleBook() {}

  public static BookPlan of(SheetPlan... sheets) {
    return new BookPlan(Origin.REPORT, "客户服务月报", Language.ZH, DATED, "绿城一号 & 品质部", List.of(sheets));
  }

  public static CellPlan text(String text, Role role) {
    return CellPlan.text(text, role);
  }

  public static CellPlan number(String number, Role role, Format format) {
    return CellPlan.of(Value.number(new BigDecimal(number)), role, format);
  }

  /** Categories in A2:A5, counts in B and C, shares in D and E; one count and one share missing. */
  public static SheetPlan.Builder figures(String name) {
    String[][] rows = {
      {"类别", "主要", "其他", "累计占比", "80% 线"},
      {"保洁", "7", "", "0.5385", "0.8"},
      {"维修", "3", "2", "", "0.8"},
      {"绿化", "0", "1", "0.9231", "0.8"},
      {"停车", "1", "4", "1", "0.8"},
    };
    SheetPlan.Builder sheet = SheetPlan.named(name);
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        String cell = rows[row][column];
        boolean words = row == 0 || column == 0;
        Format format = column > 2 ? Format.RATE : Format.COUNT;
        if (words) {
          sheet.put(row + 1, column + 1, text(cell, row == 0 ? Role.HEAD : Role.LABEL));
        } else if (cell.isEmpty()) {
          sheet.put(row + 1, column + 1, CellPlan.of(Value.blank(), Role.BODY, format));
        } else {
          sheet.put(row + 1, column + 1, number(cell, Role.BODY, format));
        }
      }
    }
    return sheet;
  }

  /** A chart over {@link #figures}, below them. */
  public static ChartPlan chart(ChartPlan.Kind kind, SeriesPlan... series) {
    return new ChartPlan(
        kind.name(), kind, Area.of(2, 1, 5, 1), List.of(series), Area.of(7, 1, 20, 5), false);
  }

  public static SeriesPlan series(int column, Shape shape, Tint tint, boolean secondAxis) {
    return new SeriesPlan(
        new CellRef(1, column), Area.of(2, column, 5, column), shape, tint, secondAxis);
  }

  /** Every kind of chart that there is, each on a sheet of its own. */
  static BookPlan everyChart() {
    SeriesPlan main = series(2, Shape.COLUMN, Tint.PRIMARY, false);
    SeriesPlan rest = series(3, Shape.COLUMN, Tint.QUIET, false);
    SeriesPlan line = series(4, Shape.LINE, Tint.SECONDARY, true);
    SeriesPlan limit = series(5, Shape.LIMIT, Tint.LIMIT, true);
    return of(
        figures("并列").chart(chart(ChartPlan.Kind.UPRIGHT, main, rest, line, limit)).build(),
        figures("堆积").chart(chart(ChartPlan.Kind.STACKED, main, rest)).build(),
        figures("横向").chart(chart(ChartPlan.Kind.LYING, main)).build(),
        figures("帕累托")
            .chart(chart(ChartPlan.Kind.PARETO, main, rest, line, limit))
            .chart(chart(ChartPlan.Kind.UPRIGHT, series(4, Shape.LINE, Tint.TERTIARY, false)))
            .build());
  }

  /** A book with one of everything. */
  static BookPlan everything() {
    SheetPlan report =
        figures("月报")
            .put(6, 1, text("看明细", Role.NOTE).linkedTo("表单"))
            .put(6, 2, CellPlan.formula("SUM(B2:B5)", Value.number(11), Role.TOTAL, Format.COUNT))
            .put(6, 3, text("=1+1", Role.BODY))
            .put(22, 1, text("说明", Role.SECTION))
            .merge(Area.of(6, 4, 6, 5))
            .height(3, 30)
            .width(2, 20)
            .freeze(1, 1)
            .filter(Area.of(1, 1, 5, 5))
            .scale(new ScalePlan(Area.of(2, 2, 5, 2), true))
            .print(new PrintPlan(true, false, 1))
            .breakBefore(4)
            .chart(
                chart(
                    ChartPlan.Kind.UPRIGHT,
                    series(2, Shape.COLUMN, Tint.PRIMARY, false),
                    series(4, Shape.LINE, Tint.SECONDARY, true)))
            .build();
    SheetPlan form =
        SheetPlan.named("表单")
            .put(1, 1, text("房号", Role.HEAD))
            .put(1, 2, text("日期", Role.HEAD))
            .lines(new LinesPlan(2, 3, 9, List.of(Format.TEXT, Format.DATE)))
            .choice(new ChoicePlan(Area.of(2, 1, 9, 1), List.of("有效", "协调"), false, "请选择"))
            .check(new CheckPlan(Area.of(2, 2, 9, 2), CheckPlan.Kind.DATE))
            .build();
    return of(report, form);
  }
}
