package manyi.workbook.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prefixes that a part uses and nobody declared, as the parser complains of them one after the
 * other. Names are told without prefix, so that a declaration of our own does no harm.
 */
final class UndeclaredPrefixes {
  /** Prefixes without a declaration that are tolerated; more has no producer. */
  private static final int MOST = 32;

  /**
   * Where the parser names such a prefix. Two of them before attributes of one name are equal to
   * it.
   */
  private static final Pattern UNBOUND =
      Pattern.compile(
          "Unbound namespace prefix '([^'<>&\"\\s]+)'|\"([^':<>&\"\\s]+):[^\"]+\" \\(index");

  private final List<String> prefixes = new ArrayList<>();

  /** True where nothing is known to be missing. */
  boolean isEmpty() {
    return prefixes.isEmpty();
  }

  /**
   * Takes in what the parser says.
   *
   * @return false where it names no other prefix than before, or too many: the part is damaged
   */
  boolean learn(String complaint) {
    boolean more = false;
    for (Matcher unbound = UNBOUND.matcher(complaint); unbound.find(); ) {
      String prefix = unbound.group(1) == null ? unbound.group(2) : unbound.group(1);
      if (!prefixes.contains(prefix)) {
        more = prefixes.add(prefix);
      }
    }
    return more && prefixes.size() <= MOST;
  }

  /** The part inside an element that declares what the part does not. */
  InputStream declaredAround(InputStream part) {
    StringBuilder start = new StringBuilder("<part");
    for (String prefix : prefixes) {
      start.append(" xmlns:").append(prefix).append("='undeclared:").append(prefix).append('\'');
    }
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(ascii(start.append('>').toString()), part, ascii("</part>"))));
  }

  private static InputStream ascii(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
