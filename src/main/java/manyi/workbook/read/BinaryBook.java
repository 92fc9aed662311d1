package manyi.workbook.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.grid.Area;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.workbook.BadFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads an .xls of Excel 97 or later; formulas by their cached results. */
public final class BinaryBook {
  private static final int COLUMNS = 256;

  private final HSSFWorkbook book;
  private final Numbers numbers;
  private final Map<Integer, String> patterns = new HashMap<>();
  private final Map<Integer, NumberForm> forms = new HashMap<>();

  private BinaryBook(HSSFWorkbook book) {
    this.book = book;
    numbers = new Numbers(book.getInternalWorkbook().isUsing1904DateWindowing());
    for (FormatRecord format : book.getInternalWorkbook().getFormats()) {
      patterns.put(format.getIndexCode(), format.getFormatString());
    }
  }

  static List<Grid> read(DirectoryNode root, Optional<String> password) throws IOException {
    try (Opened opened = open(root, password)) {
      List<Grid> grids = new BinaryBook(opened.book()).grids();
      if (grids.isEmpty()) {
        throw new IOException("a workbook without sheets");
      }
      return grids;
    }
  }

  /**
   * A workbook in the library's hands, to be closed.
   *
   * @param locked true when it took a password of somebody's own
   */
  public record Opened(HSSFWorkbook book, boolean locked) implements Closeable {
    @Override
    public void close() throws IOException {
      book.close();
    }
  }

  /** Without a password the library tries Excel's own default. */
  public static Opened open(DirectoryNode documents, Optional<String> password) throws IOException {
    DirectoryNode root = ConditionalFormats.without(documents);
    try {
      return new Opened(new HSSFWorkbook(root, false), false);
    } catch (EncryptedDocumentException e) {
      if (password.isEmpty()) {
        throw new BadFile(Code.FILE_ENCRYPTED, "", e);
      }
    }
    // The library takes the password of an .xls from the thread.
    Biff8EncryptionKey.setCurrentUserPassword(password.get());
    try {
      return new Opened(new HSSFWorkbook(root, false), true);
    } catch (EncryptedDocumentException e) {
      throw new BadFile(Code.PASSWORD_WRONG, "", e);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private List<Grid> grids() {
    List<Grid> grids = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      grids.add(grid(book.getSheetAt(i), Grid.named(book.getSheetName(i)).hidden(hidden)));
    }
    return grids;
  }

  private Grid grid(HSSFSheet sheet, Grid.Builder grid) {
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        grid.hideRow(row.getRowNum() + 1);
      }
      Value[] cells = cells(row);
      if (cells.length > 0) {
        grid.putRow(row.getRowNum() + 1, cells);
      }
    }
    for (int column = 0; column < COLUMNS; column++) {
      if (sheet.isColumnHidden(column)) {
        grid.hideColumns(column + 1, column + 1);
      }
    }
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      grid.merge(
          Area.of(
              area.getFirstRow() + 1,
              area.getFirstColumn() + 1,
              area.getLastRow() + 1,
              area.getLastColumn() + 1));
    }
    return grid.build();
  }

  private Value[] cells(Row row) {
    int width = 0;
    Value[] cells = new Value[COLUMNS];
    for (Cell cell : row) {
      Value value = value((HSSFCell) cell);
      if (!value.isBlank()) {
        cells[cell.getColumnIndex()] = value;
        width = Math.max(width, cell.getColumnIndex() + 1);
      }
    }
    return Arrays.copyOf(cells, width);
  }

  private Value value(HSSFCell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> numbers.value(cell.getNumericCellValue(), form(cell));
      case STRING -> Value.text(cell.getRichStringCellValue().getString());
      case BOOLEAN -> new Value.Bool(cell.getBooleanCellValue());
      case ERROR -> new Value.Broken(FormulaError.forInt(cell.getErrorCellValue()).getString());
      case BLANK, FORMULA, _NONE -> Value.blank();
    };
  }

  private NumberForm form(HSSFCell cell) {
    int id = cell.getCellStyle().getDataFormat();
    return forms.computeIfAbsent(id, i -> NumberForm.of(i, patterns.get(i)));
  }
}
