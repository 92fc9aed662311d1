package manyi.workbook.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of one cell as a browser lays it out: blanks joined, line breaks kept. */
final class HtmlText implements NodeFilter {
  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  static String of(Element cell) {
    HtmlText reading = new HtmlText();
    for (Node child : cell.childNodes()) {
      child.filter(reading);
    }
    return reading.text.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      append(leaf.getWholeText());
    } else if (node instanceof Element element) {
      if (element.nameIs("table") || element.nameIs("script") || element.nameIs("style")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.nameIs("br") || (element.isBlock() && text.length() > 0)) {
        breakLine();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0';
      if (!blank) {
        text.append(c);
      } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    }
  }

  private void breakLine() {
    if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.append('\n');
  }
}
