package manyi.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CheckPlan;
import manyi.grid.ChoicePlan;
import manyi.grid.Format;
import manyi.grid.LinesPlan;
import manyi.grid.PrintPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.record.AsideSheet;
import manyi.record.ExampleRow;

/** Lays out the sheet of a form that people fill in: title, what it is about, heads, rows. */
final class FormTable {
  private static final int NOTE_ROW = 2;
  private static final int META_ROW = 3;

  /** Keeps the lines to write on apart from the table, in points. */
  private static final int GAP = 8;

  /** Room beside the longest word of a head, which is in bold type. */
  private static final int PADDING = 4;

  /** What English heads take more, in rows. */
  private static final int HIGHER_HEADS = 2;

  private final Form form;
  private final FormText text;
  private final List<FormColumn> columns;
  private final SheetPlan.Builder sheet;

  FormTable(Form form, FormText text) {
    this.form = form;
    this.text = text;
    this.columns = form.columns(text);
    this.sheet = SheetPlan.named(tab(text));
  }

  /** What stands on the tab of the sheet. */
  static String tab(FormText text) {
    return text.text("sheet." + text.kind().name());
  }

  /** The row of the heads, the lower one of two. */
  static int headRow(Form form) {
    return META_ROW + form.meta().size() + 1 + (form.groups().isEmpty() ? 0 : 1);
  }

  /** The last row that is prepared for typing. */
  static int lastRow(Form form) {
    return headRow(form) + 1 + form.page().preparedRows();
  }

  SheetPlan plan() {
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i + 1, width(columns.get(i)));
    }
    sheet.put(1, 1, CellPlan.text(text.title(), Role.TITLE));
    String guide = AsideSheet.GUIDE.tab(text.language());
    // What begins in a column that is repeated on every page across would be cut on each of them.
    int beside = form.groups().isEmpty() ? 1 : form.page().frozenColumns() + 1;
    sheet.put(NOTE_ROW, beside, CellPlan.text(text.text(text.own("note"), guide), Role.NOTE));
    MetaRows meta = new MetaRows(sheet, text, widthsOfFirstPage());
    for (int i = 0; i < form.meta().size(); i++) {
      meta.write(META_ROW + i, form.meta().get(i));
    }
    sheet.height(META_ROW + form.meta().size(), GAP);
    heads();
    new ExampleCells(text).write(sheet, headRow(form) + 1, columns);
    int first = headRow(form) + 2;
    if (form.body().isPresent()) {
      form.body().get().write(sheet, first, columns, text);
    } else {
      lines(first);
    }
    sheet.freeze(headRow(form), form.page().frozenColumns());
    sheet.print(new PrintPlan(form.page().isLandscape(), form.body().isPresent(), headRow(form)));
    return sheet.build();
  }

  /** The widths of the columns up to the first page across. */
  private List<Integer> widthsOfFirstPage() {
    int end = 0;
    for (FormGroup group : form.groups()) {
      if (group.startsPage()) {
        break;
      }
      end += group.columns();
    }
    return columns.stream().limit(end == 0 ? columns.size() : end).map(this::width).toList();
  }

  private void heads() {
    int column = 1;
    for (FormGroup group : form.groups()) {
      if (group.startsPage()) {
        sheet.breakBeforeColumn(column);
        sheet.repeatColumns(form.page().frozenColumns());
      }
      group(group, column);
      column += group.columns();
    }
    for (int ungrouped = column; ungrouped <= columns.size(); ungrouped++) {
      boolean isUnderGroups = column > 1;
      int top = headRow(form) - (isUnderGroups ? 1 : 0);
      head(top, ungrouped);
      if (isUnderGroups) {
        sheet.merge(Area.of(top, ungrouped, top + 1, ungrouped));
      }
    }
  }

  private void group(FormGroup group, int first) {
    int row = headRow(form) - 1;
    int last = first + group.columns() - 1;
    sheet.put(row, first, CellPlan.text(text.text("group." + group.key()), Role.TOTAL));
    sheet.merge(Area.of(row, first, row, last));
    for (int column = first; column <= last; column++) {
      head(headRow(form), column);
    }
  }

  private void head(int row, int column) {
    FormColumn of = columns.get(column - 1);
    boolean isStarred = of.need() == FormColumn.Need.REQUIRED;
    sheet.put(row, column, CellPlan.text((isStarred ? "*" : "") + text.head(of), Role.HEAD));
  }

  private void lines(int first) {
    int last = lastRow(form);
    List<Format> formats = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      FormColumn column = columns.get(i);
      formats.add(column.entry().format());
      Area area = Area.of(first, i + 1, last, i + 1);
      if (column.entry().isListed()) {
        boolean isOpen = column.entry() == FormEntry.SUGGESTION;
        sheet.choice(new ChoicePlan(area, text.options(column), isOpen, ""));
      } else if (column.entry().isDate()) {
        sheet.check(new CheckPlan(area, CheckPlan.Kind.DATE));
      } else if (column.entry() == FormEntry.COUNT) {
        sheet.check(new CheckPlan(area, CheckPlan.Kind.COUNT));
      }
    }
    sheet.lines(new LinesPlan(first, first + framedRows() - 1, last, formats));
  }

  /** The width of a column; no English word is broken in it. */
  private int width(FormColumn column) {
    List<String> texts = new ArrayList<>(text.options(column));
    texts.add(text.head(column));
    if (column.name().equals("running")) {
      texts.add(ExampleRow.of(form.kind(), text.language()).cells().get(0).text());
    }
    int longest =
        texts.stream()
            .flatMap(words -> Stream.of(words.split(" ", -1)))
            .filter(word -> word.chars().allMatch(c -> c < 0x80))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return Math.max(column.width(), longest + PADDING);
  }

  /** As many as a page takes below the heads, which are higher in English. */
  private int framedRows() {
    return form.page().framedRows() - (text.language() == Language.ZH ? 0 : HIGHER_HEADS);
  }
}
