package manyi.workbook.write;

import java.util.ArrayList;
import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.SheetPlan;
import manyi.layout.Pages;

/** The part that lists the sheets of a workbook, and what of each has a name. */
final class BookPart {
  /** How a sheet is seen. */
  enum Sight {
    VISIBLE,
    /** Until somebody shows it. */
    HIDDEN,
    /** Nobody is offered to show it. */
    VERY_HIDDEN
  }

  private record Sheet(String name, Sight sight) {}

  private record Defined(String name, int sheet, boolean isHidden, String place) {}

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Defined> names = new ArrayList<>();

  /** Adds a sheet that people see. */
  void add(SheetPlan plan, Pages pages) {
    int index = sheets.size();
    sheets.add(new Sheet(plan.name(), Sight.VISIBLE));
    plan.filter()
        .ifPresent(
            area ->
                names.add(new Defined("_xlnm._FilterDatabase", index, true, area.on(plan.name()))));
    pages
        .printed()
        .ifPresent(
            area -> names.add(new Defined("_xlnm.Print_Area", index, false, area.on(plan.name()))));
    String repeated = repeated(plan.name(), pages);
    if (!repeated.isEmpty()) {
      names.add(new Defined("_xlnm.Print_Titles", index, false, repeated));
    }
  }

  /** Adds a sheet that only programs read. */
  void addHidden(String name, Sight sight) {
    sheets.add(new Sheet(name, sight));
  }

  private static String repeated(String sheet, Pages pages) {
    List<String> parts = new ArrayList<>();
    // Of an area of whole columns or rows only the columns or the rows are named.
    if (pages.repeatedColumns() > 0) {
      parts.add(on(sheet, "$A:$" + CellRef.columnName(pages.repeatedColumns())));
    }
    if (pages.repeatedRows() > 0) {
      parts.add(on(sheet, "$1:$" + pages.repeatedRows()));
    }
    return String.join(",", parts);
  }

  private static String on(String sheet, String place) {
    String corner = Area.of(1, 1, 1, 1).on(sheet);
    return corner.substring(0, corner.lastIndexOf('!') + 1) + place;
  }

  void write(Xml xml) {
    xml.open("workbook", "xmlns", Names.MAIN, "xmlns:r", Names.RELATIONS);
    xml.leaf("workbookPr");
    xml.open("bookViews").leaf("workbookView", "activeTab", "0").close();
    xml.open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      List<String> said = new ArrayList<>(List.of("name", sheet.name()));
      said.addAll(List.of("sheetId", Integer.toString(i + 1)));
      switch (sheet.sight()) {
        case VISIBLE -> {}
        case HIDDEN -> said.addAll(List.of("state", "hidden"));
        case VERY_HIDDEN -> said.addAll(List.of("state", "veryHidden"));
      }
      said.addAll(List.of("r:id", Relations.id(i + 1)));
      xml.leaf("sheet", said.toArray(String[]::new));
    }
    xml.close();
    if (!names.isEmpty()) {
      xml.open("definedNames");
      names.forEach(name -> define(xml, name));
      xml.close();
    }
    xml.close().end();
  }

  private static void define(Xml xml, Defined name) {
    String sheet = Integer.toString(name.sheet());
    if (name.isHidden()) {
      xml.text(
          "definedName", name.place(), "name", name.name(), "localSheetId", sheet, "hidden", "1");
    } else {
      xml.text("definedName", name.place(), "name", name.name(), "localSheetId", sheet);
    }
  }
}
