package manyi.workbook.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.grid.Area;
import manyi.grid.CheckPlan;
import manyi.grid.ChoicePlan;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.workbook.HiddenSheets;
import manyi.workbook.SafeText;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Drop-down lists and checks of what is typed in; they warn and never forbid. */
final class Entries {
  /** The most characters of a list that stands in the rule itself. */
  private static final int LONGEST_INLINE = 255;

  private static final String YEAR_2000 = "36526";
  private static final String YEAR_9999 = "2958465";

  private final XSSFWorkbook book;
  private final Messages messages;
  private final Map<List<String>, String> listed = new HashMap<>();

  Entries(XSSFWorkbook book, Language language) {
    this.book = book;
    this.messages = Messages.of("workbook", language);
  }

  void add(XSSFSheet sheet, SheetPlan plan) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    for (ChoicePlan choice : plan.choices()) {
      if (!choice.options().isEmpty()) {
        DataValidation rule =
            rule(sheet, choice.cells(), constraint(helper, choice.options()), choice.prompt());
        if (!choice.isOpen()) {
          warn(rule, "entry.choice");
        }
        sheet.addValidationData(rule);
      }
    }
    for (CheckPlan check : plan.checks()) {
      DataValidationConstraint constraint =
          switch (check.kind()) {
            case DATE ->
                helper.createDateConstraint(OperatorType.BETWEEN, YEAR_2000, YEAR_9999, null);
            case COUNT -> helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case ANYTHING -> helper.createCustomConstraint("TRUE");
          };
      DataValidation rule = rule(sheet, check.cells(), constraint, check.prompt());
      switch (check.kind()) {
        case DATE -> warn(rule, "entry.date");
        case COUNT -> warn(rule, "entry.count");
        case ANYTHING -> {}
      }
      sheet.addValidationData(rule);
    }
  }

  private static DataValidation rule(
      XSSFSheet sheet, Area cells, DataValidationConstraint constraint, String prompt) {
    CellRangeAddressList where =
        new CellRangeAddressList(
            cells.first().row() - 1,
            cells.last().row() - 1,
            cells.first().column() - 1,
            cells.last().column() - 1);
    DataValidation rule = sheet.getDataValidationHelper().createValidation(constraint, where);
    rule.setShowErrorBox(false);
    rule.setEmptyCellAllowed(true);
    // The library's name says the opposite of what it does to an .xlsx: true shows the arrow.
    rule.setSuppressDropDownArrow(true);
    if (!prompt.isEmpty()) {
      rule.createPromptBox("", SafeText.of(prompt));
      rule.setShowPromptBox(true);
    }
    return rule;
  }

  private void warn(DataValidation rule, String text) {
    rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    rule.setShowErrorBox(true);
    rule.createErrorBox(messages.text("entry.title"), messages.text(text));
  }

  private DataValidationConstraint constraint(DataValidationHelper helper, List<String> options) {
    boolean inline =
        String.join(",", options).length() <= LONGEST_INLINE
            && options.stream().allMatch(Entries::standsInline);
    return inline
        ? helper.createExplicitListConstraint(options.toArray(new String[0]))
        : helper.createFormulaListConstraint(listed.computeIfAbsent(options, this::list));
  }

  private static boolean standsInline(String option) {
    return option.equals(option.strip()) && option.chars().noneMatch(c -> c == ',' || c == '"');
  }

  /** Writes a list down a column of the hidden sheet and gives its formula. */
  private String list(List<String> options) {
    XSSFSheet lists = book.getSheet(HiddenSheets.LISTS);
    if (lists == null) {
      lists = book.createSheet(HiddenSheets.LISTS);
      book.setSheetVisibility(book.getSheetIndex(lists), SheetVisibility.HIDDEN);
    }
    int column = listed.size();
    for (int i = 0; i < options.size(); i++) {
      XSSFRow row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
      row.createCell(column).setCellValue(SafeText.stored(SafeText.of(options.get(i))));
    }
    return Area.of(1, column + 1, options.size(), column + 1).on(HiddenSheets.LISTS);
  }
}
