package manyi.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.ChartPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SeriesPlan;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.workbook.write.SampleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetLayoutTest {

  @ParameterizedTest
  @CsvSource({
    "BODY, 按时办结率与回访, 19",
    "BODY, on time, 10",
    "BODY, 短, 8",
    "BODY, 一个远远超过三十个半角字符宽度的普通单元格内容, 33",
    "PROSE, 一个远远超过三十个半角字符宽度的普通单元格内容会自动换行而不是无限加宽, 49",
    "HEAD, 较上月变化（百分点）, 17",
    "TITLE, 绿城一号物业服务中心客户服务月报, 8",
  })
  void aColumnFitsItsTextAWideCharacterTakingTwo(Role role, String text, int width) {
    SheetLayout layout = new SheetLayout(SheetPlan.named("宽").put(1, 1, text(text, role)).build());
    assertEquals(width, layout.widths().get(1));
  }

  @Test
  void aNumberNeverShowsAsHashes() {
    SheetPlan sheet =
        SheetPlan.named("宽")
            .width(1, 8)
            .put(1, 1, SampleBook.number("1234567890", Role.BODY, Format.COUNT))
            .build();
    assertEquals(16, new SheetLayout(sheet).widths().get(1));
  }

  @ParameterizedTest
  @CsvSource({"100, 34", "430, 40", "900, 76"})
  void aColumnOfProseWidensWhereNoRowCouldBeHighEnough(int characters, int width) {
    SheetPlan sheet =
        SheetPlan.named("长")
            .width(1, 34)
            .put(1, 1, text("漏".repeat(characters), Role.PROSE))
            .build();
    SheetLayout layout = new SheetLayout(sheet);
    assertEquals(width, layout.widths().get(1));
    assertTrue(layout.heights().get(1) < 409, () -> "" + layout.heights());
  }

  @Test
  void aRowIsHighEnoughForItsLongestText() {
    SheetPlan sheet =
        SheetPlan.named("高")
            .width(1, 22)
            .put(1, 1, text("业主反映地下车库照明损坏三天无人处理夜间进出不便", Role.PROSE))
            .put(1, 2, text("短", Role.BODY))
            .put(2, 1, text("短", Role.PROSE))
            .build();
    SheetLayout layout = new SheetLayout(sheet);
    // 24 wide characters, ten to a line: three lines of 15 points and five to spare.
    assertEquals(50, layout.heights().get(1));
    assertEquals(22, layout.heights().get(2));
  }

  @Test
  void aHeightOfThePlanGivesWayToText() {
    SheetPlan sheet =
        SheetPlan.named("高")
            .width(1, 22)
            .height(1, 12)
            .height(2, 6)
            .height(3, 60)
            .put(1, 1, text("第一行\n第二行\n第三行", Role.PROSE))
            .put(3, 1, CellPlan.of(Value.blank(), Role.INPUT, Format.GENERAL))
            .build();
    SheetLayout layout = new SheetLayout(sheet);
    assertEquals(List.of(50.0, 6.0, 60.0), List.copyOf(layout.heights().values()));
  }

  @Test
  void aTextOverSeveralColumnsIsBrokenWhereTheyEnd() {
    SheetPlan sheet =
        SheetPlan.named("并")
            .width(1, 11)
            .width(2, 11)
            .put(1, 1, text("业主反映地下车库照明损坏三天无人处理夜间进出不便", Role.PROSE))
            .merge(Area.of(1, 1, 1, 2))
            .build();
    assertEquals(50, new SheetLayout(sheet).heights().get(1));
  }

  @Test
  void aTextOverSeveralRowsRaisesTheLastOfThem() {
    SheetPlan sheet =
        SheetPlan.named("并")
            .width(1, 22)
            .put(1, 1, text("第一行\n第二行\n第三行\n第四行\n第五行", Role.PROSE))
            .merge(Area.of(1, 1, 2, 1))
            .build();
    SheetLayout layout = new SheetLayout(sheet);
    assertEquals(List.of(22.0, 58.0), List.copyOf(layout.heights().values()));
  }

  @Test
  void freeTextSpreadsAsFarAsItMustAndStopsBeforeAFilledCell() {
    SheetPlan sheet =
        SheetPlan.named("散")
            .put(1, 1, text("绿城一号物业服务中心", Role.NOTE))
            .put(2, 1, text("绿城一号物业服务中心客户服务月报", Role.TITLE))
            .put(3, 1, text("绿城一号物业服务中心客户服务月报", Role.NOTE))
            .put(3, 2, text("值", Role.BODY))
            .put(4, 1, text("短", Role.NOTE))
            .put(4, 6, text("值", Role.BODY))
            .build();
    SheetLayout layout = new SheetLayout(sheet);
    assertEquals(List.of(Area.of(1, 1, 1, 3), Area.of(2, 1, 2, 6)), layout.spans());
    assertTrue(layout.heights().get(3) > 60, "broken into lines in its own cell");
    assertEquals(19, layout.heights().get(1));
  }

  @Test
  void chartsCountAsUsedGround() {
    SheetLayout layout =
        new SheetLayout(
            SampleBook.figures("图")
                .chart(
                    SampleBook.chart(
                        ChartPlan.Kind.UPRIGHT,
                        SampleBook.series(
                            2, SeriesPlan.Shape.COLUMN, SeriesPlan.Tint.PRIMARY, false)))
                .build());
    assertEquals(20, layout.lastRow());
    assertEquals(5, layout.lastColumn());
  }

  private static CellPlan text(String text, Role role) {
    return CellPlan.text(text, role);
  }
}
