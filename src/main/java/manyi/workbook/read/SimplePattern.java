package manyi.workbook.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format of zeros, thousands, decimals and percent, which needs no library.
 *
 * @param digits whole digits at least, filled up with zeros
 * @param places decimal places
 */
record SimplePattern(int digits, int places, boolean thousands, boolean percent) {
  private static final Pattern WRITTEN = Pattern.compile("(#,##|#)?(0+)(\\.(0+))?(%)?_? ?");

  /** Empty for a pattern with anything else in it. */
  static Optional<SimplePattern> of(String pattern) {
    Matcher written = WRITTEN.matcher(pattern);
    if (!written.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new SimplePattern(
            written.group(2).length(),
            written.group(4) == null ? 0 : written.group(4).length(),
            "#,##".equals(written.group(1)),
            written.group(5) != null));
  }

  String shown(BigDecimal number) {
    BigDecimal scaled =
        (percent ? number.movePointRight(2) : number).setScale(places, RoundingMode.HALF_UP);
    StringBuilder shown = new StringBuilder(scaled.abs().toPlainString());
    int whole = places == 0 ? shown.length() : shown.length() - places - 1;
    shown.insert(0, "0".repeat(Math.max(0, digits - whole)));
    if (thousands) {
      for (int at = whole - 3; at > 0; at -= 3) {
        shown.insert(at, ',');
      }
    }
    if (number.signum() < 0) {
      shown.insert(0, '-');
    }
    return percent ? shown.append('%').toString() : shown.toString();
  }
}
