package manyi.workbook.annotate;

import java.util.List;
import manyi.grid.MarkPlan;
import manyi.language.Language;
import manyi.language.TextWidth;
import manyi.layout.Look;
import manyi.workbook.SafeText;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** Explains problems in comments on their cells, after what others wrote there. */
final class MarkComments {
  private static final String AUTHOR = "manyi";

  /** Begins our part of a comment, which ends with the comment. */
  private static final String LEAD = "【manyi】";

  private static final int SIZE = 9;

  /** Room for a line of {@link #LINE_WIDTH} half-width characters, in pixels. */
  private static final int BOX_WIDTH = 330;

  private static final int LINE_WIDTH = 46;
  private static final int LINE_HEIGHT = 17;

  private final Language language;

  MarkComments(Language language) {
    this.language = language;
  }

  /** Puts a comment on a cell, or adds to the one that is there. */
  void put(XSSFCell cell, List<MarkPlan> marks) {
    XSSFComment there = cell.getCellComment();
    String author = there == null ? AUTHOR : there.getAuthor();
    XSSFRichTextString text = new XSSFRichTextString("");
    if (there != null && !there.getString().getString().isBlank()) {
      // A copy: the comment itself is about to go.
      text = new XSSFRichTextString((CTRst) there.getString().getCTRst().copy());
      text.append("\n\n", font(false));
    }
    if (there != null) {
      cell.removeCellComment();
    }
    for (int i = 0; i < marks.size(); i++) {
      MarkPlan mark = marks.get(i);
      text.append((i == 0 ? "" : "\n\n") + LEAD + SafeText.of(mark.word()), font(true));
      text.append("\n" + SafeText.of(body(mark)), font(false));
    }
    add(cell, author, text);
  }

  /** Takes our part away again; true when there was one. */
  static boolean clear(XSSFCell cell) {
    XSSFComment there = cell.getCellComment();
    String text = there == null ? "" : there.getString().getString();
    int ours = text.indexOf(LEAD);
    if (ours < 0) {
      return false;
    }
    String author = there.getAuthor();
    cell.removeCellComment();
    String theirs = text.substring(0, ours).stripTrailing();
    if (!theirs.isEmpty()) {
      add(cell, author, new XSSFRichTextString(theirs));
    }
    return true;
  }

  /** Takes over somebody's comment from another file. */
  static void copy(XSSFCell cell, Comment comment) {
    String text = SafeText.of(comment.getString().getString());
    add(cell, comment.getAuthor() == null ? "" : comment.getAuthor(), new XSSFRichTextString(text));
  }

  private static String body(MarkPlan mark) {
    StringBuilder body = new StringBuilder(mark.found());
    for (String more : List.of(mark.expected(), mark.help())) {
      if (!more.isEmpty()) {
        body.append('\n').append(more);
      }
    }
    return body.append("\n(").append(mark.code()).append(')').toString();
  }

  private XSSFFont font(boolean bold) {
    XSSFFont font = new XSSFFont();
    font.setFontName(Look.typeface(language));
    font.setFontHeightInPoints((short) SIZE);
    font.setBold(bold);
    return font;
  }

  private static void add(XSSFCell cell, String author, XSSFRichTextString text) {
    XSSFSheet sheet = cell.getSheet();
    XSSFComment comment =
        sheet.createDrawingPatriarch().createCellComment(box(cell, text.getString()));
    comment.setAuthor(author);
    comment.setString(text);
    cell.setCellComment(comment);
  }

  /** A box at the right of the cell with room for the text, however narrow the columns are. */
  private static XSSFClientAnchor box(XSSFCell cell, String text) {
    XSSFSheet sheet = cell.getSheet();
    int top = Math.max(0, cell.getRowIndex() - 1);
    int left = cell.getColumnIndex() + 1;
    // The library first puts a comment where its box begins, and never two on one cell.
    while (sheet.getCellComment(new CellAddress(top, left)) != null) {
      left++;
    }
    int right = left;
    for (double width = 0; width < BOX_WIDTH && right < left + 20; right++) {
      width += sheet.isColumnHidden(right) ? 0 : sheet.getColumnWidthInPixels(right);
    }
    int height = (lines(text) + 1) * LINE_HEIGHT;
    int bottom = top;
    for (int filled = 0; filled < height && bottom < top + 60; bottom++) {
      filled += heightOf(sheet, bottom);
    }
    return new XSSFClientAnchor(0, 0, 0, 0, left, top, right, bottom);
  }

  private static int heightOf(XSSFSheet sheet, int row) {
    boolean hidden = sheet.getRow(row) != null && sheet.getRow(row).getZeroHeight();
    float points =
        sheet.getRow(row) == null
            ? sheet.getDefaultRowHeightInPoints()
            : sheet.getRow(row).getHeightInPoints();
    return hidden ? 0 : Units.pointsToPixel(points);
  }

  private static int lines(String text) {
    return text.lines().mapToInt(line -> 1 + TextWidth.of(line) / LINE_WIDTH).sum();
  }
}
