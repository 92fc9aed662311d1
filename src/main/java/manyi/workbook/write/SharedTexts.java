package manyi.workbook.write;

import java.util.LinkedHashMap;
import java.util.Map;
import manyi.workbook.SafeText;

/**
 * The texts of one workbook, each kept once and named by its number: what programs on telephones
 * expect, too, some of which show no text that stands in the cell itself.
 */
final class SharedTexts {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private int uses;

  /** The number of a text, from 0. */
  int of(String text) {
    uses++;
    Integer known = numbers.putIfAbsent(text, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  void write(Xml xml) {
    xml.open(
        "sst",
        "xmlns",
        Names.MAIN,
        "count",
        Integer.toString(uses),
        "uniqueCount",
        Integer.toString(numbers.size()));
    for (String text : numbers.keySet()) {
      String stored = SafeText.stored(SafeText.of(text));
      xml.open("si");
      if (stored.equals(stored.strip()) && stored.indexOf('\n') < 0) {
        xml.text("t", stored);
      } else {
        xml.text("t", stored, "xml:space", "preserve");
      }
      xml.close();
    }
    xml.close().end();
  }
}
