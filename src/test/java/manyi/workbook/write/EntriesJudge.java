package manyi.workbook.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.grid.Area;
import manyi.grid.CheckPlan;
import manyi.grid.ChoicePlan;
import manyi.grid.ScalePlan;
import manyi.grid.SheetPlan;
import manyi.layout.Palette;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Compares what may be typed into a written sheet, and what of its look hangs on its numbers. */
final class EntriesJudge {
  private static final int LONGEST_LIST = 255;

  private final SheetPlan plan;
  private final XSSFSheet sheet;
  private final Faults faults;

  EntriesJudge(SheetPlan plan, XSSFSheet sheet, Faults faults) {
    this.plan = plan;
    this.sheet = sheet;
    this.faults = faults;
  }

  void judge() {
    List<ChoicePlan> choices = plan.choices().stream().filter(c -> !c.options().isEmpty()).toList();
    List<XSSFDataValidation> rules = sheet.getDataValidations();
    faults.differ("rules of entry", choices.size() + plan.checks().size(), rules.size());
    if (rules.size() == choices.size() + plan.checks().size()) {
      for (int i = 0; i < choices.size(); i++) {
        choice(choices.get(i), rules.get(i));
      }
      for (int i = 0; i < plan.checks().size(); i++) {
        check(plan.checks().get(i), rules.get(choices.size() + i));
      }
    }
    conditions();
  }

  private void choice(ChoicePlan choice, XSSFDataValidation rule) {
    Faults here = faults.at("choice " + choice.cells());
    common(choice.cells(), choice.prompt(), !choice.isOpen(), rule, here);
    DataValidationConstraint constraint = rule.getValidationConstraint();
    here.differ("kind", ValidationType.LIST, constraint.getValidationType());
    here.differ("arrow", true, rule.getSuppressDropDownArrow());
    String[] inline = constraint.getExplicitListValues();
    here.differ(
        "options", choice.options(), inline == null ? listed(constraint) : Arrays.asList(inline));
    here.differ(
        "short enough", true, inline == null || String.join(",", inline).length() <= LONGEST_LIST);
  }

  private List<String> listed(DataValidationConstraint constraint) {
    AreaReference area =
        new AreaReference(constraint.getFormula1(), sheet.getWorkbook().getSpreadsheetVersion());
    List<String> options = new ArrayList<>();
    for (CellReference at : area.getAllReferencedCells()) {
      options.add(
          sheet
              .getWorkbook()
              .getSheet(at.getSheetName())
              .getRow(at.getRow())
              .getCell(at.getCol())
              .getStringCellValue());
    }
    return options;
  }

  private void check(CheckPlan check, XSSFDataValidation rule) {
    Faults here = faults.at("check " + check.cells());
    boolean warns = check.kind() != CheckPlan.Kind.ANYTHING;
    common(check.cells(), check.prompt(), warns, rule, here);
    DataValidationConstraint constraint = rule.getValidationConstraint();
    String wanted =
        switch (check.kind()) {
          case DATE -> ValidationType.DATE + " 36526 2958465";
          case COUNT -> ValidationType.INTEGER + " 0 null";
          case ANYTHING -> ValidationType.FORMULA + " TRUE null";
        };
    here.differ(
        "kind",
        wanted,
        constraint.getValidationType()
            + " "
            + constraint.getFormula1()
            + " "
            + constraint.getFormula2());
    if (check.kind() == CheckPlan.Kind.COUNT) {
      here.differ(
          "operator",
          DataValidationConstraint.OperatorType.GREATER_OR_EQUAL,
          constraint.getOperator());
    }
  }

  private static void common(
      Area cells, String prompt, boolean warns, XSSFDataValidation rule, Faults here) {
    here.differ(
        "cells",
        List.of(text(cells)),
        Arrays.stream(rule.getRegions().getCellRangeAddresses())
            .map(CellRangeAddress::formatAsString)
            .toList());
    here.differ("prompt", prompt, rule.getPromptBoxText() == null ? "" : rule.getPromptBoxText());
    here.differ("shows its prompt", !prompt.isEmpty(), rule.getShowPromptBox());
    here.differ("warns", warns, rule.getShowErrorBox());
    here.differ("blank is allowed", true, rule.getEmptyCellAllowed());
    if (warns) {
      here.differ("style", ErrorStyle.WARNING, rule.getErrorStyle());
      here.differ("says why", false, rule.getErrorBoxText().isBlank());
    }
  }

  private void conditions() {
    var found = sheet.getSheetConditionalFormatting();
    int wanted =
        plan.scales().size() + (int) plan.lines().flatMap(l -> l.unframed()).stream().count();
    faults.differ("conditions", wanted, found.getNumConditionalFormattings());
    if (wanted != found.getNumConditionalFormattings()) {
      return;
    }
    for (int i = 0; i < plan.scales().size(); i++) {
      scale(plan.scales().get(i), found.getConditionalFormattingAt(i));
    }
    plan.lines()
        .flatMap(lines -> lines.unframed())
        .ifPresent(
            area -> {
              ConditionalFormatting last = found.getConditionalFormattingAt(wanted - 1);
              faults.differ(
                  "frames when filled", text(area), last.getFormattingRanges()[0].formatAsString());
              faults.differ("has a frame", true, last.getRule(0).getBorderFormatting() != null);
              faults.differ("counts", true, last.getRule(0).getFormula1().startsWith("COUNTA($A"));
            });
  }

  private void scale(ScalePlan scale, ConditionalFormatting found) {
    ConditionalFormattingRule rule = found.getRule(0);
    ColorScaleFormatting colours = rule.getColorScaleFormatting();
    Faults here = faults.at("scale " + scale.cells());
    here.differ("cells", text(scale.cells()), found.getFormattingRanges()[0].formatAsString());
    here.differ("is a scale", true, colours != null);
    if (colours != null) {
      String low = scale.highIsGood() ? Palette.SCALE_LOW : Palette.SCALE_HIGH;
      String high = scale.highIsGood() ? Palette.SCALE_HIGH : Palette.SCALE_LOW;
      here.differ(
          "colours",
          List.of("FF" + low, "FF" + Palette.SCALE_MIDDLE, "FF" + high),
          Arrays.stream(colours.getColors()).map(c -> ((XSSFColor) c).getARGBHex()).toList());
    }
  }

  /** An area as the library names it, which names one cell once. */
  private static String text(Area area) {
    return CellRangeAddress.valueOf(area.toString()).formatAsString();
  }
}
