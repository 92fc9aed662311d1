package manyi.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.record.RecordKind;

/**
 * How a file is to be read.
 *
 * @param wanted the kind that was asked for; empty to go by the headers
 * @param sheet the one sheet to read, a hidden one too; empty for all that are not hidden
 * @param covers the months given by {@code --covers}; empty when the file is to tell
 * @param runDate the day of the run; later dates are refused
 * @param explaining true to say what the reading rests on and to show the first records
 */
public record IntakeOptions(
    Optional<RecordKind<?>> wanted,
    Optional<String> sheet,
    SortedSet<YearMonth> covers,
    LocalDate runDate,
    boolean explaining) {
  public IntakeOptions {
    covers = new TreeSet<>(covers);
  }

  /** Reads every sheet for what it is. */
  public static IntakeOptions on(LocalDate runDate) {
    return new IntakeOptions(Optional.empty(), Optional.empty(), new TreeSet<>(), runDate, false);
  }

  public IntakeOptions wanting(RecordKind<?> kind) {
    return new IntakeOptions(Optional.of(kind), sheet, covers, runDate, explaining);
  }

  public IntakeOptions ofSheet(String name) {
    return new IntakeOptions(wanted, Optional.of(name), covers, runDate, explaining);
  }

  public IntakeOptions covering(SortedSet<YearMonth> months) {
    return new IntakeOptions(wanted, sheet, months, runDate, explaining);
  }
}
