package manyi.grid;

import java.util.regex.Pattern;

/**
 * How WPS puts a picture into a cell: a formula {@code =DISPIMG("ID_0F3A…",1)} whose stored result
 * is its own text, which is what other programs take for the content of the cell.
 */
final class PictureCell {
  private static final Pattern PICTURE =
      Pattern.compile(
          "=?\\s*(?:_xlfn\\.){0,9}DISPIMG\\s*\\(.*\\)\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PictureCell() {}

  static boolean is(Value value) {
    if (!(value instanceof Value.Text) && !(value instanceof Value.Broken)) {
      return false;
    }
    String shown = value.shown();
    if (shown.isEmpty()) {
      return false;
    }
    char first = shown.charAt(0);
    return (first == '=' || first == '_' || first == 'D' || first == 'd')
        && PICTURE.matcher(shown).matches();
  }
}
