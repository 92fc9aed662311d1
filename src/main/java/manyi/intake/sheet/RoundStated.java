package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import manyi.record.Round;
import manyi.record.RoundFacts;

/** What the surroundings of a questionnaire's table state about its round. */
public final class RoundStated {
  private RoundStated() {}

  /**
   * The round and its counts as sheet, title and file name state them; what none states is empty.
   */
  public static RoundFacts in(SheetFrame frame, SheetContext context, String file) {
    return new RoundFacts(
        round(frame, context, file),
        number(context.issued()),
        context.issuedOn(),
        number(context.returned()),
        number(context.valid()));
  }

  private static Optional<Round> round(SheetFrame frame, SheetContext context, String file) {
    List<String> texts = new ArrayList<>(frame.frontLines());
    texts.add(frame.grid().name());
    texts.add(file);
    for (String text : texts) {
      Optional<Round> named = RoundName.in(text, context.year());
      if (named.isPresent()) {
        return named;
      }
    }
    return RoundName.of(context.months());
  }

  private static Optional<Integer> number(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
