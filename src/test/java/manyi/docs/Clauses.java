package manyi.docs;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Clauses of the regulations as code, texts and register write them: S0 4.5.2c, S4 L63/119. */
final class Clauses {
  private static final Pattern CLAUSE =
      Pattern.compile("S[0-4](?: (?:L)?[0-9][\\w./–-]*(?:、L?[0-9][\\w./–-]*)*)?");

  private static final Pattern LINES = Pattern.compile("L(\\d+)(?:[-–](\\d+))?(/[\\d–/-]+)?");

  private Clauses() {}

  /** True for clauses of one document. */
  static boolean isOne(String text) {
    return CLAUSE.matcher(text).matches();
  }

  /** Whether an entry names every part of a clause as code and texts write it. */
  static boolean says(Register.Entry entry, String clause) {
    String said = entry.line("出处").orElse("");
    Set<String> ours = each(said);
    return ours.containsAll(each(clause));
  }

  /** The single clauses: S0 4.5.2c and S0 4.10.1 of "S0 4.5.2c, 4.10.1". */
  static Set<String> each(String clauses) {
    Set<String> parts = new TreeSet<>();
    String document = "";
    for (String part : clauses.split("[,，、] ?", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      if (part.matches("S\\d .*")) {
        document = part.substring(0, 3);
        parts.add(part);
      } else {
        parts.add(document + part);
      }
    }
    return parts;
  }

  static Set<String> linesOf(String clauses) {
    return each(clauses).stream()
        .filter(part -> part.matches("S\\d L\\d.*"))
        .flatMap(part -> lines(part.substring(0, 2), part.substring(3)).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Each line of L43/94, L33–42 or L44/95-99. */
  static Set<String> lines(String document, String written) {
    Set<String> lines = new TreeSet<>();
    Matcher matcher = LINES.matcher(written);
    while (matcher.find()) {
      String all = matcher.group().substring(1);
      for (String span : all.split("/", -1)) {
        String[] ends = span.split("[-–]", -1);
        int last = Integer.parseInt(ends[ends.length - 1]);
        for (int line = Integer.parseInt(ends[0]); line <= last; line++) {
          lines.add(document + " L" + line);
        }
      }
    }
    return lines;
  }
}
