package manyi.intake.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import manyi.intake.header.FieldColumns;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.language.BlankMark;

/**
 * Joins building, unit and room from their own columns. Some logs repeat the building in the room
 * column; whether a sheet does is decided once for all its rows.
 *
 * @param parts the columns before the room; empty when the room stands alone
 * @param areComplete true when the room column names the building itself
 */
record RoomParts(SheetFrame frame, List<Integer> parts, boolean areComplete) {
  static final RoomParts NONE = new RoomParts(null, List.of(), true);

  private static final Pattern LETTERS = Pattern.compile("号楼|楼栋|栋|幢|座|楼|号|单元|门|室|房|#|\\s");
  private static final Pattern SEVERAL =
      Pattern.compile("[0-9A-Za-z一-龥]+\\s*(?:[-—–－~～/\\\\、#]|号楼|栋|幢|座|单元)\\s*[0-9A-Za-z].*");
  private static final int SAMPLED = 2000;

  static RoomParts of(SheetFrame frame, FieldColumns columns) {
    List<Integer> parts = columns.before().stream().map(HeaderCell::column).toList();
    int room = columns.head().column();
    int several = 0;
    int repeating = 0;
    int seen = 0;
    for (int row : frame.bodyRows()) {
      String number = CellText.of(frame.at(row, room));
      String first = parts.isEmpty() ? "" : part(frame, row, parts.get(0));
      if (number.isEmpty() || first.isEmpty()) {
        continue;
      }
      seen++;
      if (SEVERAL.matcher(number).matches()) {
        several++;
        repeating += startsWithPart(number, first) ? 1 : 0;
      }
      if (seen == SAMPLED) {
        break;
      }
    }
    return new RoomParts(frame, parts, several > 0 && repeating == several);
  }

  private static boolean startsWithPart(String number, String part) {
    int to = 0;
    while (to < number.length() && Character.isLetterOrDigit(number.charAt(to))) {
      to++;
    }
    String first = LETTERS.split(number.substring(0, to), 2)[0];
    return bare(first).equals(bare(part));
  }

  private static String bare(String part) {
    return LETTERS.matcher(part).replaceAll("").replaceFirst("^0+(?=.)", "");
  }

  /** The whole room; the number itself where it is whole already. */
  String join(int row, String number) {
    if (areComplete && SEVERAL.matcher(number).matches()) {
      return number;
    }
    List<String> all = new ArrayList<>();
    for (int column : parts) {
      String part = part(frame, row, column);
      if (!part.isEmpty() && !BlankMark.is(part)) {
        all.add(part);
      }
    }
    all.add(number);
    return String.join("-", all);
  }

  private static String part(SheetFrame frame, int row, int column) {
    return CellText.of(frame.at(row, column));
  }
}
