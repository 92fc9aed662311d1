package manyi.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/**
 * Takes an .xlsx or .xlsm as it is, everything that it holds included. Macros are left out: a copy
 * that is sent round should run nothing, and its name says .xlsx.
 */
final class PackageCopy {
  private PackageCopy() {}

  /**
   * The workbook.
   *
   * @throws IOException if the library cannot take it, though we can read it
   */
  static CopyBook of(byte[] bytes, boolean locked) throws IOException {
    try {
      OPCPackage container = OPCPackage.open(new ByteArrayInputStream(bytes));
      if (container.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType()).size() > 0
          || container.getPartsByContentType(XSSFRelation.VBA_MACROS.getContentType()).size() > 0) {
        dropMacros(container);
      }
      XSSFWorkbook book = new XSSFWorkbook(container);
      book.setWorkbookType(XSSFWorkbookType.XLSX);
      if (!book.getCTWorkbook().isSetBookViews()) {
        // Many exporting systems leave it out, and the library counts on it.
        book.getCTWorkbook().addNewBookViews().addNewWorkbookView();
      }
      Map<String, XSSFSheet> sheets = new LinkedHashMap<>();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        sheets.put(book.getSheetName(i), book.getSheetAt(i));
      }
      return new CopyBook(book, sheets, locked);
    } catch (InvalidFormatException | RuntimeException e) {
      // Strict Open XML, and what is written against the rules in ways that only we look over.
      throw new IOException("the library cannot take this workbook", e);
    }
  }

  private static void dropMacros(OPCPackage container) throws InvalidFormatException {
    for (PackagePart workbook :
        container.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType())) {
      for (PackageRelationship relation :
          workbook.getRelationshipsByType(XSSFRelation.VBA_MACROS.getRelation())) {
        workbook.removeRelationship(relation.getId());
      }
    }
    for (PackagePart macros :
        container.getPartsByContentType(XSSFRelation.VBA_MACROS.getContentType())) {
      container.removePart(macros);
    }
  }
}
