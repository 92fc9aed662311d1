package manyi.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import manyi.report.block.ReportSheet;
import org.junit.jupiter.api.Test;

class BookLayoutTest {
  @Test
  void sheetsRestOnSheetsOfTheirOwnBook() {
    for (SheetBook<?> book : SheetBook.ALL) {
      List<String> keys = book.sheets().stream().map(ReportSheet::key).toList();
      Set<String> missing = new HashSet<>();
      book.sheets().forEach(sheet -> missing.addAll(sheet.restsOn()));
      missing.removeAll(keys);
      assertTrue(missing.isEmpty(), book.key() + " " + missing);
      assertTrue(Set.copyOf(keys).size() == keys.size(), book.key());
    }
  }
}
