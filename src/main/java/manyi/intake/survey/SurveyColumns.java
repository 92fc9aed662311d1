package manyi.intake.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import manyi.language.Spelling;

/**
 * The columns of questionnaires and tallies that have a meaning but are no field of a record:
 * numbers sent out and come back, rates that we compute ourselves, the two columns of a list of
 * answers. The list is {@code survey-columns.csv}.
 */
public final class SurveyColumns {

  /** What such a column says. */
  public enum Role {
    /** 发放数, of the round. */
    ISSUED,
    /** 回收数, of the round. */
    RETURNED,
    /** 有效数, of the round. */
    VALID,
    /** In a tally: derived from the counts, or a label. */
    RATE,
    /** In a tally: the sum of a row's counts. */
    SUM,
    /** In a list of answers: the question. */
    QUESTION,
    /** In a list of answers: the answer. */
    ANSWER
  }

  private final Map<Role, Set<String>> keys = new EnumMap<>(Role.class);
  private final Map<Role, String> usual = new EnumMap<>(Role.class);

  private SurveyColumns() {}

  /** The list that comes with manyi. */
  public static SurveyColumns builtIn() {
    SurveyColumns columns = new SurveyColumns();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                SurveyColumns.class.getResourceAsStream("/manyi/survey-columns.csv"),
                StandardCharsets.UTF_8))) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int comma = line.indexOf(',');
        Role role = Role.valueOf(line.substring(0, comma).toUpperCase(Locale.ROOT));
        String header = line.substring(comma + 1);
        columns.usual.putIfAbsent(role, header);
        columns.keys.computeIfAbsent(role, r -> new HashSet<>()).add(Spelling.plain(header));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return columns;
  }

  /** The header that such a column usually has, for messages. */
  public String usual(Role role) {
    return usual.get(role);
  }

  /**
   * Whether a header has a role.
   *
   * @param key the header in one spelling
   */
  public boolean is(Role role, String key) {
    return keys.get(role).contains(key);
  }
}
