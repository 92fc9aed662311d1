package manyi.workbook.annotate;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A copy of somebody's workbook in the library's hands.
 *
 * @param sheets by the names that they have in the file, in its order
 * @param locked true when the file took a password of somebody's own
 */
record CopyBook(XSSFWorkbook book, Map<String, XSSFSheet> sheets, boolean locked) {}
