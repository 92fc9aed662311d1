package manyi.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetId;
import org.junit.jupiter.api.Test;

class BookLayoutTest {
  @Test
  void sheetsRestOnSheetsOfTheirOwnBook() {
    for (SheetBook<?> book : SheetBook.ALL) {
      List<SheetId> ids = book.sheets().stream().map(ReportSheet::id).toList();
      Set<SheetId> missing = new HashSet<>();
      book.sheets().forEach(sheet -> missing.addAll(sheet.restsOn()));
      missing.removeAll(ids);
      assertTrue(missing.isEmpty(), book.key() + " " + missing);
      assertTrue(Set.copyOf(ids).size() == ids.size(), book.key());
    }
  }
}
