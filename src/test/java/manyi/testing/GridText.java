package manyi.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A written workbook as text, to be approved and compared: nobody can review bytes. One line a
 * filled cell with its kind, stored value, shown text and formula; then what frames the sheet.
 * Shown text and value both, so that a changed number format and a changed number look different.
 */
public final class GridText {
  private final XSSFWorkbook book;
  private final DataFormatter shown = new DataFormatter(Locale.ROOT);
  private final StringBuilder text = new StringBuilder();

  private GridText(XSSFWorkbook book) {
    this.book = book;
  }

  /** The text of a workbook file. */
  public static String of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /** The text of a workbook file's bytes. */
  public static String of(byte[] bytes) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      GridText all = new GridText(book);
      all.line("title " + book.getProperties().getCoreProperties().getTitle());
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        // What nobody can look at is judged where it is used.
        if (book.getSheetVisibility(i) != SheetVisibility.VERY_HIDDEN) {
          all.sheet(i);
        }
      }
      return all.text.toString();
    }
  }

  private void sheet(int index) throws IOException {
    XSSFSheet sheet = book.getSheetAt(index);
    line("");
    line("# " + sheet.getSheetName() + (book.isSheetHidden(index) ? " (hidden)" : ""));
    for (Row row : sheet) {
      for (Cell cell : row) {
        cell(cell);
      }
    }
    for (String chart : ChartText.of(sheet)) {
      line(chart);
    }
    entries(sheet);
    comments(sheet);
    frame(sheet, index);
  }

  private void cell(Cell cell) {
    CellType type = cell.getCellType();
    boolean formula = type == CellType.FORMULA;
    CellType stored = formula ? cell.getCachedFormulaResultType() : type;
    if (stored == CellType.BLANK) {
      return;
    }
    String line =
        switch (stored) {
          case NUMERIC -> number(cell);
          case STRING -> "text\t" + oneLine(cell.getStringCellValue());
          case BOOLEAN -> "bool\t" + cell.getBooleanCellValue();
          case ERROR -> "error\t" + cell.getErrorCellValue();
          case BLANK, FORMULA, _NONE -> throw new IllegalStateException(stored.name());
        };
    String link = cell.getHyperlink() == null ? "" : "\t-> " + cell.getHyperlink().getAddress();
    line(
        new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString()
            + "\t"
            + line
            + (formula ? "\t=" + cell.getCellFormula() : "")
            + link);
  }

  private String number(Cell cell) {
    double value = cell.getNumericCellValue();
    String kind = DateUtil.isCellDateFormatted(cell) ? "date" : "number";
    String format = cell.getCellStyle().getDataFormatString();
    String seen = shown.formatRawCellContents(value, cell.getCellStyle().getDataFormat(), format);
    return kind + " " + NumberToTextConverter.toText(value) + "\t" + seen;
  }

  private void entries(XSSFSheet sheet) {
    for (XSSFDataValidation rule : sheet.getDataValidations()) {
      var constraint = rule.getValidationConstraint();
      String offered =
          constraint.getExplicitListValues() == null
              ? constraint.getFormula1()
              : String.join(" | ", constraint.getExplicitListValues());
      line("entry " + areas(rule.getRegions().getCellRangeAddresses()) + " " + offered);
    }
    var conditions = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < conditions.getNumConditionalFormattings(); i++) {
      ConditionalFormatting condition = conditions.getConditionalFormattingAt(i);
      line("scale " + areas(condition.getFormattingRanges()));
    }
  }

  /** Comments with the fill of their cells. */
  private void comments(XSSFSheet sheet) {
    new TreeMap<>(sheet.getCellComments())
        .forEach(
            (at, comment) -> {
              var fill =
                  sheet
                      .getRow(at.getRow())
                      .getCell(at.getColumn())
                      .getCellStyle()
                      .getFillForegroundXSSFColor();
              line(
                  "comment %s\t%s\t%s"
                      .formatted(
                          at,
                          fill == null ? "" : fill.getARGBHex().substring(2),
                          oneLine(comment.getString().getString())));
            });
  }

  private void frame(XSSFSheet sheet, int index) {
    List<String> parts = new ArrayList<>();
    if (!sheet.getMergedRegions().isEmpty()) {
      parts.add("merged " + areas(sheet.getMergedRegions().toArray(new CellRangeAddress[0])));
    }
    parts.add("widths " + widths(sheet));
    PaneInformation pane = sheet.getPaneInformation();
    if (pane != null && pane.isFreezePane()) {
      parts.add(
          "frozen " + pane.getHorizontalSplitTopRow() + "," + pane.getVerticalSplitLeftColumn());
    }
    Optional.ofNullable(sheet.getCTWorksheet().getAutoFilter())
        .ifPresent(filter -> parts.add("filter " + filter.getRef()));
    line(String.join(" · ", parts));
    if (book.isSheetHidden(index)) {
      return;
    }
    var setup = sheet.getPrintSetup();
    String repeated =
        sheet.getRepeatingRows() == null
            ? ""
            : " · repeats " + sheet.getRepeatingRows().formatAsString();
    line(
        "printed "
            + (setup.getPaperSize() == 9 ? "A4" : "paper " + setup.getPaperSize())
            + (setup.getLandscape() ? " landscape" : " portrait")
            + (setup.getFitHeight() == 1 ? " on one page" : "")
            + repeated
            + breaks(sheet)
            + " · "
            + Optional.ofNullable(book.getPrintArea(index))
                .map(area -> area.replaceFirst(".*!", "").replace("$", ""))
                .orElse("all"));
    line("foot " + sheet.getFooter().getLeft() + " | " + sheet.getFooter().getRight());
  }

  /** The rows that start a page by force. */
  private static String breaks(XSSFSheet sheet) {
    int[] last = sheet.getRowBreaks();
    return last.length == 0
        ? ""
        : " · pages from "
            + Arrays.stream(last)
                .mapToObj(row -> String.valueOf(row + 2))
                .collect(Collectors.joining(","));
  }

  private static String widths(XSSFSheet sheet) {
    int last = 0;
    for (Row row : sheet) {
      last = Math.max(last, row.getLastCellNum());
    }
    return IntStream.range(0, last)
        .mapToObj(column -> String.valueOf(sheet.getColumnWidth(column) / 256))
        .collect(Collectors.joining(","));
  }

  private static String areas(CellRangeAddress[] areas) {
    return Arrays.stream(areas)
        .map(CellRangeAddress::formatAsString)
        .collect(Collectors.joining(" "));
  }

  private static String oneLine(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
