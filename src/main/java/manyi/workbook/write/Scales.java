package manyi.workbook.write;

import manyi.grid.ScalePlan;
import manyi.layout.Palette;
import manyi.workbook.Colours;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Shades a column by its numbers. */
final class Scales {
  private Scales() {}

  static void add(XSSFSheet sheet, ScalePlan plan) {
    XSSFSheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = conditions.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(3);
    scale.getThresholds()[0].setRangeType(RangeType.MIN);
    scale.getThresholds()[1].setRangeType(RangeType.PERCENTILE);
    scale.getThresholds()[1].setValue(50d);
    scale.getThresholds()[2].setRangeType(RangeType.MAX);
    String low = plan.highIsGood() ? Palette.SCALE_LOW : Palette.SCALE_HIGH;
    String high = plan.highIsGood() ? Palette.SCALE_HIGH : Palette.SCALE_LOW;
    scale.setColors(
        new Color[] {Colours.of(low), Colours.of(Palette.SCALE_MIDDLE), Colours.of(high)});
    conditions.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf(plan.cells().toString())}, rule);
  }
}
