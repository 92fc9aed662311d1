package manyi.workbook.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import manyi.workbook.xml.Parts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/**
 * Takes an .xlsx or .xlsm as it is, everything that it holds included. Macros are left out: a copy
 * that is sent round should run nothing, and its name says .xlsx.
 */
final class PackageCopy {
  private static final List<String> THREADS =
      List.of(
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "http://schemas.microsoft.com/office/2017/10/relationships/person");

  private static final String THREAD_AUTHOR = "tc=";

  private PackageCopy() {}

  /**
   * The workbook.
   *
   * @throws IOException if the library cannot take it, though we can read it
   */
  static CopyBook of(byte[] bytes, boolean locked) throws IOException {
    try (Parts parts = Parts.of(bytes)) {
      CoreProperties.check(parts);
    }
    try {
      OPCPackage container = OPCPackage.open(new ByteArrayInputStream(bytes));
      if (container.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType()).size() > 0
          || container.getPartsByContentType(XSSFRelation.VBA_MACROS.getContentType()).size() > 0) {
        dropMacros(container);
      }
      boolean hadThreads = dropThreads(container);
      XSSFWorkbook book = new XSSFWorkbook(container);
      if (hadThreads) {
        nameNoThread(book);
      }
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

  /**
   * Takes out the discussions of Excel 365 and the list of those who take part. Each stands a
   * second time, whole, in the comment of its cell for programs that know of no discussions; a
   * comment of ours under a discussion would not be shown.
   *
   * @return false when there was none
   */
  private static boolean dropThreads(OPCPackage container) throws InvalidFormatException {
    boolean any = false;
    for (PackagePart part : container.getParts()) {
      if (part.isRelationshipPart()) {
        continue;
      }
      for (String type : THREADS) {
        for (PackageRelationship relation : part.getRelationshipsByType(type)) {
          any = true;
          PackagePartName target = PackagingURIHelper.createPartName(relation.getTargetURI());
          part.removeRelationship(relation.getId());
          if (container.containPart(target)) {
            container.removePart(target);
          }
        }
      }
    }
    return any;
  }

  /** Comments that stood for a discussion are signed with its number. */
  private static void nameNoThread(XSSFWorkbook book) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      for (XSSFComment comment : book.getSheetAt(i).getCellComments().values()) {
        if (comment.getAuthor() != null && comment.getAuthor().startsWith(THREAD_AUTHOR)) {
          comment.setAuthor("");
        }
      }
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
