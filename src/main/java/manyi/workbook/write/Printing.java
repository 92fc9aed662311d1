package manyi.workbook.write;

import java.util.List;
import java.util.Optional;
import manyi.layout.Pages;
import manyi.layout.Paper;
import manyi.workbook.PageFoot;

/**
 * How one sheet prints.
 *
 * @param foot of its pages; empty for none
 */
record Printing(Pages pages, Optional<PageFoot> foot) {
  private static final String A4 = "9";

  /** The last row and the last column that a sheet can have, counted from 0. */
  private static final String LAST_ROW = "1048575";

  private static final String LAST_COLUMN = "16383";

  /** Says that the sheet is fitted to its pages; breaks of columns count for nothing then. */
  void fit(Xml xml) {
    if (pages.scale().isEmpty()) {
      xml.open("sheetPr").leaf("pageSetUpPr", "fitToPage", "1").close();
    }
  }

  void write(Xml xml) {
    xml.leaf("printOptions", "horizontalCentered", "1");
    xml.leaf(
        "pageMargins",
        "left",
        inches(Paper.SIDE),
        "right",
        inches(Paper.SIDE),
        "top",
        inches(Paper.TOP),
        "bottom",
        inches(Paper.BOTTOM),
        "header",
        inches(Paper.HEAD),
        "footer",
        inches(Paper.FOOT));
    paper(xml);
    foot.ifPresent(
        text -> {
          String said = "&L" + text.left() + "&R" + text.right();
          xml.open("headerFooter").text("oddFooter", said).close();
        });
    breaks(xml, "rowBreaks", pages.rowBreaks(), LAST_COLUMN);
    breaks(xml, "colBreaks", pages.columnBreaks(), LAST_ROW);
  }

  private void paper(Xml xml) {
    String side = pages.isLandscape() ? "landscape" : "portrait";
    if (pages.scale().isPresent()) {
      String scale = Integer.toString(pages.scale().get());
      xml.leaf(
          "pageSetup",
          "paperSize",
          A4,
          "scale",
          scale,
          "pageOrder",
          "overThenDown",
          "orientation",
          side);
    } else {
      String down = pages.isOnePage() ? "1" : "0";
      xml.leaf("pageSetup", "paperSize", A4, "fitToHeight", down, "orientation", side);
    }
  }

  /** A break stands after a row or a column. */
  private static void breaks(Xml xml, String element, List<Integer> starts, String last) {
    if (starts.isEmpty()) {
      return;
    }
    String count = Integer.toString(starts.size());
    xml.open(element, "count", count, "manualBreakCount", count);
    for (int start : starts) {
      xml.leaf("brk", "id", Integer.toString(start - 1), "max", last, "man", "1");
    }
    xml.close();
  }

  private static String inches(double margin) {
    return Double.toString(margin);
  }
}
