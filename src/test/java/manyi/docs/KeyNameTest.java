package manyi.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Language;
import manyi.policy.Indicator;
import manyi.policy.Terms;
import org.junit.jupiter.api.Test;

/** The list of JSON keys calls a figure by the name that the catalogue gives it. */
class KeyNameTest {
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| [^|]+ \\| ([^|]*) \\|.*");

  /** Figures whose key in an object is shorter than their own, and stands for others elsewhere. */
  private static final Map<String, Indicator> WITHIN =
      Map.ofEntries(
          Map.entry("timeliness.judged", Indicator.JUDGED),
          Map.entry("timeliness.onTime", Indicator.ON_TIME),
          Map.entry("timeliness.late", Indicator.LATE),
          Map.entry("timeliness.approved", Indicator.APPROVED),
          Map.entry("timeliness.undetermined", Indicator.TIME_UNDETERMINED),
          Map.entry("timeliness.rate", Indicator.TIMELINESS_RATE),
          Map.entry("revisits.required", Indicator.REVISIT_REQUIRED),
          Map.entry("revisits.done", Indicator.REVISIT_DONE),
          Map.entry("revisits.inTime", Indicator.REVISIT_IN_TIME),
          Map.entry("revisits.exempt", Indicator.REVISIT_EXEMPT),
          Map.entry("revisits.undetermined", Indicator.REVISIT_UNDETERMINED),
          Map.entry("revisits.rate", Indicator.REVISIT_RATE),
          Map.entry("revisits.inTimeRate", Indicator.REVISIT_IN_TIME_RATE),
          Map.entry("yearToDate.visited", Indicator.VISITED_IN_YEAR),
          Map.entry("yearToDate.occupied", Indicator.OCCUPIED_IN_YEAR),
          Map.entry("yearToDate.coverage", Indicator.COVERAGE));

  /** In JSON the rate of answers that stand in an object, or in reports alone. */
  private static final Set<Indicator> NO_KEY_OF_THEIR_OWN =
      EnumSet.of(
          Indicator.REVISIT_SATISFACTION_RATE,
          Indicator.VISIT_SATISFACTION_RATE,
          Indicator.COMPLAINTS_PER_HUNDRED);

  @Test
  void aKeyIsSaidToBeWhatTheCatalogueCallsIt() throws IOException {
    Terms terms = new Terms(Language.ZH);
    Set<Indicator> unseen = EnumSet.complementOf(EnumSet.copyOf(NO_KEY_OF_THEIR_OWN));
    List<String> rivals = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/docs/keys.zh.md"))) {
      Matcher row = ROW.matcher(line);
      Optional<Indicator> figure = row.matches() ? figure(row.group(1)) : Optional.empty();
      if (figure.isPresent()) {
        unseen.remove(figure.get());
        String name = terms.indicator(figure.get());
        if (!row.group(2).startsWith(name)) {
          rivals.add(row.group(1) + " is " + name + ", not " + row.group(2));
        }
      }
    }
    assertEquals(List.of(), rivals);
    assertEquals(Set.of(), unseen);
  }

  private static Optional<Indicator> figure(String key) {
    return Optional.ofNullable(WITHIN.get(key)).or(() -> Indicator.named(key));
  }
}
