package manyi.intake.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Value;
import manyi.language.Spelling;

/** The number in a cell of a table of figures: 1,234.5, 12户, 95%, also with a mark behind it. */
final class CellNumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-−–]?)[$¥]?([0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,5})(?:[.]([0-9]{1,6})|,([0-9]{1,2}))?"
              + "(?:户|件|条|宗|起|次|个|份|人次?|项|分|%|％|[a-z*])?");

  private static final int LONGEST = 24;

  private CellNumber() {}

  static Optional<BigDecimal> of(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return Optional.of(numeric.number());
    }
    if (!(value instanceof Value.Text text) || text.text().length() > LONGEST) {
      return Optional.empty();
    }
    String bare = CellText.strip(text.text());
    boolean isName = !bare.isEmpty() && Character.isIdeographic(bare.charAt(0));
    if (isName) {
      return Optional.empty();
    }
    Matcher matched = NUMBER.matcher(Spelling.plain(text.text()));
    if (!matched.matches()) {
      return Optional.empty();
    }
    String fraction = matched.group(3) == null ? matched.group(4) : matched.group(3);
    String whole = matched.group(2).replace(",", "");
    BigDecimal number = new BigDecimal(fraction == null ? whole : whole + "." + fraction);
    return Optional.of(matched.group(1).isEmpty() ? number : number.negate());
  }
}
