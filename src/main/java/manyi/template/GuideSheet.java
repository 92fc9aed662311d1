package manyi.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.grid.CellPlan;
import manyi.grid.PrintPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.record.AsideSheet;

/** 填表说明: what a form is for, and for each column what it means, its words and its clause. */
final class GuideSheet {
  private static final List<Integer> WIDTHS = List.of(22, 10, 62, 44, 18);
  private static final int STEPS = 9;

  /** Stands for a step that a form has no use for. */
  private static final String NOT_HERE = "-";

  private final Form form;
  private final FormText text;
  private final SheetPlan.Builder sheet;
  private int row = 1;

  GuideSheet(Form form, FormText text) {
    this.form = form;
    this.text = text;
    this.sheet = SheetPlan.named(AsideSheet.GUIDE.tab(text.language()));
  }

  SheetPlan plan() {
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.width(i + 1, WIDTHS.get(i));
    }
    line(text.text("guide.title", text.title()), Role.TITLE);
    row++;
    line(text.text("guide.section.how"), Role.SECTION);
    int number = 1;
    for (int step = 1; step <= STEPS; step++) {
      if (!text.text(text.own("guide.how." + step)).equals(NOT_HERE)) {
        line(number++ + ". " + step(step), Role.PLAIN);
      }
    }
    row++;
    line(text.text("guide.section.columns"), Role.SECTION);
    cells(
        Role.HEAD,
        Stream.of("column", "required", "about", "words", "clause")
            .map(key -> text.text("guide.head." + key))
            .toList());
    for (List<String> line : columns()) {
      cells(Role.PROSE, line);
      sheet.put(row - 1, 1, CellPlan.text(line.get(0), Role.LABEL));
    }
    row++;
    String sources =
        Stream.of("S0", "S1", "S4")
            .filter(this::isCited)
            .map(source -> text.text("guide.source." + source))
            .collect(Collectors.joining(text.language() == Language.ZH ? "；" : "; "));
    if (!sources.isEmpty()) {
      line(text.text("guide.sources", sources), Role.NOTE);
    }
    sheet.print(new PrintPlan(true, false, 0));
    return sheet.build();
  }

  private String step(int step) {
    String key = text.own("guide.how." + step);
    return switch (step) {
      case 1 -> text.text(key, FormTable.lastRow(form));
      case 8 -> text.text(key, form.kind().command());
      default -> text.text(key);
    };
  }

  /** A line for each column; the items of a questionnaire share one. */
  private List<List<String>> columns() {
    List<List<String>> lines = new ArrayList<>();
    boolean hasItems = false;
    for (FormColumn column : form.columns(text)) {
      boolean isItem = column.name().equals("answer");
      if (!isItem || !hasItems) {
        lines.add(isItem ? items(column) : line(column, text.head(column), text.about(column)));
      }
      hasItems |= isItem;
    }
    return lines;
  }

  private List<String> items(FormColumn column) {
    List<String> items = text.items();
    String head = items.get(0) + " … " + items.get(items.size() - 1);
    String paper = AsideSheet.PAPER.tab(text.language());
    return line(column, head, text.text("about.survey.items", paper));
  }

  private List<String> line(FormColumn column, String head, String about) {
    String need =
        switch (column.need()) {
          case OPTIONAL -> "";
          case REQUIRED -> text.text("guide.required");
          case ONE_OF -> text.text("guide.oneOf");
        };
    String words = String.join(text.language() == Language.ZH ? "、" : ", ", text.options(column));
    String open = column.entry() == FormEntry.SUGGESTION ? text.text("guide.open") : "";
    return List.of(head, need, about, words + open, column.clause());
  }

  private boolean isCited(String source) {
    return form.columns(text).stream().anyMatch(column -> column.clause().contains(source));
  }

  private void line(String words, Role role) {
    sheet.put(row++, 1, CellPlan.text(words, role));
  }

  private void cells(Role role, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      sheet.put(row, i + 1, CellPlan.text(texts.get(i), role));
    }
    row++;
  }
}
