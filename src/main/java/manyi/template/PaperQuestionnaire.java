package manyi.template;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.PrintPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.record.AsideSheet;

/**
 * 业户意见调查表 on paper: one A4 page to hand out. Its items are those that stand over the columns of the
 * sheet into which the answers are typed, so that both always ask the same.
 */
final class PaperQuestionnaire {
  private static final List<Integer> WIDTHS = List.of(8, 40, 8, 40);
  private static final int COLUMNS = 4;
  private static final int ITEM_HEIGHT = 30;
  private static final int SUGGESTION_ROWS = 5;

  private final FormText text;
  private final SheetPlan.Builder sheet;
  private int row = 1;

  PaperQuestionnaire(FormText text) {
    this.text = text;
    this.sheet = SheetPlan.named(AsideSheet.PAPER.tab(text.language()));
  }

  SheetPlan plan() {
    for (int i = 0; i < COLUMNS; i++) {
      sheet.width(i + 1, WIDTHS.get(i));
    }
    sheet.put(row++, 1, CellPlan.text(text.text("paper.title"), Role.TITLE));
    wide(row++, text.text("paper.greeting"), Role.PLAIN);
    who(row++);
    row++;
    cells(row++, Role.HEAD, text.text("paper.number"), text.text("paper.item"));
    List<String> items = text.items();
    for (int i = 0; i < items.size(); i++) {
      item(i, items.get(i));
    }
    row++;
    wide(row++, text.text("paper.suggestion"), Role.SECTION);
    for (int i = 0; i < SUGGESTION_ROWS; i++) {
      sheet.height(row, ITEM_HEIGHT);
      wide(row++, "", Role.SIGNATURE);
    }
    row++;
    wide(row, text.text("paper.thanks"), Role.PLAIN);
    sheet.print(new PrintPlan(false, true, 0));
    sheet.withoutFoot();
    return sheet.build();
  }

  private void who(int at) {
    String gap = "　　　　　　　　　　";
    sheet.height(at, ITEM_HEIGHT);
    wide(
        at,
        text.text("paper.room") + gap + text.text("paper.name") + gap + text.text("paper.day"),
        Role.SIGNATURE);
  }

  private void cells(int at, Role role, String number, String item) {
    sheet.put(at, 1, CellPlan.text(number, role));
    sheet.put(at, 2, CellPlan.text(item, role));
    answers(at, CellPlan.text(text.text("paper.answer"), role));
  }

  private void item(int index, String item) {
    sheet.height(row, ITEM_HEIGHT);
    sheet.put(row, 1, CellPlan.text(String.valueOf(index + 1), Role.LABEL));
    String head =
        new CellRef(FormTable.headRow(new SurveyForm()), SurveyForm.FIRST_ITEM + index)
            .on(FormTable.tab(text));
    sheet.put(row, 2, CellPlan.formula(head, Value.text(item), Role.PROSE, Format.GENERAL));
    answers(row, CellPlan.text(text.text("paper.boxes"), Role.PROSE));
    row++;
  }

  private void answers(int at, CellPlan cell) {
    sheet.put(at, 3, cell);
    sheet.merge(Area.of(at, 3, at, COLUMNS));
  }

  private void wide(int at, String words, Role role) {
    sheet.put(at, 1, CellPlan.text(words, role));
    sheet.merge(Area.of(at, 1, at, COLUMNS));
  }
}
