package manyi.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.TextWidth;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Stores a sketch as Excel would: .xlsx or .xls, the same bytes every time. */
final class SketchedBook {
  private static final LocalDateTime MADE = LocalDateTime.of(2025, 1, 1, 0, 0);

  /** In half-width characters. */
  private static final int NARROWEST = 6;

  private static final int WIDEST = 42;

  private final Workbook book;
  private final boolean from1904;
  private final Map<String, CellStyle> styles = new HashMap<>();

  private SketchedBook(Workbook book, boolean from1904) {
    this.book = book;
    this.from1904 = from1904;
  }

  /** An .xls of Excel 97 and later. */
  static byte[] xls(Sketch.Drawn drawn) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      return stored(book, drawn, false);
    }
  }

  /** An .xlsx; with the word {@code 1904} its dates count from there. */
  static byte[] xlsx(Sketch.Drawn drawn) throws IOException {
    boolean hasMacros = drawn.name().endsWith(".xlsm");
    try (XSSFWorkbook book =
        new XSSFWorkbook(hasMacros ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX)) {
      var properties = book.getProperties().getCoreProperties();
      properties.setCreated(Optional.of(Date.from(MADE.toInstant(ZoneOffset.UTC))));
      properties.setCreator("");
      boolean from1904 = drawn.is("1904");
      if (from1904) {
        book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      }
      return rezipped(stored(book, drawn, from1904), UnaryOperator.identity());
    }
  }

  private static byte[] stored(Workbook book, Sketch.Drawn drawn, boolean from1904)
      throws IOException {
    SketchedBook sketched = new SketchedBook(book, from1904);
    drawn.pages().forEach(sketched::sheet);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return bytes.toByteArray();
  }

  private void sheet(Sketch.Page page) {
    Grid grid = page.grid();
    Sheet sheet = book.createSheet(grid.name());
    for (int i = 0; i < grid.size(); i++) {
      Row row = sheet.createRow(grid.number(i) - 1);
      for (int column = 1; column <= grid.lastColumn(grid.number(i)); column++) {
        CellRef at = new CellRef(grid.number(i), column);
        if (!grid.at(at).isBlank()) {
          cell(row.createCell(column - 1), grid.at(at), page, at.toString());
        }
      }
    }
    widths(sheet, grid);
    for (Area area : grid.merges()) {
      sheet.addMergedRegion(
          new CellRangeAddress(
              area.first().row() - 1,
              area.last().row() - 1,
              area.first().column() - 1,
              area.last().column() - 1));
    }
    page.hiddenRows().forEach(row -> sheet.getRow(row - 1).setZeroHeight(true));
    page.hiddenColumns()
        .forEach(name -> sheet.setColumnHidden(CellReference.convertColStringToIndex(name), true));
    book.setSheetHidden(book.getSheetIndex(sheet), page.hidden());
  }

  /** Columns wide enough that no date shows as {@code ####}, as people leave them. */
  private static void widths(Sheet sheet, Grid grid) {
    for (int column = 1; column <= grid.lastColumn(); column++) {
      int widest = NARROWEST;
      for (int i = 0; i < grid.size(); i++) {
        CellRef at = new CellRef(grid.number(i), column);
        boolean isWide =
            grid.merges().stream().anyMatch(area -> area.contains(at) && area.columns() > 1);
        for (String line : isWide ? new String[0] : grid.at(at).shown().split("\n", -1)) {
          widest = Math.max(widest, TextWidth.of(line) + 2);
        }
      }
      sheet.setColumnWidth(column - 1, Math.min(widest, WIDEST) * 256);
    }
  }

  private void cell(Cell cell, Value value, Sketch.Page page, String at) {
    String formula = page.formulas().get(at);
    if (formula != null) {
      cell.setCellFormula(formula);
    }
    String format = page.formats().get(at);
    if (value instanceof Value.Numeric number) {
      cell.setCellValue(number.number().doubleValue());
    } else if (value instanceof Value.Moment moment) {
      cell.setCellValue(serial(moment));
      if (format == null) {
        format = usualFormat(moment.part());
      }
    } else if (value instanceof Value.Bool bool) {
      cell.setCellValue(bool.value());
    } else if (value instanceof Value.Broken broken) {
      cell.setCellErrorValue(FormulaError.forString(broken.shown()).getCode());
    } else {
      cell.setCellValue(value.shown());
    }
    if (format != null) {
      cell.setCellStyle(styles.computeIfAbsent(format, this::style));
    }
  }

  private CellStyle style(String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static String usualFormat(Value.Moment.Part part) {
    return switch (part) {
      case DATE -> "yyyy/m/d";
      case TIME -> "h:mm";
      case DATE_AND_TIME -> "yyyy/m/d h:mm";
    };
  }

  /** The number of days that Excel stores; a bare time of day is a part of one day. */
  private double serial(Value.Moment moment) {
    double day = moment.at().toLocalTime().toSecondOfDay() / 86_400.0;
    if (moment.part() == Value.Moment.Part.TIME) {
      return day;
    }
    LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    return moment.at().toLocalDate().toEpochDay() - zero.toEpochDay() + day;
  }

  /** The same package without the times of its parts, and its XML parts changed. */
  static byte[] rezipped(byte[] zip, UnaryOperator<String> change) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(MADE);
        out.putNextEntry(copy);
        String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(change.apply(xml).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
