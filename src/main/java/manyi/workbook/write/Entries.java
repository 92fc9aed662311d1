package manyi.workbook.write;

import java.util.ArrayList;
import java.util.List;
import manyi.grid.Area;
import manyi.grid.CheckPlan;
import manyi.grid.ChoicePlan;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.workbook.SafeText;

/** Drop-down lists and checks of what is typed in; they warn and never forbid. */
final class Entries {
  private static final String YEAR_2000 = "36526";
  private static final String YEAR_9999 = "2958465";

  private final Messages messages;
  private final HiddenLists lists;

  Entries(Language language, HiddenLists lists) {
    this.messages = Messages.of("workbook", language);
    this.lists = lists;
  }

  void write(Xml xml, SheetPlan plan) {
    List<ChoicePlan> choices =
        plan.choices().stream().filter(choice -> !choice.options().isEmpty()).toList();
    int rules = choices.size() + plan.checks().size();
    if (rules == 0) {
      return;
    }
    xml.open("dataValidations", "count", Integer.toString(rules));
    for (ChoicePlan choice : choices) {
      String warning = choice.isOpen() ? "" : "entry.choice";
      open(xml, choice.cells(), "list", "", warning, choice.prompt());
      xml.text("formula1", lists.formula(choice.options())).close();
    }
    for (CheckPlan check : plan.checks()) {
      check(xml, check);
    }
    xml.close();
  }

  private void check(Xml xml, CheckPlan check) {
    switch (check.kind()) {
      case DATE -> {
        open(xml, check.cells(), "date", "", "entry.date", check.prompt());
        xml.text("formula1", YEAR_2000).text("formula2", YEAR_9999);
      }
      case COUNT -> {
        open(xml, check.cells(), "whole", "greaterThanOrEqual", "entry.count", check.prompt());
        xml.text("formula1", "0");
      }
      case ANYTHING -> {
        open(xml, check.cells(), "custom", "", "", check.prompt());
        xml.text("formula1", "TRUE");
      }
    }
    xml.close();
  }

  /**
   * Opens a rule.
   *
   * @param operator of a number or a date; empty for the usual one
   * @param warning the text that warns about another entry; empty where any is as good
   */
  private void open(
      Xml xml, Area cells, String type, String operator, String warning, String prompt) {
    List<String> said = new ArrayList<>(List.of("type", type));
    if (!warning.isEmpty()) {
      said.addAll(List.of("errorStyle", "warning"));
    }
    if (!operator.isEmpty()) {
      said.addAll(List.of("operator", operator));
    }
    said.addAll(List.of("allowBlank", "1"));
    if (!prompt.isEmpty()) {
      said.addAll(List.of("showInputMessage", "1"));
    }
    if (!warning.isEmpty()) {
      said.addAll(List.of("showErrorMessage", "1", "errorTitle", messages.text("entry.title")));
      said.addAll(List.of("error", messages.text(warning)));
    }
    if (!prompt.isEmpty()) {
      said.addAll(List.of("prompt", SafeText.stored(SafeText.of(prompt))));
    }
    said.addAll(List.of("sqref", cells.toString()));
    xml.open("dataValidation", said.toArray(String[]::new));
  }
}
