package manyi.workbook.annotate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A new workbook that does not tell when it was made: the same content gives the same bytes. */
final class TimelessBook {
  /** Stands where a file tells no moment of its own. */
  static final Date ANY_DAY =
      Date.from(LocalDate.of(2000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());

  private TimelessBook() {}

  static XSSFWorkbook create() {
    XSSFWorkbook book = new XSSFWorkbook();
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setCreator("manyi");
    core.setCreated(Optional.of(ANY_DAY));
    core.setModified(Optional.of(ANY_DAY));
    return book;
  }
}
