package manyi.workbook.write;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.LinesPlan;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.language.Language;
import manyi.layout.Dress;
import manyi.layout.Look;
import manyi.layout.SheetLayout;
import manyi.workbook.SafeText;
import manyi.workbook.Serial;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** Compares the cells of a written sheet with their plans: value, formula, link and look. */
final class CellsJudge {
  private static final Set<String> ERRORS =
      Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A");
  private static final int LONGEST_TEXT = 32_767;

  private final SheetPlan plan;
  private final SheetLayout layout;
  private final XSSFSheet sheet;
  private final Language language;
  private final Faults faults;
  private final XSSFEvaluationWorkbook names;

  /** Looks that were compared with a style of the file: once a sheet is enough. */
  private final Set<Map.Entry<Dress, Short>> compared = new HashSet<>();

  CellsJudge(
      SheetPlan plan, SheetLayout layout, XSSFSheet sheet, Language language, Faults faults) {
    this.plan = plan;
    this.layout = layout;
    this.sheet = sheet;
    this.language = language;
    this.faults = faults;
    this.names = XSSFEvaluationWorkbook.create(sheet.getWorkbook());
  }

  void judge() {
    Set<CellRef> unplanned = new TreeSet<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        unplanned.add(new CellRef(cell.getRowIndex() + 1, cell.getColumnIndex() + 1));
      }
    }
    for (Map.Entry<CellRef, CellPlan> entry : layout.cells().entrySet()) {
      CellRef at = entry.getKey();
      Faults here = faults.at(at.toString());
      here.differ("cell", true, unplanned.remove(at));
      XSSFCell cell = cell(at);
      if (cell != null) {
        value(cell, entry.getValue(), here);
        look(cell, Dress.of(entry.getValue(), layout.wraps(at, entry.getValue())), here);
        link(cell, entry.getValue(), here);
        here.differ("quoted", isQuoted(entry.getValue()), cell.getCellStyle().getQuotePrefixed());
      }
    }
    plan.lines().ifPresent(lines -> framed(lines, unplanned));
    faults.differ("unplanned cells", Set.of(), unplanned);
    faults.differ(
        "links",
        (int) plan.cells().values().stream().filter(c -> c.linkSheet().isPresent()).count(),
        sheet.getHyperlinkList().size());
  }

  private XSSFCell cell(CellRef at) {
    var row = sheet.getRow(at.row() - 1);
    return row == null ? null : row.getCell(at.column() - 1);
  }

  private void framed(LinesPlan lines, Set<CellRef> unplanned) {
    for (int row = lines.first(); row <= lines.framed(); row++) {
      for (int column = 1; column <= lines.formats().size(); column++) {
        CellRef at = new CellRef(row, column);
        if (!layout.cells().containsKey(at)) {
          Faults here = faults.at(at.toString());
          here.differ("framed cell", true, unplanned.remove(at));
          if (cell(at) != null) {
            here.differ("type", CellType.BLANK, cell(at).getCellType());
            look(cell(at), Dress.framed(lines.formats().get(column - 1)), here);
          }
        }
      }
    }
  }

  private void value(XSSFCell cell, CellPlan planned, Faults here) {
    CellType type = cell.getCellType();
    here.differ("formula", planned.formula().isPresent(), type == CellType.FORMULA);
    if (planned.formula().isPresent() && type == CellType.FORMULA) {
      here.differ("formula", planned.formula().get(), cell.getCellFormula());
      // A formula that names a sheet or a function that is not there does not parse.
      FormulaParser.parse(
          cell.getCellFormula(), names, FormulaType.CELL, sheet.getWorkbook().getSheetIndex(sheet));
      type = cell.getCachedFormulaResultType();
    }
    Value value = planned.value();
    if (value instanceof Value.Numeric numeric) {
      here.differ("type", CellType.NUMERIC, type);
      here.differ("number", numeric.number().doubleValue(), cell.getNumericCellValue());
    } else if (value instanceof Value.Moment moment) {
      here.differ("type", CellType.NUMERIC, type);
      here.differ("moment", Serial.of(moment), cell.getNumericCellValue());
    } else if (value instanceof Value.Bool bool) {
      here.differ("type", CellType.BOOLEAN, type);
      here.differ("truth", bool.value(), cell.getBooleanCellValue());
    } else if (value instanceof Value.Broken broken && ERRORS.contains(broken.shown())) {
      here.differ("type", CellType.ERROR, type);
      here.differ(
          "error", broken.shown(), FormulaError.forInt(cell.getErrorCellValue()).getString());
    } else if (value.shown().isEmpty() && planned.formula().isEmpty()) {
      boolean isBlank = value instanceof Value.Blank;
      here.differ("type", isBlank ? CellType.BLANK : CellType.STRING, type);
    } else {
      here.differ("type", CellType.STRING, type);
      here.differ("text", SafeText.of(value.shown()), cell.getStringCellValue());
      here.differ("short enough", true, cell.getStringCellValue().length() <= LONGEST_TEXT);
    }
  }

  private static boolean isQuoted(CellPlan planned) {
    return planned.formula().isEmpty()
        && planned.value() instanceof Value.Text text
        && text.text().matches("(?s)[=+@-].*");
  }

  private void link(XSSFCell cell, CellPlan planned, Faults here) {
    XSSFHyperlink link = cell.getHyperlink();
    String wanted = planned.linkSheet().map(name -> planned.linkCell().on(name)).orElse("");
    here.differ("link", wanted, link == null ? "" : link.getLocation());
  }

  private void look(XSSFCell cell, Dress dress, Faults here) {
    XSSFCellStyle style = cell.getCellStyle();
    if (!compared.add(Map.entry(dress, style.getIndex()))) {
      return;
    }
    here.differ("pattern", dress.pattern(), style.getDataFormatString());
    here.differ(
        "across",
        switch (dress.across()) {
          case LEFT -> HorizontalAlignment.LEFT;
          case CENTRE -> HorizontalAlignment.CENTER;
          case RIGHT -> HorizontalAlignment.RIGHT;
        },
        style.getAlignment());
    here.differ(
        "down",
        dress.isAtFoot() ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER,
        style.getVerticalAlignment());
    here.differ("indent", dress.isIndented() ? 1 : 0, (int) style.getIndention());
    here.differ("wraps", dress.wraps(), style.getWrapText());
    boolean isFilled = !dress.fill().isEmpty();
    here.differ(
        "fill",
        isFilled ? FillPatternType.SOLID_FOREGROUND : FillPatternType.NO_FILL,
        style.getFillPattern());
    here.differ("fill", dress.fill(), isFilled ? rgb(style.getFillForegroundXSSFColor()) : "");
    type(style.getFont(), dress.type(), here);
    edge(style, BorderSide.LEFT, style.getBorderLeft(), dress.edges().left(), here);
    edge(style, BorderSide.RIGHT, style.getBorderRight(), dress.edges().right(), here);
    edge(style, BorderSide.TOP, style.getBorderTop(), dress.edges().top(), here);
    edge(style, BorderSide.BOTTOM, style.getBorderBottom(), dress.edges().bottom(), here);
  }

  private void type(XSSFFont font, Dress.Type type, Faults here) {
    here.differ("face", Look.typeface(language), font.getFontName());
    here.differ("size", type.size(), (int) font.getFontHeightInPoints());
    here.differ("bold", type.bold(), font.getBold());
    here.differ("ink", type.ink(), rgb(font.getXSSFColor()));
    here.differ(
        "underlined", type.isLinked() ? XSSFFont.U_SINGLE : XSSFFont.U_NONE, font.getUnderline());
  }

  private static void edge(
      XSSFCellStyle style, BorderSide side, BorderStyle found, Dress.Edge edge, Faults here) {
    BorderStyle wanted =
        switch (edge.weight()) {
          case NONE -> BorderStyle.NONE;
          case THIN -> BorderStyle.THIN;
          case MEDIUM -> BorderStyle.MEDIUM;
          case THICK -> BorderStyle.THICK;
        };
    here.differ("line " + side, wanted, found);
    here.differ("line " + side, edge.colour(), rgb(style.getBorderColor(side)));
  }

  private static String rgb(XSSFColor colour) {
    return colour == null ? "" : colour.getARGBHex().substring(2);
  }
}
