package manyi.workbook;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What the heads and feet of a sheet's printed pages say, without how it looks: programs write the
 * type anew when they save.
 */
final class PageText {
  private static final List<String> PARTS =
      List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

  /** Family and style; size; colour; left, middle, right; bold and the like; blanks. */
  private static final Pattern LOOK =
      Pattern.compile(
          "&\"[^\"]*\"|&[0-9]+|&K(?:[0-9A-Fa-f]{6}|[0-9]{2}[+-][0-9]{3})|&[LCRBIUEXYSHO]|\\s+");

  private PageText() {}

  /** All different texts of a sheet in the order of the characters; empty where there is none. */
  static String of(XmlSource sheet) throws IOException {
    TreeSet<String> texts = new TreeSet<>();
    try (XmlPart xml = XmlPart.of(sheet)) {
      boolean isText = false;
      TextBuffer text = new TextBuffer();
      while (!xml.atEnd()) {
        switch (xml.next()) {
          case START -> {
            isText = PARTS.contains(xml.name());
            text.clear();
          }
          case TEXT -> {
            if (isText) {
              xml.appendTo(text);
            }
          }
          case END -> {
            if (isText) {
              texts.add(plain(text.toString()));
            }
            isText = false;
          }
          default -> {}
        }
      }
    }
    texts.remove("");
    return String.join(" ", texts);
  }

  /** The foot that we put on a sheet. */
  static String of(XSSFSheet sheet) {
    Footer foot = sheet.getFooter();
    return plain(foot.getLeft() + foot.getCenter() + foot.getRight());
  }

  private static String plain(String coded) {
    return LOOK.matcher(coded).replaceAll("");
  }
}
